import { MESSAGE_LIST, NOTICE } from './chat-words.ts';
import { nameOf } from './element-words.ts';
import { parentOf } from './roots.ts';

/** jQuery UI puts an empty, hidden log on every page. */
const LOGS = '[role="log"]:not(.ui-helper-hidden-accessible)';
const LIST_HINTS = [
  'messag',
  'msg',
  'chat',
  'conversation',
  'bubble',
  'log',
  'history',
  'lines',
  'output',
  'transcript',
];
const NAMED_IN = ['id', 'class', 'aria-label', 'data-testid'];
const LIST_TAGS = /^(div|ul|ol|section|main|table|tbody|article|dl|pre|[a-z]+-[a-z-]+)$/;

const MOST_CANDIDATES = 60;

/** What says outright that it holds a conversation. */
export function logsIn(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll(LOGS)];
}

/** What is called a list of messages. A costly search on a large page: ask for it last. */
export function messageListsIn(root: Document | ShadowRoot): Element[] {
  const candidates = [...root.querySelectorAll(NAMED_IN.map(hintedIn).join(','))].slice(0, MOST_CANDIDATES);
  return candidates.filter((element) => {
    const name = nameOf(element);
    if (NOTICE.test(name) || !LIST_TAGS.test(element.localName)) return false;
    return MESSAGE_LIST.test(name);
  });
}

/** Most elements of a page lack an attribute: asking for it first takes a fifth of the time. */
function hintedIn(attribute: string): string {
  return `[${attribute}]:is(${LIST_HINTS.map((word) => `[${attribute}*="${word}" i]`).join(',')})`;
}

const BOXES = /^(div|[uo]l|li|main|section|[a-z]+-.*)$/;
const MOST_LEVELS = 7;
const MOST_LOOKED_AT = 200;
/** In rows of links, of headings and of fields nobody talks. */
const NO_TALK = 'a,h2,h3,input';

/**
 * The last of elements of one kind that stand above a place to write: rows, whatever they are called. Costs little, since
 * only what is beside the way up to it is walked through, and not far.
 */
export function rowsAbove(composer: Element): Element[] {
  const walk: Element[] = [];
  let at: Element | null = composer;
  for (let level = 0; at && level < MOST_LEVELS; level += 1) {
    for (let up = at.previousElementSibling; up; up = up.previousElementSibling) walk.push(up);
    at = parentOf(at);
  }
  const found: Element[] = [];
  for (const element of walk) {
    if (!BOXES.test(element.localName)) continue;
    const last = lastOfMany(element.lastElementChild);
    if (last) found.push(last);
    else walkInto(element, walk);
  }
  return found;
}

function walkInto(element: Element, walk: Element[]): void {
  for (const child of element.children) {
    if (walk.length >= MOST_LOOKED_AT) return;
    walk.push(child);
  }
}

/** The last child, or the one before it: many pages end their list with something empty to scroll to. */
function lastOfMany(last: Element | null): Element | null {
  return [last, last?.previousElementSibling].find((row) => row && isOneOfMany(row)) ?? null;
}

function isOneOfMany(row: Element): boolean {
  const before = row.previousElementSibling;
  const isAlike = before?.localName === row.localName && before.classList[0] === row.classList[0];
  return isAlike && BOXES.test(row.localName) && !row.querySelector(NO_TALK);
}
