import type { SignalKind } from '../model.ts';
import { END, linked, Node, reversed, singleNode } from './graph.ts';
import type { Pack } from './pack.ts';
import { GAP, GAPS, RARE } from './phrase-code.ts';
import type { PhraseSource } from './phrase-source.ts';
import { type CodeItem, isGroup, readPhrase, type SingleItem } from './read-phrase.ts';

/** How strong a value is that may mean something else, against one that is clear. */
const LESS_THAN_A_NUMBER = -1;

/** What is known of a phrase before it is read. */
export interface PhrasePlace {
  kind: SignalKind;
  /** Silences its kind instead of raising it. */
  isUnless: boolean;
  value: Pack['value'] | null;
  strength: number;
  /** The place of the phrase among all of them. */
  order: number;
  /** Where it begins in the code. */
  at: number;
}

/** One phrase, to be tried wherever a word of one of its anchors stands. */
export interface Rule extends PhrasePlace {
  /** What must stand where it is tried, what must follow, what must go before. */
  anchor: Node;
  right: Node;
  left: Node;
  /** Where its ways end. */
  end: Node;
  /** How many tokens at most stand before the anchor. */
  reach: number;
}

/**
 * Reads a phrase; left until a word of it comes up, since most phrases never come up in a chat, and nobody should wait for
 * those.
 *
 * @param number which of its anchors the rule is tried at
 */
export function makeRule(phrase: PhrasePlace, number: number, source: PhraseSource): Rule {
  const around = findAround(readPhrase(source, phrase.at), number);
  if (around === null) throw new Error('A phrase has the anchors that it is filed under');
  const end = new Node(END, null);
  const anchor = singleNode(around.anchor, end, source);
  const right = linked(around.after, end, source);
  const left = linked(reversed(around.before), end, source);
  return { ...phrase, anchor, right, left, end, reach: lengthOf(around.before) };
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

/** How many tokens items take at most. */
function lengthOf(items: readonly CodeItem[]): number {
  return items.reduce(
    (sum, item) => sum + (isGroup(item) ? lengthOfGroup(item.alternatives) : lengthOfOne(item)),
    0,
  );
}

function lengthOfGroup(alternatives: readonly (readonly CodeItem[])[]): number {
  return Math.max(...alternatives.map(lengthOf));
}

function lengthOfOne({ sign }: SingleItem): number {
  return sign >= GAP && sign < RARE ? (GAPS[sign - GAP] ?? 0) : 1;
}

export function strengthOf(value: Pack['value'] | null): number {
  if (value === 'digits') return LESS_THAN_A_NUMBER;
  if (!value || typeof value !== 'object' || !('always' in value)) return 0;
  return value.strength ?? (typeof value.always === 'number' ? value.always : 0);
}
