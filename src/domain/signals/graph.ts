import { GAP, GAPS, NOT, NUMBER_RANGES, NUMBERS, OPTIONAL, QUESTION_MARK, SET } from './phrase-code.ts';
import type { PhraseSource } from './phrase-source.ts';
import { type CodeItem, isGroup, type SingleItem } from './read-phrase.ts';

/** The end of a phrase. */
export const END = 100;
/** Several ways on. */
export const FORK = 101;
/** One word, without a set. */
export const WORD = 102;
/** As in the code of phrases, but not by their place in a table. */
export const NUMBER_STEP = 103;
export const GAP_STEP = 104;

/** For nodes that ask for no word, and forks whose ways do not all begin with one. */
export const EVERYTHING = new Uint32Array(0);
const NO_WAYS: readonly Node[] = [];

/**
 * A step of a phrase and where it leads. All have the same shape, so that the matcher, which does little but go from one to
 * the next, reads them fast.
 */
export class Node {
  readonly sign: number;
  readonly next: Node;
  /** The ways on, of a fork. */
  readonly ways: readonly Node[];
  /** The one id of a `WORD`, the most words of a gap, the lowest number; 1 where the token before is looked at. */
  readonly low: number;
  readonly high: number;
  /** The ids of a set, one bit each; of a fork those that its ways begin with. */
  readonly set: Uint32Array;
  /** What the ids of a set stand for, if that is asked for. */
  readonly keys: ReadonlyMap<number, string> | null;

  constructor(
    sign: number,
    next: Node | null,
    rest: Partial<Pick<Node, 'ways' | 'low' | 'high' | 'set' | 'keys'>> = {},
  ) {
    this.sign = sign;
    this.next = next ?? this;
    this.ways = rest.ways ?? NO_WAYS;
    this.low = rest.low ?? 0;
    this.high = rest.high ?? 0;
    this.set = rest.set ?? EVERYTHING;
    this.keys = rest.keys ?? null;
  }
}

export const END_NODE = new Node(END, null);

/** Makes items into nodes; the last of them leads to `after`. */
export function linked(items: readonly CodeItem[], after: Node, source: PhraseSource): Node {
  return items.reduceRight((next, item) => linkedItem(item, next, source), after);
}

function linkedItem(item: CodeItem, next: Node, source: PhraseSource): Node {
  if (!isGroup(item)) return singleNode(item, next, source);
  const ways = item.alternatives.map((some) => linked(some, next, source));
  if (item.sign === OPTIONAL) ways.push(next);
  const first = ways.every(beginsWithWord) ? unionOf(ways, source.idCount) : EVERYTHING;
  return new Node(FORK, next, { ways, set: first });
}

function beginsWithWord({ sign, set }: Node): boolean {
  return sign === WORD || sign === SET || (sign === FORK && set !== EVERYTHING);
}

function unionOf(ways: readonly Node[], idCount: number): Uint32Array {
  const union = setOf([], idCount);
  for (const { sign, low, set } of ways) {
    if (sign === WORD) addToSet(union, low);
    else for (const [place, bits] of set.entries()) union[place] = (union[place] ?? 0) | bits;
  }
  return union;
}

/** Makes one item into a node. */
export function singleNode(item: SingleItem, next: Node, source: PhraseSource): Node {
  const { sign } = item;
  if (sign === SET) return setNode(item, next, source);
  if (sign === QUESTION_MARK) return new Node(sign, next);
  if (sign < NUMBERS) return lookNode(item, next, source);
  if (sign >= GAP) return new Node(GAP_STEP, next, { low: GAPS[sign - GAP] ?? 0 });
  const [low, high] = NUMBER_RANGES[sign - NUMBERS] ?? [0, 0];
  return new Node(NUMBER_STEP, next, { low, high });
}

function setNode({ ids, keys }: SingleItem, next: Node, { idCount, forms, keys: names }: PhraseSource): Node {
  const written = ids.map((id) => withForms(id, forms));
  const all = written.flat();
  if (keys === null && all.length === 1) return new Node(WORD, next, { low: all[0] ?? 0 });
  const set = setOf(all, idCount);
  if (keys === null) return new Node(SET, next, { set });
  const entries = written.flatMap((some, place) =>
    some.map((id) => [id, names[keys[place] ?? 0] ?? ''] as const),
  );
  return new Node(SET, next, { set, keys: new Map(entries) });
}

function lookNode({ sign, ids }: SingleItem, next: Node, { idCount, forms }: PhraseSource): Node {
  const looksBack = (sign - NOT) & 1;
  const set =
    ids.length > 0
      ? setOf(
          ids.flatMap((id) => withForms(id, forms)),
          idCount,
        )
      : EVERYTHING;
  return new Node(sign - looksBack, next, { low: looksBack, set });
}

function withForms(id: number, forms: PhraseSource['forms']): readonly number[] {
  return [id, ...(forms[id] ?? [])];
}

function setOf(ids: readonly number[], idCount: number): Uint32Array {
  const set = new Uint32Array((idCount >> 5) + 1);
  for (const id of ids) addToSet(set, id);
  return set;
}

function addToSet(set: Uint32Array, id: number): void {
  set[id >> 5] = (set[id >> 5] ?? 0) | (1 << (id & 31));
}

export function isInSet(set: Uint32Array, id: number): boolean {
  return (((set[id >> 5] ?? 0) >> (id & 31)) & 1) !== 0;
}

/** Whether a way may begin with a token: quick to ask, and nearly always the answer is no. */
export function mayBeginWith({ sign, low, set }: Node, id: number): boolean {
  if (sign === WORD) return id === low;
  return set === EVERYTHING || (sign !== SET && sign !== FORK) || isInSet(set, id);
}

/** The same items, as they are met by reading from right to left. */
export function reversed(items: readonly CodeItem[]): CodeItem[] {
  return items
    .map((item) => (isGroup(item) ? { ...item, alternatives: item.alternatives.map(reversed) } : item))
    .reverse();
}
