import { editorIn } from '../../editor-frame.ts';
import { hasWord, textOf, wordsOf } from '../words.ts';
import { COMPOSER_WORDS, FORUM_COMPOSER_WORDS, SEARCH_WORDS, WRITING_WORDS } from './vocabulary.ts';

/** A field that may be the one to write messages in. */
export interface Composer {
  element: Element;
  /** Points for and against; above 0 it looks more like a composer than like another field. */
  score: number;
}

const FIELDS =
  'textarea, input:not([type]), input[type=text], [contenteditable]:not([contenteditable=false]), [role=textbox], iframe';
const MOST_FIELDS = 40;
const SPEAKING = [
  'placeholder',
  'aria-label',
  'aria-placeholder',
  'data-placeholder',
  'title',
  'name',
  'id',
  'class',
];

/** The fields of the page that messages could be written in, most likely first. */
export function findComposers(scope: ParentNode): Composer[] {
  const fields = [...scope.querySelectorAll(FIELDS)].slice(0, MOST_FIELDS);
  return fields
    .filter((field) => isWritable(field) && !fields.some((other) => other !== field && field.contains(other)))
    .map(judge)
    .filter((composer) => composer.score > 0)
    .sort((one, other) => other.score - one.score);
}

function isWritable(field: Element): boolean {
  if (field.localName === 'iframe' && !editorIn(field)) return false;
  return !field.hasAttribute('disabled') && !field.hasAttribute('readonly') && !isSearch(field);
}

function isSearch(field: Element): boolean {
  if (field.closest('[role=search], [role=searchbox], [role=combobox]:not([contenteditable])')) return true;
  if (field.getAttribute('type') === 'search') return true;
  return hasWord(speakingWords(field), SEARCH_WORDS);
}

function speakingWords(field: Element): string[] {
  const label = 'labels' in field && field.labels instanceof NodeList ? field.labels[0]?.textContent : null;
  // The classes of an editor are those of the library that made it.
  const speaking = field.hasAttribute('contenteditable') ? SPEAKING.slice(0, -1) : SPEAKING;
  return [...wordsOf(label ?? ''), ...speaking.flatMap((name) => wordsOf(field.getAttribute(name) ?? ''))];
}

function judge(element: Element): Composer {
  const said = speakingWords(element);
  const form = element.closest('form');
  const button =
    [...(form ?? element.parentElement ?? element).querySelectorAll('[type=submit], button')].find(
      (one) => element.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
    ) ?? element.nextElementSibling;
  const label = wordsOf(button?.getAttribute('aria-label') ?? textOf(button).slice(0, 40));
  const isOfMessages = hasWord(said, COMPOSER_WORDS);
  // "Ask anything" invites to talk, "ask a question" does not.
  const asksForElse = hasWord(said, FORUM_COMPOSER_WORDS) && !said.includes('anything');
  const facts: [boolean, number][] = [
    // There is room for sentences.
    [element.tagName !== 'INPUT', 1],
    [isOfMessages || hasWord(said, WRITING_WORDS), 2],
    // "Type your answer" asks for something else, too, but "message" and "chat" are plain.
    [asksForElse && !isOfMessages, hasWord(said, WRITING_WORDS) ? -2 : -4],
    [said.some((word) => word.startsWith('comment') || word === 'review'), -4],
    // "Ask a question", and a button that sends it.
    [asksForElse && label.includes('send'), 3],
    // Its button posts or saves.
    [hasWord(label, FORUM_COMPOSER_WORDS), -3],
    [form !== null && hasManyFields(form, element), -4],
    // It answers to one of many posts.
    [element.closest('article, [role=article], [role=feed]') !== null, -3],
  ];
  return { element, score: facts.reduce((sum, [holds, points]) => sum + (holds ? points : 0), 1) };
}

function hasManyFields(form: Element, own: Element): boolean {
  const others = form.querySelectorAll(
    'input:enabled:not([type=hidden], [type=file], [type=submit], [type=button]), textarea, select',
  );
  return [...others].filter((field) => field !== own && !field.hasAttribute('hidden')).length >= 2;
}
