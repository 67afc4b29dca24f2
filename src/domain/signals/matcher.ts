import type { Signal } from '../model.ts';
import { QUESTION, STOP, type Tokens } from '../text/tokens.ts';
import { Automaton, DEAD, hasEnding, stateOf } from './automaton.ts';
import { TO_THE_LEFT, TO_THE_RIGHT } from './direction.ts';
import type { FiledRules } from './filed-rules.ts';
import { Findings } from './findings.ts';
import type { Rule } from './rule.ts';
import { KEY_OF_STOP, keyAt } from './token-keys.ts';

const FIRST_CAPACITY = 256;

/** Finds phrases. What it has learned of one text it keeps for the next. */
export class Matcher {
  readonly #right: Automaton;
  readonly #left: Automaton;
  /** Empty between texts: making anew would take longer than most texts. */
  readonly #findings = new Findings();
  /** The keys of the text, with the end of a sentence on either side. */
  #keys = new Int32Array(FIRST_CAPACITY);
  /** The rules that fit to the right of the place where they are tried, and the places where they end; so many count. */
  readonly #fitting: Rule[] = [];
  readonly #ends: number[] = [];
  #fittingCount = 0;
  /** By rule, the place before its first token, and the trial in which that was found. */
  readonly #befores: Int32Array;
  readonly #trials: Int32Array;
  #trial = 0;

  /** @param mostStates see `Automaton` */
  constructor(filed: FiledRules, mostStates?: number) {
    this.#right = new Automaton(filed, TO_THE_RIGHT, mostStates);
    this.#left = new Automaton(filed, TO_THE_LEFT, mostStates);
    this.#befores = new Int32Array(filed.ruleCount);
    this.#trials = new Int32Array(filed.ruleCount);
  }

  /**
   * What the phrases find, one signal for each kind: the strongest; of these the first, and the longest of those that begin
   * there. What makes a kind harmless does so in its own sentence only. The work at each token is bounded by
   * the rules filed under it: phrases have few gaps, and gaps are short.
   */
  match(tokens: Tokens): readonly Signal[] {
    const { ids, count } = tokens;
    this.#takeKeys(tokens);
    for (let at = 0; at < count; at += 1) {
      this.#tryAt(at);
      const id = ids[at];
      if (id === STOP || id === QUESTION) this.#findings.endSentence();
    }
    return this.#findings.take(tokens);
  }

  /** The key of a token is one place on, so that there is one before the first. */
  #takeKeys(tokens: Tokens): void {
    const { count } = tokens;
    if (this.#keys.length < count + 2) this.#keys = new Int32Array(2 * count + 2);
    const keys = this.#keys;
    keys[0] = KEY_OF_STOP;
    for (let at = 0; at < count; at += 1) keys[at + 1] = keyAt(tokens, at);
    keys[count + 1] = KEY_OF_STOP;
  }

  /** Tries all rules that are filed under a token: to the right, and those that fit there to the left. */
  #tryAt(at: number): void {
    this.#right.makeRoom();
    this.#fittingCount = 0;
    this.#goRight(at);
    if (this.#fittingCount === 0) return;
    this.#left.makeRoom();
    this.#trial += 1;
    this.#goLeft(at);
    for (let place = 0; place < this.#fittingCount; place += 1) {
      const rule = this.#fitting[place];
      if (rule === undefined || this.#trials[rule.number] !== this.#trial) continue;
      const first = (this.#befores[rule.number] ?? 0) + 1;
      this.#findings.add(rule, at, first, this.#ends[place] ?? 0);
    }
  }

  #goRight(at: number): void {
    const automaton = this.#right;
    let state = automaton.start(this.#keyAt(at));
    for (let next = at + 1; state !== DEAD; next += 1) {
      const target = automaton.step(state, this.#keyAt(next));
      if (hasEnding(target)) {
        for (const rule of automaton.endingBefore(target)) {
          this.#fitting[this.#fittingCount] = rule;
          this.#ends[this.#fittingCount] = next;
          this.#fittingCount += 1;
        }
      }
      state = stateOf(target);
    }
  }

  /** The last end of a rule is its farthest. */
  #goLeft(at: number): void {
    const automaton = this.#left;
    let state = automaton.start(this.#keyAt(at));
    for (let next = at - 1; state !== DEAD; next -= 1) {
      const target = automaton.step(state, this.#keyAt(next));
      if (hasEnding(target)) {
        for (const { number } of automaton.endingBefore(target)) {
          this.#befores[number] = next;
          this.#trials[number] = this.#trial;
        }
      }
      state = stateOf(target);
    }
  }

  /** Nothing goes on beyond the end of a sentence, so there is one place on either side at most. */
  #keyAt(at: number): number {
    return this.#keys[at + 1] ?? KEY_OF_STOP;
  }
}
