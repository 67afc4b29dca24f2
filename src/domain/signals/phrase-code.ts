/**
 * Phrases as bytes: what `compile` writes and `Rule` reads. A phrase is its items one after another and `CLOSE`; the item
 * that it is filed under has `ANCHOR` before it. Words are ids: those that come up most are one byte, others are two.
 */

/** Ends a phrase, a set of words, or a group. */
export const CLOSE = 0;
/** A group: one of several sequences, with `OR` between them. */
export const GROUP = 1;
/** A group that may be left out. */
export const OPTIONAL = 2;
export const OR = 3;
/** One of several words. */
export const SET = 4;
/** The same, where it may be left out: the most common group by far. */
export const OPTIONAL_SET = 5;
/** Inside a set: a byte follows, the number of the key that the words after it stand for. */
export const KEY = 6;
export const ANCHOR = 7;
export const QUESTION_MARK = 8;
/** What looks at the token after a place without taking it. One more of each is the sign that looks at the one before. */
export const NOT = 9;
export const BORDER = 11;
export const NO_QUESTION = 13;
export const NO_NUMBER = 15;
/** From here on: numbers within a range, one of `NUMBER_RANGES`. */
export const NUMBERS = 17;
export const NUMBER_RANGES: readonly (readonly [low: number, high: number])[] = [
  [0, Number.MAX_SAFE_INTEGER],
  [5, 99],
  [9, 69],
  [1, 13],
];
/** From here on: up to so many words, one of `GAPS`. */
export const GAP = NUMBERS + NUMBER_RANGES.length;
export const GAPS: readonly number[] = [2, 4];
/** From here on: words of two bytes. The first of them tells the higher part of the id, the second is the lower. */
export const RARE_WORD = GAP + GAPS.length;
/** From here on: words of one byte, by their place among the common ids. */
export const COMMON_WORD = 52;
export const MOST_COMMON_WORDS = 256 - COMMON_WORD;
/** Ids from here on cannot be written. */
export const BEYOND_RARE_WORDS = (COMMON_WORD - RARE_WORD) << 8;
