import { NUMBER } from '../text/tokens.ts';
import type { Rule } from './compile.ts';

/** The mark that every text has: for rules that need nothing but their anchor. */
export const ALWAYS = 0;
/** The mark of texts with a number. */
export const HAS_NUMBER = 1;
const FIRST_FREE_MARK = 2;

/**
 * Rules by the token that their anchor starts from: those of a token are the places from `firsts[id]` up to
 * `firsts[id + 1]`. A mark says that a text has one of some words; a rule whose two needs are not marked cannot match,
 * which tells nearly all of them apart without looking at the text again.
 */
export interface FiledRules {
  firsts: Int32Array;
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
  readonly #byId: { rule: Rule; needs: Needs }[][] = [];
  readonly #marksOf: number[][] = [];
  #markCount = FIRST_FREE_MARK;

  /** A new mark, set by any of these tokens. */
  addMark(ids: Iterable<number>): number {
    const mark = this.#markCount;
    this.#markCount += 1;
    for (const id of ids) append(this.#marksOf, id, mark);
    return mark;
  }

  add(rule: Rule, needs: Needs): void {
    const ids = rule.anchor.type === 'words' ? rule.anchor.ids.keys() : [NUMBER];
    for (const id of ids) append(this.#byId, id, { rule, needs });
  }

  filed(): FiledRules {
    const firsts = new Int32Array(Math.max(this.#byId.length, NUMBER) + 1);
    for (let id = 0; id < firsts.length - 1; id += 1) {
      firsts[id + 1] = (firsts[id] ?? 0) + (this.#byId[id]?.length ?? 0);
    }
    const all = this.#byId.flat();
    return {
      firsts,
      rules: all.map(({ rule }) => rule),
      needs: Int32Array.from(all, ({ needs }) => needs[0]),
      otherNeeds: Int32Array.from(all, ({ needs }) => needs[1]),
      marksOf: this.#marksOf,
      markCount: this.#markCount,
    };
  }
}

function append<Entry>(lists: Entry[][], place: number, entry: Entry): void {
  const list = lists[place];
  if (list) list.push(entry);
  else lists[place] = [entry];
}
