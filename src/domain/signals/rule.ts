import type { SignalKind } from '../model.ts';
import { END, linked, Node, reversed, singleNode } from './graph.ts';
import type { Pack } from './pack.ts';
import type { PhraseSource } from './phrase-source.ts';
import { type CodeItem, isGroup, readPhrase, type SingleItem } from './read-phrase.ts';

/** How strong a value is that may mean something else, against one that is clear. */
const LESS_THAN_A_NUMBER = -1;

/** What is known of a phrase before it is read. */
export interface PhrasePlace {
  kind: SignalKind;
  /** Silences its kind instead of raising it. */
  isUnless: boolean;
  isDetail: boolean;
  value: Pack['value'] | null;
  strength: number;
  /** The place of the phrase among all of them. */
  order: number;
  /** Where it begins in the code. */
  at: number;
}

/** One phrase, to be tried wherever a word of one of its anchors stands. */
export interface Rule extends PhrasePlace {
  number: number;
  /** What must stand where it is tried, what must follow, what must go before. */
  anchor: Node;
  right: Node;
  left: Node;
  /** Where its ways end, to the right and to the left. */
  ends: readonly [right: Node, left: Node];
}

/**
 * Reads a phrase; left until a word of it comes up, since most phrases never come up in a chat, and nobody should wait for
 * those.
 *
 * @param number of the rule
 * @param place which of the anchors of its phrase the rule is tried at
 */
export function makeRule(phrase: PhrasePlace, number: number, place: number, source: PhraseSource): Rule {
  const around = findAround(readPhrase(source, phrase.at), place);
  if (around === null) throw new Error('A phrase has the anchors that it is filed under');
  const rightEnd = new Node(END, null);
  const leftEnd = new Node(END, null);
  const anchor = singleNode(around.anchor, rightEnd, source);
  const right = linked(around.after, rightEnd, source);
  const left = linked(reversed(around.before), leftEnd, source);
  return { ...phrase, number, anchor, right, left, ends: [rightEnd, leftEnd] };
}

interface Around {
  before: readonly CodeItem[];
  anchor: SingleItem;
  after: readonly CodeItem[];
}

/** What stands around an anchor; of a group that it is in, only its own alternative. */
function findAround(items: readonly CodeItem[], anchor: number): Around | null {
  for (const [place, item] of items.entries()) {
    const inside = isGroup(item) ? findInGroup(item.alternatives, anchor) : findSelf(item, anchor);
    if (inside === null) continue;
    const before = [...items.slice(0, place), ...inside.before];
    return { before, anchor: inside.anchor, after: [...inside.after, ...items.slice(place + 1)] };
  }
  return null;
}

function findInGroup(alternatives: readonly (readonly CodeItem[])[], anchor: number): Around | null {
  for (const items of alternatives) {
    const around = findAround(items, anchor);
    if (around !== null) return around;
  }
  return null;
}

function findSelf(item: SingleItem, anchor: number): Around | null {
  return item.anchor === anchor ? { before: [], anchor: item, after: [] } : null;
}

export function strengthOf(value: Pack['value'] | null): number {
  if (value === 'digits') return LESS_THAN_A_NUMBER;
  if (!value || typeof value !== 'object' || !('always' in value)) return 0;
  return value.strength ?? (typeof value.always === 'number' ? value.always : 0);
}
