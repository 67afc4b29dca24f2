import { QUESTION } from '../text/tokens.ts';
import { type Direction, TO_THE_LEFT } from './direction.ts';
import {
  END,
  FORK,
  GAP_STEP,
  isBorder,
  isInSet,
  isLook,
  looksBack,
  maySee,
  type Node,
  NUMBER_STEP,
  WORD,
} from './graph.ts';
import { QUESTION_MARK, SET } from './phrase-code.ts';
import { idOfKey, numberOfKey } from './token-keys.ts';

/** Where ways stand after a token: what a state of the automaton is made of. Filled anew for each transition. */
export class Closure {
  /** Where ways stand then. */
  nodes: Node[] = [];
  /** The ends of the ways that have ended before the token. */
  ends: Node[] = [];
  readonly #direction: Direction;
  #nodes = 0;
  #transition = 0;
  #id = 0;
  #number = 0;

  constructor(direction: Direction) {
    this.#direction = direction;
  }

  begin(key: number): void {
    this.#id = idOfKey(key);
    this.#number = numberOfKey(key);
    this.#transition += 1;
    this.nodes = [];
    this.ends = [];
  }

  /** The token comes where a way stands. */
  take(node: Node): void {
    if (node.sign === GAP_STEP) this.#skip(node);
    else this.#takeAt(node);
  }

  #takeAt(node: Node): void {
    const { sign, next } = node;
    if (sign === END) this.#end(node);
    else if (sign === FORK) for (const way of node.ways) this.#takeAt(way);
    else if (sign === GAP_STEP) {
      this.#takeAt(next);
      this.#skip(node);
    } else if (isLook(node)) this.#lookAhead(node);
    else if (this.#fits(node)) this.goOn(next);
  }

  /** The same rule may end once more after the token: the end may be among the places, too. */
  #end(node: Node): void {
    if (!this.ends.includes(node)) this.ends.push(node);
  }

  /** What looks back here has another look before it, which no phrase has: see `parsePhrase`. */
  #lookAhead(node: Node): void {
    if (this.#looksAhead(node) && maySee(node, this.#id, this.#number)) this.#takeAt(node.next);
  }

  #looksAhead(node: Node): boolean {
    return looksBack(node) === (this.#direction === TO_THE_LEFT);
  }

  /** A gap takes a word, and no end of a sentence. */
  #skip(gap: Node): void {
    if (isBorder(this.#id)) return;
    if (gap.shorter !== gap) this.#put(gap.shorter);
    this.goOn(gap.next);
  }

  #fits({ sign, low, high, set }: Node): boolean {
    if (sign === WORD) return this.#id === low;
    if (sign === SET) return isInSet(set, this.#id);
    if (sign === NUMBER_STEP) return this.#number >= low && this.#number <= high;
    return sign === QUESTION_MARK && this.#id === QUESTION;
  }

  /** The token is taken: to all places where the way may stand then. What looks at where it came from looks at it. */
  goOn(node: Node): void {
    if (node.sign === FORK) for (const way of node.ways) this.goOn(way);
    else if (isLook(node) && !this.#looksAhead(node)) {
      if (maySee(node, this.#id, this.#number)) this.goOn(node.next);
    } else {
      this.#put(node);
      if (node.sign === GAP_STEP) this.goOn(node.next);
    }
  }

  #put(node: Node): void {
    if (node.lastIn === this.#transition) return;
    if (node.number === 0) {
      this.#nodes += 1;
      node.number = this.#nodes;
    }
    node.lastIn = this.#transition;
    this.nodes.push(node);
  }
}
