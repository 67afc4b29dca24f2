/**
 * Phrases as bytes: what `PhraseWriter` writes and `PhraseReader` reads. The code begins with items that many phrases have,
 * then come the phrases; each is items one after another up to `END`. What a phrase is filed under has `ANCHOR` before it,
 * in a group each alternative does. These two bytes are nothing else, so that they are found without reading.
 *
 * Words are ids, the ids beyond them are the shared items. Those that come up most are one byte, others are two.
 */

export const END = 0;
export const ANCHOR = 1;
/** Ends a set of words, or a group. */
export const CLOSE = 2;
/** A group: one of several sequences, with `OR` between them. */
export const GROUP = 3;
/** A group that may be left out. */
export const OPTIONAL = 4;
export const OR = 5;
/** One of several words; a shared set stands for its words. */
export const SET = 6;
/** The same, where it may be left out: the most common group by far. */
export const OPTIONAL_SET = 7;
/** Inside a set: a byte follows, the number of the key (and `FIRST_FREE`) that the words after it stand for. */
export const KEY = 8;
export const QUESTION_MARK = 9;
/** What looks at the token after a place without taking it. One more of each is the sign that looks at the one before. */
export const NOT = 10;
export const BORDER = 12;
export const NO_QUESTION = 14;
export const NO_NUMBER = 16;
/** From here on: numbers within a range, one of `NUMBER_RANGES`. */
export const NUMBERS = 18;
export const NUMBER_RANGES: readonly (readonly [low: number, high: number])[] = [
  [0, Number.MAX_SAFE_INTEGER],
  [5, 99],
  [9, 69],
  [1, 13],
];
/** From here on: up to so many words, one of `GAPS`. */
export const GAP = NUMBERS + NUMBER_RANGES.length;
export const GAPS: readonly number[] = [2, 4];
/** From here on: ids of two bytes, of which this is the higher. */
export const RARE = GAP + GAPS.length;
/** From here on: ids of one byte, by their place among the common ones. */
export const COMMON = 64;
export const MOST_COMMON = 256 - COMMON;

/** Whether what follows, up to `CLOSE`, are words. */
export function opensSet(sign: number): boolean {
  return sign === SET || sign === OPTIONAL_SET || sign === NOT || sign === NOT + 1;
}

/** The lower byte of an id, or of a key, is neither `END` nor `ANCHOR`. */
export const FIRST_FREE = 2;
const LOWER_BYTES = 256 - FIRST_FREE;

/** The two bytes of an id. */
export function bytesOfRare(id: number): [higher: number, lower: number] {
  const higher = RARE + Math.floor(id / LOWER_BYTES);
  if (higher >= COMMON) throw new Error('The phrases have more words than can be written in two bytes');
  return [higher, FIRST_FREE + (id % LOWER_BYTES)];
}

/** The id that is written at a place. */
export function idWritten(code: Uint8Array, common: readonly number[], at: number): number {
  const sign = code[at] ?? END;
  if (sign >= COMMON) return common[sign - COMMON] ?? 0;
  return (sign - RARE) * LOWER_BYTES + (code[at + 1] ?? END) - FIRST_FREE;
}
