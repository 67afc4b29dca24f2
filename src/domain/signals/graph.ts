import { QUESTION, STOP } from '../text/tokens.ts';
import {
  BORDER,
  GAP,
  GAPS,
  NO_QUESTION,
  NOT,
  NUMBER_RANGES,
  NUMBERS,
  OPTIONAL,
  QUESTION_MARK,
  SET,
} from './phrase-code.ts';
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

const NO_SET = new Uint32Array(0);
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
  /** The ids of a set, one bit each. */
  readonly set: Uint32Array;
  /** What the ids of a set stand for, if that is asked for. */
  readonly keys: ReadonlyMap<number, string> | null;
  /** Of a gap: the same that may take one word less, or itself where it may take only one. */
  readonly shorter: Node;
  /** For `Closure`: its place in the order in which nodes came up, and the last transition that it was put into. */
  number = 0;
  lastIn = 0;

  constructor(
    sign: number,
    next: Node | null,
    rest: Partial<Pick<Node, 'ways' | 'low' | 'high' | 'set' | 'keys' | 'shorter'>> = {},
  ) {
    this.sign = sign;
    this.next = next ?? this;
    this.ways = rest.ways ?? NO_WAYS;
    this.low = rest.low ?? 0;
    this.high = rest.high ?? 0;
    this.set = rest.set ?? NO_SET;
    this.keys = rest.keys ?? null;
    this.shorter = rest.shorter ?? this;
  }
}

/** Makes items into nodes; the last of them leads to `after`. */
export function linked(items: readonly CodeItem[], after: Node, source: PhraseSource): Node {
  return items.reduceRight((next, item) => linkedItem(item, next, source), after);
}

function linkedItem(item: CodeItem, next: Node, source: PhraseSource): Node {
  if (!isGroup(item)) return singleNode(item, next, source);
  const ways = item.alternatives.map((some) => linked(some, next, source));
  if (item.sign === OPTIONAL) ways.push(next);
  return new Node(FORK, next, { ways });
}

/** Makes one item into a node. */
export function singleNode(item: SingleItem, next: Node, source: PhraseSource): Node {
  const { sign } = item;
  if (sign === SET) return setNode(item, next, source);
  if (sign === QUESTION_MARK) return new Node(sign, next);
  if (sign < NUMBERS) return lookNode(item, next, source);
  if (sign >= GAP) return gapNode(GAPS[sign - GAP] ?? 0, next);
  const [low, high] = NUMBER_RANGES[sign - NUMBERS] ?? [0, 0];
  return new Node(NUMBER_STEP, next, { low, high });
}

function gapNode(words: number, next: Node): Node {
  if (words === 1) return new Node(GAP_STEP, next, { low: words });
  return new Node(GAP_STEP, next, { low: words, shorter: gapNode(words - 1, next) });
}

function setNode({ ids, keys }: SingleItem, next: Node, source: PhraseSource): Node {
  const [first = 0] = ids;
  const isOne = ids.length === 1 && source.forms[first] === undefined;
  if (keys === null && isOne) return new Node(WORD, next, { low: first });
  const set = setOf(ids, source);
  return new Node(SET, next, keys === null ? { set } : { set, keys: keysOf(ids, keys, source) });
}

/** What each id and its forms stand for. */
function keysOf(ids: readonly number[], keys: readonly number[], { forms, keys: names }: PhraseSource) {
  const entries = ids.flatMap((id, place) =>
    withForms(id, forms).map((one) => [one, names[keys[place] ?? 0] ?? ''] as const),
  );
  return new Map(entries);
}

function lookNode({ sign, ids }: SingleItem, next: Node, source: PhraseSource): Node {
  const looksBack = (sign - NOT) & 1;
  const set = ids.length > 0 ? setOf(ids, source) : NO_SET;
  return new Node(sign - looksBack, next, { low: looksBack, set });
}

function withForms(id: number, forms: PhraseSource['forms']): readonly number[] {
  return [id, ...(forms[id] ?? [])];
}

function setOf(ids: readonly number[], { idCount, forms, sets }: PhraseSource): Uint32Array {
  const known = sets.get(ids);
  if (known !== undefined) return known;
  const set = new Uint32Array((idCount >> 5) + 1);
  for (const id of ids) {
    addToSet(set, id);
    for (const form of forms[id] ?? []) addToSet(set, form);
  }
  sets.set(ids, set);
  return set;
}

export function addToSet(set: Uint32Array, id: number): void {
  set[id >> 5] = (set[id >> 5] ?? 0) | (1 << (id & 31));
}

export function isInSet(set: Uint32Array, id: number): boolean {
  return (((set[id >> 5] ?? 0) >> (id & 31)) & 1) !== 0;
}

/** Whether a step looks at a token without taking it. */
export function isLook({ sign }: Node): boolean {
  return sign >= NOT && sign < NUMBERS;
}

/** Whether it looks at the token before its place; else at the one after it. */
export function looksBack({ low }: Node): boolean {
  return low === 1;
}

/** Whether a step that looks at a token may see this one; its number is -1 where it is none. */
export function maySee({ sign, set }: Node, id: number, number: number): boolean {
  if (sign === BORDER) return isBorder(id);
  if (sign === NOT) return !isInSet(set, id);
  return sign === NO_QUESTION ? id !== QUESTION : number < 0;
}

/** The end of a sentence. */
export function isBorder(id: number): boolean {
  return id === STOP || id === QUESTION;
}

/** The same items, as they are met by reading from right to left. */
export function reversed(items: readonly CodeItem[]): CodeItem[] {
  return items
    .map((item) => (isGroup(item) ? { ...item, alternatives: item.alternatives.map(reversed) } : item))
    .reverse();
}
