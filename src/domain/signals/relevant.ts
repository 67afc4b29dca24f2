import { FIRST_WORD } from '../text/tokens.ts';
import { addToSet, END, FORK, GAP_STEP, isInSet, isLook, type Node, WORD } from './graph.ts';
import { SET } from './phrase-code.ts';

/** The ids that any of some ways asks for: all others are alike to them. */
export function relevantTo(nodes: readonly Node[], idCount: number): Uint32Array {
  const [only] = nodes;
  // Most states are of one place, and most places ask for a set.
  if (nodes.length === 1 && only?.sign === SET) return only.set;
  const relevant = new Uint32Array((idCount >> 5) + 1);
  for (const node of nodes) addAsked(relevant, node);
  return relevant;
}

/** Marks and numbers are always told apart. */
export function isRelevant(relevant: Uint32Array, id: number): boolean {
  return id < FIRST_WORD || isInSet(relevant, id);
}

function addAsked(relevant: Uint32Array, node: Node): void {
  const { sign, set, low, next, ways } = node;
  if (sign === WORD) addToSet(relevant, low);
  else if (sign === FORK) for (const way of ways) addAsked(relevant, way);
  else if (sign !== END) addAll(relevant, set);
  // Where no token is taken the next step sees the same one.
  if (sign === GAP_STEP || isLook(node)) addAsked(relevant, next);
}

function addAll(relevant: Uint32Array, set: Uint32Array): void {
  for (let place = 0; place < set.length; place += 1)
    relevant[place] = (relevant[place] ?? 0) | (set[place] ?? 0);
}
