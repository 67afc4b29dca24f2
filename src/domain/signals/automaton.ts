import { NUMBER } from '../text/tokens.ts';
import { Closure } from './closure.ts';
import { type Direction, TO_THE_RIGHT } from './direction.ts';
import type { FiledRules } from './filed-rules.ts';
import type { Rule } from './rule.ts';
import { States } from './states.ts';
import { idOfKey, numberOfKey, withoutId } from './token-keys.ts';
import { NOT_KNOWN, Transitions } from './transitions.ts';

/** Where all ways have ended. */
export const DEAD = 0;
/** Where matching begins, at every token anew. */
export const START = 1;

/** Bits of a key: more than the highest id, and what is known of numbers. */
const BITS_OF_KEY = 18;
/** What is left of 31 bits holds these, and those of one more text. */
const MOST_STATES = 8_000;
/** In a target: whether rules end before the token that led there. */
const ENDS = 1;
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
  #states: States;
  /** By the name of a transition: the rules that end there. */
  #ending = new Map<number, readonly Rule[]>();

  /** @param mostStates beyond which all is begun anew */
  constructor(filed: FiledRules, direction: Direction, mostStates: number = MOST_STATES) {
    this.#filed = filed;
    this.#direction = direction;
    this.#mostStates = mostStates;
    this.#closure = new Closure(direction);
    this.#states = this.#firstStates();
  }

  /** Where a token leads to, to be asked with `stateOf` and `hasEnding`. */
  step(state: number, token: number): number {
    const key = this.#keyFor(state, token);
    const known = this.#transitions.find((state << BITS_OF_KEY) | key);
    return known === NOT_KNOWN ? this.#take(state, key) : known;
  }

  /** The rules whose ways have ended before the token of a step is taken. */
  endingBefore(state: number, token: number): readonly Rule[] {
    return this.#ending.get((state << BITS_OF_KEY) | this.#keyFor(state, token)) ?? NO_RULES;
  }

  /** To be called where no state is held on to: makes room when there is too much. */
  makeRoom(): void {
    if (this.#states.count < this.#mostStates && !this.#transitions.isFull) return;
    this.#transitions.clear();
    this.#ending = new Map();
    this.#states = this.#firstStates();
  }

  #firstStates(): States {
    const states = new States(this.#filed.idCount);
    states.addNamed(DEAD, new Uint32Array(0));
    states.addNamed(START, this.#filed.filedIds());
    return states;
  }

  /** Ids that a state knows nothing of are all the same to it. */
  #keyFor(state: number, token: number): number {
    return this.#states.tellsApart(state, idOfKey(token)) ? token : withoutId(token);
  }

  #take(state: number, key: number): number {
    const name = (state << BITS_OF_KEY) | key;
    const closure = this.#closure;
    closure.begin(key);
    if (state === START) this.#enter(key);
    else for (const node of this.#states.nodesOf(state)) closure.take(node);
    const ending = closure.ends.map((end) => this.#filed.ruleOfEnd(end));
    if (ending.length > 0) this.#ending.set(name, ending);
    const next = closure.nodes.length === 0 ? DEAD : this.#states.numberOf(closure.nodes);
    const target = (next << 1) | (ending.length > 0 ? ENDS : 0);
    this.#transitions.add(name, target);
    return target;
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
  return target >> 1;
}

export function hasEnding(target: number): boolean {
  return (target & ENDS) !== 0;
}
