import { CHAT_PLACE, ONE_MESSAGE, OTHER_PLACE } from './chat-words.ts';
import { composersIn, hasSendButton, isInvitation, speaksOfMessages, standsAlone } from './composers.ts';
import { nameOf, spokenLabelsOf, wordsOf } from './element-words.ts';
import { logsIn, messageListsIn, rowsAbove } from './message-lists.ts';
import { parentOf, rootsOf } from './roots.ts';

const FARTHEST_ANCESTOR = 10;
/** A comment field has its comments close by; farther out a page may have anything. */
const CLOSE_BY = 4;

type Likeliness = 'no' | 'perhaps' | 'yes';

/** The first look stays on the surface: going through shadow roots costs a page that is loading more than all the rest. */
export type Depth = 'onSurface' | 'inShadows';

/**
 * Whether a frame looks like a chat: a place to write to someone, and signs that messages are shown. On a site of the
 * catalogue the place to write is enough. Reads attributes only, never layout; errs a little on the side of yes,
 * because the reader that comes then judges exactly.
 */
export function looksLikeChat(document: Document, isListed: boolean, depth: Depth = 'inShadows'): boolean {
  const roots = depth === 'onSurface' ? [document] : rootsOf(document);
  return roots.some((root) => isChat(root, isListed));
}

/** What there is around a field in which messages are written. */
export interface ChatPlace {
  /** The field asks for a message. */
  isInvitation: boolean;
  /** What is called a list of messages, or says that it is one. */
  lists: Element[];
}

/** `null` for a field that is hardly one of a chat. */
export function chatPlaceOf(field: Element): ChatPlace | null {
  const root = field.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  const likely = likeliness(field);
  const isChat = likely === 'yes' || (likely === 'perhaps' && hasSendButton(field));
  if (!isChat || !standsAlone(field) || !composersIn(root).includes(field)) return null;
  return { isInvitation: isInvitation(field), lists: [...logsIn(root), ...messageListsIn(root)] };
}

function isChat(root: Document | ShadowRoot, isListed: boolean): boolean {
  const composers = composersIn(root);
  if (composers.length === 0) return false;
  if (isListed || logsIn(root).length > 0) return true;
  const rated = composers.map((composer) => ({ composer, likely: likeliness(composer) }));
  if (rated.some(({ likely }) => likely === 'yes') || composers.some(hasRows)) return true;
  const possible = rated.filter(({ likely }) => likely === 'perhaps');
  if (possible.length === 0) return false;
  const lists = messageListsIn(root);
  return possible.some(({ composer }) => lists.some((list) => areApart(list, composer)));
}

/** What the field and its surroundings tell. `perhaps` asks for a list of messages. */
function likeliness(composer: Element): Likeliness {
  const speaks = speaksOfMessages(composer);
  const surroundings = ancestorsOf(composer);
  const inPlace = surroundings.some(isChatPlace);
  if (!(speaks || inPlace) || isAmongOthers(surroundings)) return 'no';
  if ((speaks && inPlace) || isInvitation(composer) || surroundings.some(isChatElement)) return 'yes';
  return 'perhaps';
}

/** Rows of something beside the only field: that is enough where it speaks of messages, or they are called that. */
function hasRows(composer: Element): boolean {
  const rows = rowsAbove(composer);
  if (rows.length === 0 || !standsAlone(composer) || isAmongOthers(ancestorsOf(composer))) return false;
  if ([wordsOf(composer), ...rows.map(nameOf)].some((name) => ONE_MESSAGE.test(name))) return true;
  // Names may be made by a machine: a time on the rows, and a field that asks for nothing else.
  return (
    !spokenLabelsOf(composer).join('') && rows.some(({ textContent }) => /\d[:.]\d\d/.test(textContent ?? ''))
  );
}

function isAmongOthers(surroundings: readonly Element[]): boolean {
  return surroundings.slice(0, CLOSE_BY).some((element) => {
    const name = nameOf(element);
    return OTHER_PLACE.test(name) && !CHAT_PLACE.test(name);
  });
}

function isChatPlace(element: Element): boolean {
  return isChatElement(element) || CHAT_PLACE.test(nameOf(element));
}

/** A custom element that is called a chat is one. */
function isChatElement(element: Element): boolean {
  return element.localName.includes('-') && CHAT_PLACE.test(element.localName);
}

function areApart(one: Element, other: Element): boolean {
  return !one.contains(other) && !other.contains(one);
}

/** From the nearest outwards, without `body`: its classes speak of the whole page. */
function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  let next = parentOf(element);
  while (next && next.localName !== 'body' && found.length < FARTHEST_ANCESTOR) {
    found.push(next);
    next = parentOf(next);
  }
  return found;
}
