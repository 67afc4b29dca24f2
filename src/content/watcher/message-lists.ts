import { MESSAGE_LIST, NOTICE, ONE_MESSAGE } from './chat-words.ts';
import { nameOf } from './element-words.ts';

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

/** Whether a document or shadow root says outright that it holds a conversation. */
export function hasLog(root: Document | ShadowRoot): boolean {
  return root.querySelector(LOGS) !== null;
}

/** What is called a list of messages. A costly search on a large page: ask for it last. */
export function messageListsIn(root: Document | ShadowRoot): Element[] {
  const candidates = [...root.querySelectorAll(NAMED_IN.map(hintedIn).join(','))].slice(0, MOST_CANDIDATES);
  return candidates.filter((element) => {
    const name = nameOf(element);
    if (NOTICE.test(name) || !LIST_TAGS.test(element.localName)) return false;
    return MESSAGE_LIST.test(name) || isOneOfMany(element, name);
  });
}

/** Most elements of a page lack an attribute: asking for it first takes a fifth of the time. */
function hintedIn(attribute: string): string {
  return `[${attribute}]:is(${LIST_HINTS.map((word) => `[${attribute}*="${word}" i]`).join(',')})`;
}

function isOneOfMany(element: Element, name: string): boolean {
  const { nextElementSibling: next } = element;
  return (
    ONE_MESSAGE.test(name) && next !== null && ONE_MESSAGE.test(nameOf(next)) && !NOTICE.test(nameOf(next))
  );
}
