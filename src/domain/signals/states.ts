import { hashWith } from '../text/hashing.ts';
import type { Node } from './graph.ts';
import { isRelevant, relevantTo } from './relevant.ts';

const NO_NODES: readonly Node[] = [];
const NO_IDS = new Uint32Array(0);
const NONE: readonly number[] = [];

/** The states of an automaton, by number: each is the places in rules where ways stand. */
export class States {
  readonly #idCount: number;
  readonly #nodes: (readonly Node[])[] = [];
  readonly #relevant: Uint32Array[] = [];
  /** By the hash of their nodes. */
  readonly #numbers = new Map<number, readonly number[]>();

  constructor(idCount: number) {
    this.#idCount = idCount;
  }

  get count(): number {
    return this.#nodes.length;
  }

  nodesOf(state: number): readonly Node[] {
    return this.#nodes[state] ?? NO_NODES;
  }

  /** Whether a state leads elsewhere with this id than with others that it does not know. */
  tellsApart(state: number, id: number): boolean {
    return isRelevant(this.#relevant[state] ?? NO_IDS, id);
  }

  /** The state that some nodes are, which have numbers. */
  numberOf(nodes: readonly Node[]): number {
    let hash = 0;
    for (const { number } of nodes) hash = hashWith(hash, number);
    const alike = this.#numbers.get(hash) ?? NONE;
    const known = alike.find((state) => isSame(this.nodesOf(state), nodes));
    if (known !== undefined) return known;
    const state = this.count;
    this.addNamed(state, relevantTo(nodes, this.#idCount), nodes);
    this.#numbers.set(hash, [...alike, state]);
    return state;
  }

  /** A state with a number of its own. */
  addNamed(state: number, relevant: Uint32Array, nodes: readonly Node[] = NO_NODES): void {
    this.#nodes[state] = nodes;
    this.#relevant[state] = relevant;
  }
}

function isSame(some: readonly Node[], others: readonly Node[]): boolean {
  return some.length === others.length && some.every((node, place) => node === others[place]);
}
