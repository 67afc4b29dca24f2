import { hasWord, wordsOf } from '../words.ts';
import { COMPOSER_WORDS, FORUM_COMPOSER_WORDS, SEARCH_WORDS } from './vocabulary.ts';

/** A field that may be the one to write messages in, with the evidence for it. */
export interface Composer {
  element: Element;
  /** Points for and against; above 0 it looks more like a composer than like another field. */
  score: number;
  reasons: string[];
}

const FIELDS =
  'textarea, input:not([type]), input[type="text"], [contenteditable]:not([contenteditable="false"]), [role="textbox"]';
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
  return !field.hasAttribute('disabled') && !field.hasAttribute('readonly') && !isSearch(field);
}

function isSearch(field: Element): boolean {
  if (field.closest('[role="search"], [role="searchbox"], [role="combobox"]:not([contenteditable])'))
    return true;
  if (field.getAttribute('type') === 'search') return true;
  return hasWord(speakingWords(field), SEARCH_WORDS);
}

function speakingWords(field: Element): string[] {
  return SPEAKING.flatMap((attribute) => wordsOf(field.getAttribute(attribute) ?? ''));
}

function judge(element: Element): Composer {
  const said = speakingWords(element);
  const form = element.closest('form');
  const label = wordsOf(form?.querySelector('[type="submit"], button')?.textContent?.slice(0, 40) ?? '');
  const facts: [boolean, number, string][] = [
    [true, 1, 'is a field to write in'],
    [element.tagName !== 'INPUT', 1, 'has room for sentences'],
    [hasWord(said, COMPOSER_WORDS), 2, 'speaks of messages'],
    [hasWord(said, FORUM_COMPOSER_WORDS) && !hasWord(said, COMPOSER_WORDS), -4, 'asks for something else'],
    [said.some((word) => word.startsWith('comment') || word === 'review'), -4, 'asks for a comment'],
    [hasWord(label, FORUM_COMPOSER_WORDS), -3, 'its button posts or saves'],
    [form !== null && hasManyFields(form, element), -4, 'belongs to a form'],
  ];
  const telling = facts.filter(([holds]) => holds);
  return {
    element,
    score: telling.reduce((sum, [, points]) => sum + points, 0),
    reasons: telling.map(([, , reason]) => reason),
  };
}

function hasManyFields(form: Element, own: Element): boolean {
  const others = form.querySelectorAll(
    'input:not([type="hidden"], [type="file"], [type="submit"]), textarea, select',
  );
  return [...others].filter((field) => field !== own && !field.hasAttribute('hidden')).length >= 2;
}
