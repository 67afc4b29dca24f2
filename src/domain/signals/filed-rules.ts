import { NUMBER } from '../text/tokens.ts';
import type { GrammarData } from './grammar-data.ts';
import { WORDS_OF_MASKS } from './neighbours.ts';
import {
  ANCHOR,
  CLOSE,
  COMMON_WORD,
  GROUP,
  KEY,
  NOT,
  OPTIONAL,
  OPTIONAL_SET,
  RARE_WORD,
  SET,
} from './phrase-code.ts';
import { wordAt } from './read-phrase.ts';
import { Rule, type RuleSource, strengthOf } from './rule.ts';

/** Phrases read over in one step. */
const PHRASES_AT_ONCE = 128;

/** Rules by the token that they are tried at: those of a token are the places from `firsts[id]` up to `firsts[id + 1]`. */
export interface FiledRules {
  firsts: Int32Array;
  rules: readonly Rule[];
  /** For each place which tokens may stand beside it: see `masksOf`. All bits are set until the rule was read. */
  masks: Int32Array;
}

/** Files all phrases under the words of their anchors, reading over everything else. */
export function* fileRules(data: GrammarData, source: RuleSource): Generator<void, FiledRules> {
  const filer = new Filer(data, source);
  for (const { kind, value, raising, silencing } of data.packs) {
    const strength = strengthOf(value);
    for (let count = 0; count < raising + silencing; count += 1) {
      filer.fileNext({ kind, value, strength, isUnless: count >= raising });
      if (filer.phraseCount % PHRASES_AT_ONCE === 0) yield;
    }
  }
  return filer.filed();
}

class Filer {
  phraseCount = 0;
  readonly #code: Uint8Array;
  readonly #source: RuleSource;
  /** An id and the rule that is tried at it, in turns. */
  readonly #ids: number[] = [];
  readonly #rules: Rule[] = [];
  /** By id: what is written for one word may be written for another of a set too. */
  readonly #lastRules: Rule[] = [];
  #at = 0;

  constructor({ code }: GrammarData, source: RuleSource) {
    this.#code = code;
    this.#source = source;
  }

  fileNext(about: Pick<Rule, 'kind' | 'value' | 'strength' | 'isUnless'>): void {
    const phrase = { ...about, order: this.phraseCount, at: this.#at };
    let anchors = 0;
    for (let depth = 0; depth >= 0; ) {
      const sign = this.#code[this.#at] ?? CLOSE;
      this.#at += sign === KEY || (sign >= RARE_WORD && sign < COMMON_WORD) ? 2 : 1;
      if (sign === CLOSE) depth -= 1;
      else if (opens(sign)) depth += 1;
      else if (sign === ANCHOR) {
        this.#file(new Rule(phrase, anchors, this.#source));
        anchors += 1;
      }
    }
    this.phraseCount += 1;
  }

  /** Under the words of what stands here. */
  #file(rule: Rule): void {
    const sign = this.#code[this.#at] ?? CLOSE;
    if (sign >= RARE_WORD) this.#fileUnder(wordAt(this.#code, this.#source.common, this.#at), rule);
    else if (sign === SET) this.#fileUnderSet(rule);
    else this.#fileUnder(NUMBER, rule);
  }

  #fileUnderSet(rule: Rule): void {
    const code = this.#code;
    for (let at = this.#at + 1; code[at] !== CLOSE; ) {
      const sign = code[at] ?? CLOSE;
      if (sign >= RARE_WORD) this.#fileUnder(wordAt(code, this.#source.common, at), rule);
      at += sign >= COMMON_WORD ? 1 : 2;
    }
  }

  #fileUnder(id: number, rule: Rule): void {
    this.#add(id, rule);
    for (const form of this.#source.forms[id] ?? []) this.#add(form, rule);
  }

  #add(id: number, rule: Rule): void {
    if (this.#lastRules[id] === rule) return;
    this.#lastRules[id] = rule;
    this.#ids.push(id);
    this.#rules.push(rule);
  }

  /** Sorted by counting. */
  filed(): FiledRules {
    const firsts = new Int32Array(this.#source.idCount + 1);
    for (const id of this.#ids) firsts[id + 1] = (firsts[id + 1] ?? 0) + 1;
    for (let id = 1; id < firsts.length; id += 1) firsts[id] = (firsts[id] ?? 0) + (firsts[id - 1] ?? 0);
    const next = firsts.slice();
    const rules = this.#rules.slice();
    for (const [place, id] of this.#ids.entries()) {
      const rule = this.#rules[place];
      const to = next[id] ?? 0;
      if (rule) rules[to] = rule;
      next[id] = to + 1;
    }
    return { firsts, rules, masks: new Int32Array(WORDS_OF_MASKS * rules.length).fill(-1) };
  }
}

function opens(sign: number): boolean {
  const isSet = sign === SET || sign === OPTIONAL_SET || sign === NOT || sign === NOT + 1;
  return isSet || sign === GROUP || sign === OPTIONAL;
}
