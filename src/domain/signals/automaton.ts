import { NUMBER } from '../text/tokens.ts';
import { Closure } from './closure.ts';
import { type Direction, TO_THE_RIGHT } from './direction.ts';
import type { FiledRules } from './filed-rules.ts';
import type { Node } from './graph.ts';
import type { Rule } from './rule.ts';
import { States } from './states.ts';
import { idOfKey, numberOfKey, withoutId } from './token-keys.ts';
import { NOT_KNOWN, Transitions } from './transitions.ts';

/** Where all ways have ended. */
export const DEAD = 0;
/** Where matching begins, at every token anew. */
const START = 1;

/** Bits of a key: more than the highest id, and what is known of numbers. */
const BITS_OF_KEY = 18;
/** Bits of a state: what is left of 31. */
const BITS_OF_STATE = 13;
const STATES = (1 << BITS_OF_STATE) - 1;
/** Fewer, so that there is room for those that the rest of one trial makes. */
const MOST_STATES = STATES - 200;
const NO_RULES: readonly Rule[] = [];

/**
 * All rules at once, from their anchors on in one direction: a state is the set of places in rules where a way may stand. States
 * and what leads from one to the next are made when they come up, and kept, since people write the same pairs of words again
 * and again: nearly always a word is one look into a table (a lazily built DFA, as in Russ Cox, "Regular Expression Matching in
 * the Wild", 2010). What is kept is bounded; when there is too much, all is begun anew.
 */
export class Automaton {
  readonly #filed: FiledRules;
  readonly #direction: Direction;
  readonly #mostStates: number;
  readonly #closure: Closure;
  readonly #transitions = new Transitions();
  /** By id, where the first token leads to: asked more than all else together. */
  readonly #starts: Int32Array;
  #states: States;
  /** Rules that end at the same time; the first are none. */
  #endings: (readonly Rule[])[] = [NO_RULES];

  /** @param mostStates beyond which all is begun anew */
  constructor(filed: FiledRules, direction: Direction, mostStates: number = MOST_STATES) {
    this.#filed = filed;
    this.#direction = direction;
    this.#mostStates = mostStates;
    this.#closure = new Closure(direction);
    this.#starts = new Int32Array(filed.idCount).fill(NOT_KNOWN);
    this.#states = this.#firstStates();
  }

  /** Where the token leads to that rules are filed under: a state. */
  start(token: number): number {
    const id = idOfKey(token);
    if (withoutId(token) !== 0) return stateOf(this.step(START, token));
    const known = this.#starts[id] ?? NOT_KNOWN;
    if (known !== NOT_KNOWN) return known;
    const state = stateOf(this.#take(START, token));
    this.#starts[id] = state;
    return state;
  }

  /** Where a token leads to, to be asked with `stateOf` and `endingBefore`. */
  step(state: number, token: number): number {
    const known = this.#transitions.find((state << BITS_OF_KEY) | token);
    return known === NOT_KNOWN ? this.#stepAnew(state, token) : known;
  }

  /** Ids that a state knows nothing of are all the same to it. */
  #stepAnew(state: number, token: number): number {
    if (this.#states.tellsApart(state, idOfKey(token))) return this.#take(state, token);
    const key = withoutId(token);
    const known = this.#transitions.find((state << BITS_OF_KEY) | key);
    const target = known === NOT_KNOWN ? this.#take(state, key) : known;
    if (key !== token && this.#transitions.hasPlenty)
      this.#transitions.add((state << BITS_OF_KEY) | token, target);
    return target;
  }

  /** The rules whose ways have ended before the token of a step is taken. */
  endingBefore(target: number): readonly Rule[] {
    return this.#endings[target >> BITS_OF_STATE] ?? NO_RULES;
  }

  /** To be called where no state is held on to: makes room when there is too much. */
  makeRoom(): void {
    if (this.#states.count < this.#mostStates && !this.#transitions.isFull) return;
    this.#transitions.clear();
    this.#starts.fill(NOT_KNOWN);
    this.#endings = [NO_RULES];
    this.#states = this.#firstStates();
  }

  #firstStates(): States {
    const states = new States(this.#filed.idCount);
    states.addNamed(DEAD, new Uint32Array(0));
    states.addNamed(START, this.#filed.filedIds());
    return states;
  }

  #take(state: number, key: number): number {
    const closure = this.#closure;
    closure.begin(key);
    if (state === START) this.#enter(key);
    else for (const node of this.#states.nodesOf(state)) closure.take(node);
    const next = closure.nodes.length === 0 ? DEAD : this.#states.numberOf(closure.nodes);
    const target = (this.#endingOf(closure.ends) << BITS_OF_STATE) | next;
    this.#transitions.add((state << BITS_OF_KEY) | key, target);
    return target;
  }

  #endingOf(ends: readonly Node[]): number {
    if (ends.length === 0) return 0;
    this.#endings.push(ends.map((end) => this.#filed.ruleOfEnd(end)));
    return this.#endings.length - 1;
  }

  /** All rules that are filed under a token. */
  #enter(key: number): void {
    const id = idOfKey(key);
    const number = numberOfKey(key);
    if (id !== NUMBER) for (const rule of this.#filed.at(id)) this.#begin(rule);
    if (number < 0) return;
    // A number that phrases have as a word ("me 2") is a number all the same.
    for (const rule of this.#filed.at(NUMBER))
      if (number >= rule.anchor.low && number <= rule.anchor.high) this.#begin(rule);
  }

  #begin({ right, left }: Rule): void {
    this.#closure.goOn(this.#direction === TO_THE_RIGHT ? right : left);
  }
}

export function stateOf(target: number): number {
  return target & STATES;
}

export function hasEnding(target: number): boolean {
  return target > STATES;
}
