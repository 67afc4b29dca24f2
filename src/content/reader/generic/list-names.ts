import { hasWord, namesOf, wordsOf } from '../words.ts';
import { CONTAINER_WORDS, LIST_WORDS } from './vocabulary.ts';

const SINGULARS = new Set(['message', 'msg', 'bubble']);

/** Whether an element is named as what holds messages. "message" alone names one message, not the list. */
export function isNamedLikeList(element: Element): boolean {
  const words = [...namesOf(element), ...wordsOf(element.tagName)];
  return hasWord(words, LIST_WORDS) || (hasWord(words, SINGULARS) && hasWord(words, CONTAINER_WORDS));
}

/** The same, or it says so to those who listen. */
export function isCalledConversation(list: Element): boolean {
  return list.getAttribute('role') === 'log' || isNamedLikeList(list);
}
