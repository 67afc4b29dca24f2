import {
  CHAT_INVITATION,
  CHAT_PLACE,
  MESSAGE_LIST,
  NOTICE,
  ONE_MESSAGE,
  OTHER_PLACE,
  OTHER_WRITING,
  SENDING_WORDS,
  WRITING_WORDS,
} from './chat-words.ts';
import { rootsOf } from './roots.ts';

const COMPOSERS = [
  'textarea',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="textbox"]',
  'input:not([type])',
  'input[type="text"]',
].join(',');
const SEARCHES =
  '[role="search"], search, form[action*="search" i], [role="combobox"], [type="search"], [name="q"]';
const PERSONAL_FIELDS =
  'input[type="email"], input[type="tel"], input[type="password"], input[type="url"], input[name*="email" i]';
const FIELDS = 'textarea, select, input:not([type]), input[type="text"]';
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
const LIST_CANDIDATES = ['id', 'class', 'aria-label', 'data-testid']
  .flatMap((name) => LIST_HINTS.map((word) => `[${name}*="${word}" i]`))
  .join(',');
const LIST_TAGS = /^(div|ul|ol|section|main|table|tbody|article|dl|pre|[a-z]+-[a-z-]+)$/;

/** Bounds of one look: pages can be of any size. */
const MOST_COMPOSERS = 20;
const MOST_CANDIDATES = 60;
const FARTHEST_ANCESTOR = 10;

/**
 * Whether a frame looks like a chat: a place to write to someone, and signs that messages are shown. On a site of the
 * catalogue the place to write is enough. Reads attributes only, never layout; errs a little on the side of yes,
 * because the reader that comes then judges exactly.
 */
export function looksLikeChat(document: Document, isListed: boolean): boolean {
  return rootsOf(document).some((root) => {
    const composers = [...root.querySelectorAll(COMPOSERS)].slice(0, MOST_COMPOSERS).filter(isComposer);
    if (composers.length === 0) return false;
    return isListed || root.querySelector(LOGS) !== null || composers.some((one) => isInChat(one, root));
  });
}

function isComposer(element: Element): boolean {
  if (element.matches(':disabled, [readonly], [hidden], [aria-hidden="true"]')) return false;
  if (element.closest(SEARCHES)) return false;
  if (element.closest('form')?.querySelector(PERSONAL_FIELDS)) return false;
  const words = wordsOf(element);
  if (CHAT_PLACE.test(words)) return true;
  if (OTHER_WRITING.test(labelOf(element))) return false;
  return element.localName !== 'input' || WRITING_WORDS.test(words) || hasSendButton(element);
}

function isInChat(composer: Element, root: Document | ShadowRoot): boolean {
  const speaks = WRITING_WORDS.test(wordsOf(composer)) || hasSendButton(composer);
  const surroundings = ancestorsOf(composer);
  const inPlace = surroundings.some((element) => CHAT_PLACE.test(nameOf(element))) || isChatHost(root);
  if (!speaks && !inPlace) return false;
  if (isAmongOthers(surroundings)) return false;
  return (speaks && inPlace) || isInvitation(composer) || hasMessageList(root, composer);
}

function isAmongOthers(surroundings: readonly Element[]): boolean {
  return surroundings.slice(0, 4).some((element) => {
    const name = nameOf(element);
    return OTHER_PLACE.test(name) && !CHAT_PLACE.test(name);
  });
}

/** A field that asks for a message and stands alone; in a form of several fields it would be an enquiry. */
function isInvitation(composer: Element): boolean {
  const fields = composer.closest('form')?.querySelectorAll(FIELDS).length ?? 1;
  return fields <= 1 && CHAT_INVITATION.test(labelOf(composer));
}

function isChatHost(root: Document | ShadowRoot): boolean {
  return 'host' in root && CHAT_PLACE.test(`${root.host.localName} ${nameOf(root.host)}`);
}

function hasMessageList(root: Document | ShadowRoot, composer: Element): boolean {
  const candidates = [...root.querySelectorAll(LIST_CANDIDATES)].slice(0, MOST_CANDIDATES);
  return candidates.some((element) => {
    const name = nameOf(element);
    if (NOTICE.test(name) || element.contains(composer) || composer.contains(element)) return false;
    return LIST_TAGS.test(element.localName) && (MESSAGE_LIST.test(name) || isOneOfMany(element, name));
  });
}

function isOneOfMany(element: Element, name: string): boolean {
  const { nextElementSibling: next } = element;
  return (
    ONE_MESSAGE.test(name) && next !== null && ONE_MESSAGE.test(nameOf(next)) && !NOTICE.test(nameOf(next))
  );
}

function hasSendButton(composer: Element): boolean {
  const around = composer.closest('form') ?? composer.parentElement;
  const buttons =
    around?.querySelectorAll('button, [role="button"], input[type="submit"], input[type="button"]') ?? [];
  return [...buttons].slice(0, 8).some((button) => {
    const label = button.getAttribute('aria-label') ?? button.getAttribute('value') ?? button.textContent;
    return SENDING_WORDS.test(label ?? '');
  });
}

/** From the nearest outwards, without `body`: its classes speak of the whole page. */
function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  let next = element.parentElement;
  while (next && next.localName !== 'body' && found.length < FARTHEST_ANCESTOR) {
    found.push(next);
    next = next.parentElement;
  }
  return found;
}

function labelOf(element: Element): string {
  const said = joined(element, [
    'placeholder',
    'aria-label',
    'aria-placeholder',
    'data-placeholder',
    'name',
    'id',
  ]);
  return said.trim();
}

function wordsOf(element: Element): string {
  return `${labelOf(element)} ${joined(element, ['class'])}`;
}

function nameOf(element: Element): string {
  return joined(element, ['id', 'class', 'aria-label', 'data-testid']);
}

/** Attributes of any length a page likes: only the beginning is read. */
function joined(element: Element, names: readonly string[]): string {
  return names.map((name) => element.getAttribute(name)?.slice(0, 200) ?? '').join(' ');
}
