import { shadowOf } from '../../../platform/shadow-roots.ts';
import { cleanName } from '../names.ts';
import { isTimeText } from '../times.ts';
import { visibleText } from '../visible-text.ts';
import { hasWord, isAlike, namesOf, textOf, vocabulary } from '../words.ts';
import { LINE_START } from './flat-lines.ts';
import { AUTHOR_ATTRIBUTES, AUTHOR_ID_ATTRIBUTES, AUTHOR_WORDS } from './vocabulary.ts';

/** A name found in a row, and which part of the row it is. */
export interface AuthorFound {
  name: string;
  /** Left out of the message's text, with what stands before it. */
  element: Element | null;
  /** How much of the row's text the name takes, where both share one element. */
  lead: number;
}

/** One way to find the author of a row. */
export interface AuthorWay {
  id: string;
  /** How telling this way is by itself, 0 .. 1. */
  weight: number;
  find(row: Element): AuthorFound | null;
}

const LONGEST = 60;
const MESSAGE_WORDS = vocabulary('message msg bubble');
const SAYING_WORDS = new Set([...MESSAGE_WORDS, 'text', 'content']);
const PICTURE_WORDS = vocabulary('avatar picture photo image icon initials');
const MOST_PARTS = 40;

/** All ways, most telling first. */
export const AUTHOR_WAYS: readonly AuthorWay[] = [
  ...AUTHOR_ATTRIBUTES.map((name) => ({ id: `attribute ${name}`, weight: 1, find: byAttribute(name) })),
  ...AUTHOR_WORDS.map((words, rank) => ({
    id: `named ${rank}`,
    weight: 0.9 - rank / 10,
    find: byWords(words),
  })),
  { id: 'said', weight: 0.85, find: bySaying },
  { id: 'bold lead', weight: 0.6, find: byBoldLead },
  { id: 'term', weight: 0.6, find: byTerm },
  { id: 'label', weight: 0.55, find: byLabel },
  { id: 'line start', weight: 0.5, find: byLineStart },
  { id: 'beside time', weight: 0.5, find: byTime },
  { id: 'first short part', weight: 0.3, find: byFirstPart },
  { id: 'picture', weight: 0.4, find: byPicture },
];

/** The author of a row: named in it, or above it where one element holds all that somebody said in a run. */
export function findAuthor(row: Element, list: Element, way: AuthorWay): AuthorFound | null {
  const inside = way.find(row);
  // Bare words above a row are no name for it.
  if (inside || (way.weight <= 0.5 && way.id !== 'picture')) return inside;
  for (let at = row.parentElement; at && at !== list && isShort(at); at = at.parentElement) {
    const above = way.find(at);
    const isName = above && above.lead === 0 && !(above.element && isInRowLike(above.element, row));
    if (isName) return { ...above, element: null };
  }
  return null;
}

/** A run is not longer than that, and what holds all rows costs too much to look through for each. */
function isShort({ childElementCount }: Element): boolean {
  return childElementCount <= MOST_PARTS;
}

/** What stands in one of the rows is no name for the others. */
function isInRowLike(part: Element, row: Element): boolean {
  for (let at: Element | null = part; at; at = at.parentElement)
    if (at.parentElement === row.parentElement) return at === row || (at !== part && isAlike(at, row));
  return false;
}

/** The author's number or address, if the row carries one. */
export function findAuthorId(row: Element): string | null {
  for (const name of AUTHOR_ID_ATTRIBUTES) {
    const value = row.getAttribute(name) ?? row.querySelector(`[${name}]`)?.getAttribute(name);
    if (value) return value;
  }
  return null;
}

function found(raw: string, element: Element | null, lead = 0): AuthorFound | null {
  const name = cleanName(raw);
  const isName = name !== '' && name.length <= LONGEST && /[\p{L}\p{N}]/u.test(name) && !isTimeText(name);
  return isName ? { name, element, lead } : null;
}

/** Attributes also hold numbers and addresses; those are no names to show. */
function isSpokenName(value: string): boolean {
  return !/[@/]/.test(value) && !/^[\da-f-]{16,}$/i.test(value) && /\p{L}/u.test(value);
}

/** The value stands in the attribute, the visible name (if any) in the element that has it or says the same. */
function byAttribute(attribute: string): AuthorWay['find'] {
  return (row) => {
    const carrier = row.hasAttribute(attribute) ? row : row.querySelector(`[${attribute}]`);
    const name = carrier?.getAttribute(attribute);
    if (!carrier || !name || !isSpokenName(name)) return null;
    return visibleForm(row, name) ?? found(name, carrier === row ? findPartSaying(row, name) : carrier);
  };
}

/** What people see is the name that they know: "Ann" rather than "ann" or "ann_77". */
function visibleForm(row: Element, name: string): AuthorFound | null {
  const plain = lettersOf(name);
  for (const part of partsOf(row)) {
    if (part.childElementCount > 0 || textOf(part).length > LONGEST) continue;
    const shown = lettersOf(textOf(part));
    if (shown.length < 2 || !plain.startsWith(shown) || !/^[\p{L}\p{N}]/u.test(cleanName(textOf(part))))
      continue;
    const isCalledName = AUTHOR_WORDS.some((words) => hasWord(namesOf(part), words));
    if (isCalledName || plain === shown) return found(textOf(part), part);
  }
  return null;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function findPartSaying(row: Element, name: string): Element | null {
  for (const part of partsOf(row)) {
    const text = textOf(part);
    if (text.length <= name.length + 3 && cleanName(text).endsWith(name)) return part;
  }
  return null;
}

/** "user-message" is a message, "message-user" a user. */
function isCalled(names: readonly string[], words: ReadonlySet<string>): boolean {
  return names.some((name, index) => words.has(name) && !MESSAGE_WORDS.has(names[index + 1] ?? ''));
}

function byWords(words: ReadonlySet<string>): AuthorWay['find'] {
  return (row) => {
    for (const part of partsOf(row)) {
      const names = namesOf(part);
      if (textOf(part).length > LONGEST * 2 || !isCalled(names, words)) continue;
      // Initials in a picture's place are no name, and a message of the user's is no user.
      if (hasWord(names, PICTURE_WORDS) || (hasWord(names, SAYING_WORDS) && textOf(part) === textOf(row)))
        continue;
      const hit = found(visibleText(part, isNoPartOfName), part);
      if (hit && !hit.name.includes('\n')) return hit;
    }
    return null;
  };
}

function isNoPartOfName(element: Element): boolean {
  return element.tagName === 'TIME' || isTimeText(textOf(element));
}

function byBoldLead(row: Element): AuthorFound | null {
  const bold = row.querySelector('b, strong, h2, h3, h4, h5, h6, cite, dt, header');
  if (!bold || textBefore(row, bold).length > 24) return null;
  return found(visibleText(bold, isNoPartOfName).split('\n')[0] ?? '', bold);
}

/** In a list of terms, the term comes before what is said to it. */
function byTerm({ tagName, previousElementSibling }: Element): AuthorFound | null {
  const isSaid = tagName === 'DD' && previousElementSibling?.tagName === 'DT';
  return isSaid ? found(textOf(previousElementSibling), previousElementSibling) : null;
}

const SPOKEN = /^(.{1,60}) (?:said|says?):?$/;

/** A part for those who listen to the page: "Ann says:". */
function bySaying(row: Element): AuthorFound | null {
  for (const part of partsOf(row)) {
    const name = part.childElementCount === 0 && SPOKEN.exec(textOf(part))?.[1];
    if (name) return found(name, part);
  }
  return null;
}

/** "Ann said", "Message from Ann, 12:30", "Ann at 12:30: hello". */
const SAYING =
  /^(?:message (?:from|by) )?([^\n:,]{1,60}?)(?: (?:said|says|wrote|sent)\b|,? (?:(?:today|yesterday|sent) )?(?:at )?\d{1,2}[:.]\d{2}|:|, )/i;

function byLabel(row: Element): AuthorFound | null {
  const label = row.getAttribute('aria-label');
  const name = label === null ? null : SAYING.exec(label)?.[1];
  return name ? found(name, findPartSaying(row, name)) : null;
}

/** "Ann: hello", "[12:30] <ann> hello". */
function byLineStart(row: Element): AuthorFound | null {
  const start = visibleText(row).slice(0, 120);
  const match = LINE_START.exec(start);
  const name = match?.[1] ?? match?.[2];
  return match && name ? found(name, null, match[0].length - 1) : null;
}

const WITH_TIME =
  /^(?!(?:\p{Ll}{1,3}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]{0,6}day)?)\P{L})(\P{N}{2,40})\d{1,2}[:.]\d\d[\d:.]{0,3}[\s.APMapm]{0,5}$/u;

/** "Ann · 10:30", in a part of its own. */
function byTime(row: Element): AuthorFound | null {
  for (const part of partsOf(row)) {
    const name = part.childElementCount === 0 && WITH_TIME.exec(textOf(part))?.[1];
    if (name) return found(name.replace(/\P{L}{1,9}$/u, ''), part);
  }
  return null;
}

/** The first part with words of its own, if it is short and more than a time follows. */
function byFirstPart(row: Element): AuthorFound | null {
  const leaves = [...partsOf(row)].filter((part) => textOf(part) && [...part.children].every(isWhen));
  const said = leaves.filter((part) => !isWhen(part) && !part.closest('[class*=avatar i]'));
  const [first, second, third] = said;
  // "AB" in the place of a picture, with the name after it.
  const isInitials =
    third &&
    second &&
    textOf(first).length <= 2 &&
    textOf(second)[0]?.toLowerCase() === textOf(first)[0]?.toLowerCase();
  const part = isInitials ? second : first;
  const text = textOf(part);
  if (!part || text.length > 40 || text.split(/\s+/).length > 4 || textBefore(row, part).length > 24)
    return null;
  const others = leaves.filter((other) => !part.contains(other) && !said.includes(other));
  const rest = others.reduce((left, other) => left - textOf(other).length, textOf(row).length - text.length);
  return rest > 0 ? found(visibleText(part, isNoPartOfName), part) : null;
}

function isWhen(part: Element): boolean {
  const text = textOf(part);
  return isTimeText(text) || (part.childElementCount === 0 && text.length <= 24 && /\d[:.]\d\d/.test(text));
}

function byPicture(row: Element): AuthorFound | null {
  const picture = row.querySelector('img[alt], [class*=avatar i][title], [class*=avatar i][aria-label]');
  const name =
    picture &&
    (picture.getAttribute('title') ?? picture.getAttribute('aria-label') ?? picture.getAttribute('alt'));
  if (!picture || !name || textBefore(row, picture).length > 24) return null;
  const whose = name.replace(
    /(?:'s)? (?:avatar|profile picture|photo)$|^(?:avatar|photo|profile picture) (?:of|for) /i,
    '',
  );
  return PICTURE_WORDS.has(whose.toLowerCase()) ? null : found(whose, picture);
}

function* partsOf(row: Element): Generator<Element> {
  // Components keep names in the shadow root of a row, and what was said outside it.
  yield* shadowOf(row)?.querySelectorAll('*') ?? [];
  const parts = row.getElementsByTagName('*');
  for (let index = 0; index < Math.min(parts.length, MOST_PARTS); index += 1) {
    const part = parts[index];
    if (part) yield part;
  }
}

/** What a reader comes past before the part. */
export function textBefore(row: Element, part: Node): string {
  let text = '';
  for (let at: Node | null = part; at && at !== row; at = at.parentNode)
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      text = (before.textContent ?? '') + text;
      if (text.length > 200) return text;
    }
  return text.trim();
}
