import { NUMBER } from '../text/tokens.ts';
import type { GrammarData } from './grammar-data.ts';
import { addToSet, type Node } from './graph.ts';
import { ANCHOR, CLOSE, COMMON, END, GROUP, idWritten, RARE, SET } from './phrase-code.ts';
import type { PhraseSource } from './phrase-source.ts';
import { makeRule, type PhrasePlace, type Rule, strengthOf } from './rule.ts';

/** Phrases read over in one step. */
const PHRASES_AT_ONCE = 128;
const NO_ENTRY = -1;
const NO_WORD = -1;

const NOTHING_FILED: readonly Rule[] = [];

/** Files all phrases under the words of their anchors, reading over everything else. */
export function* fileRules(
  { packs }: GrammarData,
  source: PhraseSource,
  firstPhrase: number,
): Generator<void, FiledRules> {
  const filed = new FiledRules(source);
  let at = firstPhrase;
  let order = 0;
  for (const { kind, value, isDetail, raising, silencing } of packs) {
    const strength = strengthOf(value);
    for (let count = 0; count < raising + silencing; count += 1) {
      filed.addPhrase({ kind, value, isDetail, strength, isUnless: count >= raising, order, at });
      at = source.code.indexOf(END, at) + 1;
      order += 1;
      if (order % PHRASES_AT_ONCE === 0) yield;
    }
  }
  return filed;
}

/** Which rules are tried at which token. Rules are made when a token comes up that they are tried at. */
export class FiledRules {
  readonly #source: PhraseSource;
  readonly #phrases: PhrasePlace[] = [];
  /** By number of a rule: its phrase, and which of the anchors of the phrase it is tried at. */
  readonly #phrasesOfRules: number[] = [];
  readonly #anchorsOfRules: number[] = [];
  readonly #rules: (Rule | undefined)[] = [];
  readonly #rulesOfEnds = new Map<Node, Rule>();
  /** Entries: a rule, and the next entry of the same token. */
  readonly #rulesOfEntries: number[] = [];
  readonly #next: number[] = [];
  /** By id, the last entry of a token. */
  readonly #lasts: Int32Array;
  readonly #filed: (readonly Rule[] | undefined)[] = [];
  /** Of the phrase that is being filed. */
  #anchors = 0;

  constructor(source: PhraseSource) {
    this.#source = source;
    this.#lasts = new Int32Array(source.idCount).fill(NO_ENTRY);
  }

  at(id: number): readonly Rule[] {
    return this.#filed[id] ?? this.#make(id);
  }

  /** More than the highest number of a rule. */
  get ruleCount(): number {
    return this.#phrasesOfRules.length;
  }

  /** More than the highest id. */
  get idCount(): number {
    return this.#source.idCount;
  }

  /** The rule that an end is of. */
  ruleOfEnd(end: Node): Rule {
    const rule = this.#rulesOfEnds.get(end);
    if (rule === undefined) throw new Error('An end is of a rule');
    return rule;
  }

  /** A bit for each id that rules are filed under. */
  filedIds(): Uint32Array {
    const ids = new Uint32Array((this.idCount >> 5) + 1);
    for (const [id, last] of this.#lasts.entries()) if (last !== NO_ENTRY) addToSet(ids, id);
    return ids;
  }

  addPhrase(phrase: PhrasePlace): void {
    this.#phrases.push(phrase);
    this.#anchors = 0;
    this.#fileAll(phrase.at);
  }

  /** All anchors from a place up to the end of the phrase or shared item. */
  #fileAll(from: number): void {
    const { code } = this.#source;
    const end = code.indexOf(END, from);
    for (let at = code.indexOf(ANCHOR, from); at >= 0 && at < end; at = code.indexOf(ANCHOR, at + 1))
      this.#fileItem(at + 1);
  }

  /** Under the words of what stands at a place; a group is no anchor itself, its alternatives have theirs. */
  #fileItem(at: number): void {
    const { code, common, idCount, shared } = this.#source;
    const sign = code[at] ?? END;
    const id = sign >= RARE ? idWritten(code, common, at) : NO_WORD;
    const item = shared[id - idCount];
    if (item !== undefined) {
      if (code[item] === SET) this.#fileItem(item);
      else this.#fileAll(item);
      return;
    }
    if (sign === GROUP) return;
    this.#phrasesOfRules.push(this.#phrases.length - 1);
    this.#anchorsOfRules.push(this.#anchors);
    this.#anchors += 1;
    if (id !== NO_WORD) this.#fileUnder(id);
    else if (sign === SET) this.#fileSet(at + 1);
    else this.#add(NUMBER);
  }

  #fileSet(from: number): void {
    const { code, common, idCount, shared } = this.#source;
    for (let at = from; code[at] !== CLOSE; ) {
      const sign = code[at] ?? END;
      if (sign >= RARE) {
        const id = idWritten(code, common, at);
        const item = shared[id - idCount];
        if (item === undefined) this.#fileUnder(id);
        else this.#fileSet(item + 1);
      }
      at += sign >= COMMON ? 1 : 2;
    }
  }

  #fileUnder(id: number): void {
    this.#add(id);
    const forms = this.#source.forms[id];
    if (forms !== undefined) for (const form of forms) this.#add(form);
  }

  /** Once: what is written for one word may be written for another of a set too. */
  #add(id: number): void {
    const rule = this.#phrasesOfRules.length - 1;
    const last = this.#lasts[id] ?? NO_ENTRY;
    if (last !== NO_ENTRY && this.#rulesOfEntries[last] === rule) return;
    this.#lasts[id] = this.#next.length;
    this.#rulesOfEntries.push(rule);
    this.#next.push(last);
  }

  #make(id: number): readonly Rule[] {
    const rules: Rule[] = [];
    for (let entry = this.#lasts[id] ?? NO_ENTRY; entry !== NO_ENTRY; entry = this.#next[entry] ?? NO_ENTRY)
      rules.push(this.#rule(this.#rulesOfEntries[entry] ?? 0));
    const filed = rules.length > 0 ? rules : NOTHING_FILED;
    this.#filed[id] = filed;
    return filed;
  }

  #rule(number: number): Rule {
    const phrase = this.#phrases[this.#phrasesOfRules[number] ?? 0];
    if (phrase === undefined) throw new Error('A rule has a phrase');
    const rule =
      this.#rules[number] ?? makeRule(phrase, number, this.#anchorsOfRules[number] ?? 0, this.#source);
    this.#rules[number] = rule;
    for (const end of rule.ends) this.#rulesOfEnds.set(end, rule);
    return rule;
  }
}
