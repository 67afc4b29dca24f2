import { parentAcrossRoots } from '../across-roots.ts';
import { visibleText } from '../visible-text.ts';
import { namesOf, vocabulary, wordsOf } from '../words.ts';

const TITLE_ATTRIBUTES = [
  'data-title',
  'data-conversation-name',
  'data-chat-name',
  'data-room',
  'data-bid',
  'jid',
];
const HEADING_WORDS = vocabulary(
  'header heading title topbar head titlebar navbar bar appbar caption peer topic name',
);
const NAME_PARTS = 'h1, h2, h3, h4, h5, h6, [role=heading], [class*=title i], [class*=name i]';
const LONGEST_TITLE = 80;
const LEVELS_UP = 7;

/** Labels of nothing but these say what the element is, not whom it is with. */
const PLAIN_WORDS = vocabulary(
  'messages message chat chats conversation conversations list log history main window content transcript live ' +
    'chatroom feed inbox home app thread timeline area panel room scrollable',
);
const LABEL_LEAD =
  /^(?:chat|conversation|messages?|dialog|private chat|direct message)s?(?: history| log| list)? (?:with|in|from|to|for)\s+/i;

/** What the page calls the conversation: the closest label or heading above the list. `null` if there is none. */
export function findHeading(list: Element): string | null {
  let levels = LEVELS_UP;
  for (let at: Node | null = list; at && levels > 0 && at.nodeName !== 'BODY'; at = parentAcrossRoots(at)) {
    if (!(at instanceof Element)) continue;
    const title = findLabel(at) ?? findTitleBefore(at);
    if (title !== null) return title;
    // Boxes within boxes bring the heading no farther away.
    if (at.previousElementSibling) levels -= 1;
  }
  return null;
}

/** The part of the document's title that comes first, without counters of unread messages. */
export function titleOfDocument(page: Document): string {
  const first = page.title.split(/\s[-–—|·•]\s/)[0] ?? '';
  return tidy(first);
}

function findLabel(element: Element): string | null {
  for (const attribute of TITLE_ATTRIBUTES) {
    const value = tidy(element.getAttribute(attribute) ?? '');
    if (isTitle(value)) return value;
  }
  const label = tidy((element.getAttribute('aria-label') ?? '').replace(LABEL_LEAD, ''));
  // "Chat history, press the arrow keys to move." tells how to use it.
  return isTitle(label) && !/\bpress\b|\.$/i.test(label) ? label : null;
}

function findTitleBefore(element: Element): string | null {
  let before = element.previousElementSibling;
  for (let steps = 0; before && steps < 4; steps += 1) {
    const title = before.matches('[role=dialog], [aria-live]') ? null : titleWithin(before);
    if (title !== null) return title;
    before = before.previousElementSibling;
  }
  return null;
}

function titleWithin(element: Element): string | null {
  const isHeading = /^H[1-6]$|^HEADER$/.test(element.tagName);
  if (!isHeading && !namesOf(element).some((word) => HEADING_WORDS.has(word))) {
    const inside = element.querySelector('h1, h2, h3, h4, h5, h6, [role=heading]');
    return inside && !element.querySelector('ul, ol, li, nav') ? titleOrNull(inside) : null;
  }
  for (const part of element.querySelectorAll(NAME_PARTS)) {
    const title = titleOrNull(part);
    if (title !== null) return title;
  }
  return titleOrNull(element);
}

function titleOrNull(element: Element): string | null {
  const title = tidy((visibleText(element).split('\n')[0] ?? '').replace(LABEL_LEAD, ''));
  return isTitle(title) ? title : null;
}

/** Counters of unread messages come and go: they are no part of a title. */
function tidy(raw: string): string {
  return raw
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[([]\d+\+?[)\]]|[•●])/, '')
    .replace(/[([]\d+\+?[)\]]$/, '')
    .trim();
}

function isTitle(text: string): boolean {
  return (
    text.length > 0 && text.length <= LONGEST_TITLE && wordsOf(text).some((word) => !PLAIN_WORDS.has(word))
  );
}

const GROUP_WORDS = vocabulary('channel group room muc groupchat public');
const DIRECT_WORDS = vocabulary('query direct dm private pm im onetoone single user');
const KIND_ATTRIBUTES = ['type', 'kind', 'chat-type', 'conversation-type', 'room-type'].map(
  (name) => `data-${name}`,
);

const MACHINE_WORDS = vocabulary('lobby server status console special system log');

/** Whether the elements around the list say that a machine talks there, such as the server of a chat network. */
export function isForMachines(list: Element): boolean {
  return statedKinds(list).some((said) => said.some((word) => MACHINE_WORDS.has(word)));
}

/** What the elements around the list say of the number of people; `null` where they say nothing. */
export function findStatedAudience(list: Element, title: string): 'direct' | 'group' | null {
  if (title.startsWith('#')) return 'group';
  for (const said of statedKinds(list)) {
    if (said.some((word) => GROUP_WORDS.has(word))) return 'group';
    if (said.some((word) => DIRECT_WORDS.has(word))) return 'direct';
  }
  return null;
}

/** What the list and each element around it call their kind, innermost first. */
function statedKinds(list: Element): string[][] {
  const kinds: string[][] = [];
  let at: Element | null = list;
  for (let level = 0; at && level < LEVELS_UP && at.tagName !== 'BODY'; level += 1) {
    const said = KIND_ATTRIBUTES.flatMap((name) => wordsOf(at?.getAttribute(name) ?? ''));
    if (at.tagName.includes('-')) said.push(...wordsOf(at.tagName));
    kinds.push(said);
    at = at.parentElement;
  }
  return kinds;
}
