import type { Rule } from './rule.ts';

/** The mark that every text has: for rules that need nothing but their anchor. */
export const ALWAYS = 0;
/** The mark of texts with a number. */
export const HAS_NUMBER = 1;
const FIRST_FREE_MARK = 2;

/** Rules put in their places in one step. */
const RULES_AT_ONCE = 64;

/**
 * Rules by the token that their anchor starts from: those of a token are the places from `firsts[id]` up to
 * `firsts[id + 1]`. A mark says that a text has one of some words; a rule whose two needs are not marked cannot match,
 * which tells nearly all of them apart without looking at the text again.
 */
export interface FiledRules {
  firsts: Int32Array;
  /** Which of `rules` is at a place. */
  places: Int32Array;
  rules: readonly Rule[];
  needs: Int32Array;
  otherNeeds: Int32Array;
  /** The marks that a token sets, by its id. */
  marksOf: readonly (readonly number[] | undefined)[];
  markCount: number;
}

type Needs = readonly [need: number, other: number];

/** Collects rules, and puts them in their flat order at the end. */
export class RuleFile {
  readonly #rules: Rule[] = [];
  readonly #idsOfRules: (readonly number[])[] = [];
  readonly #needsOfRules: Needs[] = [];
  readonly #marksOf: number[][] = [];
  #markCount = FIRST_FREE_MARK;

  /** A new mark, set by any of these tokens. */
  addMark(ids: Iterable<number>): number {
    const mark = this.#markCount;
    this.#markCount += 1;
    for (const id of ids) append(this.#marksOf, id, mark);
    return mark;
  }

  /** @param ids the tokens that the rule is tried at */
  add(rule: Rule, ids: readonly number[], needs: Needs): void {
    this.#rules.push(rule);
    this.#idsOfRules.push(ids);
    this.#needsOfRules.push(needs);
  }

  /** @param idCount more than the highest id of a token */
  *filed(idCount: number): Generator<void, FiledRules> {
    const firsts = this.#firstPlaces(idCount);
    const length = firsts[idCount] ?? 0;
    const places = new Int32Array(length);
    const needs = new Int32Array(length);
    const otherNeeds = new Int32Array(length);
    const next = firsts.slice();
    for (const [rule, ids] of this.#idsOfRules.entries()) {
      const [need, other] = this.#needsOfRules[rule] ?? [ALWAYS, ALWAYS];
      for (const id of ids) {
        const place = next[id] ?? 0;
        places[place] = rule;
        needs[place] = need;
        otherNeeds[place] = other;
        next[id] = place + 1;
      }
      if (rule % RULES_AT_ONCE === 0) yield;
    }
    const rules = this.#rules;
    return { firsts, places, rules, needs, otherNeeds, marksOf: this.#marksOf, markCount: this.#markCount };
  }

  #firstPlaces(idCount: number): Int32Array {
    const firsts = new Int32Array(idCount + 1);
    for (const ids of this.#idsOfRules) for (const id of ids) firsts[id + 1] = (firsts[id + 1] ?? 0) + 1;
    for (let id = 0; id < idCount; id += 1) firsts[id + 1] = (firsts[id + 1] ?? 0) + (firsts[id] ?? 0);
    return firsts;
  }
}

function append(lists: number[][], place: number, entry: number): void {
  const list = lists[place];
  if (list) list.push(entry);
  else lists[place] = [entry];
}
