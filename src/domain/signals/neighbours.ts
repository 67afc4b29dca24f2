import { EVERYTHING, FORK, type Node, WORD } from './graph.ts';
import { SET } from './phrase-code.ts';

/** Two words of 32 bits for what may follow, two for what may go before. */
export const WORDS_OF_MASKS = 4;
const ALL = -1;

/**
 * Which tokens may stand on either side of an anchor, as 64 bits for each side, a token's bit being its id modulo 64. A
 * rule that is tried somewhere nearly always fails at the next word: these bits, which lie side by side for all rules of a
 * token, say so without looking at the rule.
 */
export function masksOf(right: Node, left: Node): Int32Array {
  const masks = new Int32Array(WORDS_OF_MASKS);
  fillMask(masks, 0, right);
  fillMask(masks, 2, left);
  return masks;
}

function fillMask(masks: Int32Array, at: number, { sign, low, set }: Node): void {
  if (sign === WORD) masks[at + ((low >> 5) & 1)] = 1 << (low & 31);
  else if ((sign !== SET && sign !== FORK) || set === EVERYTHING) masks.fill(ALL, at, at + 2);
  else for (const [place, bits] of set.entries()) addBits(masks, at + (place & 1), bits);
}

function addBits(masks: Int32Array, at: number, bits: number): void {
  masks[at] = (masks[at] ?? 0) | bits;
}
