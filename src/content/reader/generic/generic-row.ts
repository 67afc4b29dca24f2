import { isSelfWord } from '../names.ts';
import type { RowReading } from '../pane.ts';
import { findClock, isTimeText, parseTime } from '../times.ts';
import { visibleText } from '../visible-text.ts';
import { hasWord, kindsOf, namesOf, textOf, wordsOf } from '../words.ts';
import { type AuthorFound, findAuthor, findAuthorId, textBefore } from './authors.ts';
import type { Profile } from './profile.ts';
import { sideOf } from './sides.ts';
import { EVENT_WORDS, RARE_EVENT_WORDS, SIDE_NOTE_WORDS, TEXT_WORDS, TIME_WORDS } from './vocabulary.ts';

/** Reads a row by what was learned of its list; `null` for a row that is no message. */
export function readGenericRow(
  row: Element,
  list: Element,
  profile: Profile,
  now: number,
): RowReading | null {
  if (isEvent(row, profile.commonWords)) return null;
  const author = profile.authorWay && findAuthor(row, list, profile.authorWay);
  const own = author !== null && isSelfWord(author.name) ? true : sideOf(row, list, profile.sides);
  const saysNobody = author === null && own === null;
  if (saysNobody && (profile.nameless === 'event' || isTimeText(textOf(row)))) return null;
  const timePart = findTimePart(row);
  return {
    author: author?.name ?? null,
    authorId: findAuthorId(row),
    own: saysNobody && profile.nameless === 'own' ? true : own,
    text: messageText(row, author),
    at: timeOf(row, timePart, now),
    clock: timePart === null ? null : findClock(textOf(timePart)),
    rowId: row.id || row.getAttribute('data-id') || row.getAttribute('data-message-id'),
  };
}

/** Rows that tell what happened: somebody came, a day began, somebody is typing. */
export function isEvent(row: Element, commonWords: ReadonlySet<string>): boolean {
  if (row.getAttribute('role') === 'separator' || row.hasAttribute('hidden')) return true;
  // The field to write in may stand among the messages.
  if (row.querySelector(':is(textarea, [type=text]):not([readonly], [disabled]), [contenteditable=true]'))
    return true;
  const [only, other] = row.children;
  const words = [...rowWords(row), ...(only && !other ? rowWords(only) : [])];
  return words.some(
    (word) => !commonWords.has(word) && (EVENT_WORDS.has(word) || RARE_EVENT_WORDS.has(word)),
  );
}

/** The words on the row itself that say what kind of row it is. */
export function rowWords(row: Element): string[] {
  return [...wordsOf(row.getAttribute('class') ?? ''), ...wordsOf(row.getAttribute('data-type') ?? '')];
}

/** What the author wrote: the row without name, time, and what the client adds. */
export function messageText(row: Element, author: AuthorFound | null): string {
  const whole = author && author.lead > 0 ? visibleText(row).slice(author.lead) : null;
  if (whole !== null) return whole.trim();
  const isName = (element: Element): boolean => element === author?.element || isHead(element, row, author);
  const body = findBody(row, author);
  const text = visibleText(body, (element) => isName(element) || isSideNote(element));
  const kept =
    text === ''
      ? visibleText(row, (element) => isName(element) || isTime(element) || isAvatar(element))
      : text;
  return withoutLead(kept, row, author);
}

const TIME_AT_MOST = /^(?:\p{L}{0,3}\d{3,6}[apm]{0,2})?$/iu;

/** Holds the name, perhaps a time, and none of the words. */
function isHead(element: Element, row: Element, author: AuthorFound | null): boolean {
  if (!author?.element || !element.contains(author.element) || element.querySelector('slot')) return false;
  const text = textOf(element);
  return (
    text !== textOf(row) && TIME_AT_MOST.test(text.replace(author.name, '').replace(/[^\p{L}\p{N}]/gu, ''))
  );
}

/** The part that is named as the text, if the name is not inside it. */
function findBody(row: Element, author: AuthorFound | null): Element {
  let avatar: Element | null = null;
  for (const part of row.querySelectorAll('*')) {
    if (isAvatar(part)) avatar = part;
    const holdsName = author?.element && part.contains(author.element);
    if (
      !holdsName &&
      !avatar?.contains(part) &&
      hasWord(namesOf(part), TEXT_WORDS) &&
      textOf(part) &&
      !isSideNote(part)
    )
      return part;
  }
  return row;
}

/** Initials in the place of a picture are nothing that somebody wrote. */
function isAvatar(element: Element): boolean {
  return kindsOf(element).includes('avatar');
}

function isSideNote(element: Element): boolean {
  return isTime(element) || hasWord(kindsOf(element), SIDE_NOTE_WORDS);
}

function isTime(element: Element): boolean {
  const text = textOf(element);
  if (element.tagName === 'TIME') return true;
  if (text.length > 40) return false;
  return hasWord(namesOf(element), TIME_WORDS) || (isLeafBeside(element) && isTimeText(text));
}

/** A time alone in its part is a time only if other parts hold words; else somebody wrote just that. */
function isLeafBeside(element: Element): boolean {
  const length = textOf(element).length;
  let around = element.parentElement;
  for (let level = 0; level < 3 && around && textOf(around).length === length; level += 1)
    around = around.parentElement;
  return element.childElementCount === 0 && textOf(around).length > length;
}

/** "[12:30] Ann: hello": what stands before the name goes with it, and the colon after it. */
function withoutLead(text: string, row: Element, author: AuthorFound | null): string {
  if (!author?.element) return text;
  const before = textBefore(row, author.element).replace(/\s+/g, ' ').trim();
  const rest =
    before !== '' && before.length <= 24 && text.startsWith(before) ? text.slice(before.length) : text;
  const isColonLeft = !/:\s*$/.test(textOf(author.element));
  return (isColonLeft ? rest.trim().replace(/^[:>»]\s*/, '') : rest).trim() || text;
}

function findTimePart(row: Element): Element | null {
  const tagged = row.querySelector('time');
  if (tagged) return tagged;
  for (const part of row.querySelectorAll('*')) if (isTime(part)) return part;
  return null;
}

const TIME_ATTRIBUTE = /time|date|stamp|(?:^|-)ts$/;

function timeOf(row: Element, timePart: Element | null, now: number): number | null {
  for (const { name, value } of row.attributes) {
    const time = TIME_ATTRIBUTE.test(name) ? parseTime(value, now) : null;
    if (time !== null) return time;
  }
  if (timePart === null) return null;
  for (const { name, value } of timePart.attributes) {
    const isCandidate = TIME_ATTRIBUTE.test(name) || name === 'title' || name === 'aria-label';
    const time = isCandidate ? parseTime(value, now) : null;
    if (time !== null) return time;
  }
  return null;
}
