import { QUESTION, STOP, type Tokens } from '../text/tokens.ts';
import { type Direction, TO_THE_RIGHT } from './direction.ts';
import { END, FORK, GAP_STEP, isBorder, isInSet, maySee, type Node, NUMBER_STEP, WORD } from './graph.ts';
import { QUESTION_MARK, SET } from './phrase-code.ts';

/** A step that does not fit; others take no token or one. */
const NO_FIT = -1;

/** How many tokens a step takes at a place, or `NO_FIT`. */
function fit(tokens: Tokens, node: Node, at: number, direction: Direction): number {
  const { sign, low, high, set } = node;
  switch (sign) {
    case WORD:
      return idAt(tokens, at) === low ? 1 : NO_FIT;
    case SET:
      return isInSet(set, idAt(tokens, at)) ? 1 : NO_FIT;
    case NUMBER_STEP: {
      const number = numberAt(tokens, at);
      return number >= low && number <= high ? 1 : NO_FIT;
    }
    case QUESTION_MARK:
      return idAt(tokens, at) === QUESTION ? 1 : NO_FIT;
    default:
      return looks(node, tokens, (direction === TO_THE_RIGHT ? at : at + 1) - low) ? 0 : NO_FIT;
  }
}

function looks(node: Node, tokens: Tokens, at: number): boolean {
  return maySee(node, idAt(tokens, at), numberAt(tokens, at));
}

/** What a way came by: the numbers and the keys, the farthest first. */
export interface Captured {
  numbers: number[];
  keys: string[];
}

/** Goes the way again that ends at a place, and says what it came by; whether there is one. */
export function capture(
  tokens: Tokens,
  from: Node,
  at: number,
  direction: Direction,
  goal: number,
  captured: Captured,
): boolean {
  const go = (node: Node, place: number) => capture(tokens, node, place, direction, goal, captured);
  if (from.sign === END) return at === goal;
  if (from.sign === FORK) return from.ways.some((way) => go(way, at));
  if (from.sign === GAP_STEP) {
    for (let skipped = 0; skipped <= from.low; skipped += 1) {
      if (go(from.next, at + skipped * direction)) return true;
      if (isBorder(idAt(tokens, at + skipped * direction))) return false;
    }
    return false;
  }
  const taken = fit(tokens, from, at, direction);
  if (taken === NO_FIT || !go(from.next, at + taken * direction)) return false;
  if (from.sign === NUMBER_STEP) captured.numbers.push(numberAt(tokens, at));
  const key = from.keys?.get(idAt(tokens, at));
  if (key !== undefined) captured.keys.push(key);
  return true;
}

/** Beyond the text there is the end of a sentence on either side. */
export function idAt(tokens: Tokens, at: number): number {
  // Reading outside an array is many times slower than asking first.
  return at >= 0 && at < tokens.count ? (tokens.ids[at] ?? STOP) : STOP;
}

export function numberAt(tokens: Tokens, at: number): number {
  return at >= 0 && at < tokens.count ? (tokens.numbers[at] ?? -1) : -1;
}
