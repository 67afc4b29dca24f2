import { comparable } from '../text/comparable.ts';
import { FIRST_WORD } from '../text/tokens.ts';
import { Vocabulary } from '../text/vocabulary.ts';
import type { Language, WordList } from './pack.ts';
import type { Item, Step } from './phrase.ts';
import type { CompiledStep, Link } from './rule.ts';
import type { Uses } from './uses.ts';

/** Words added in one step. */
const WORDS_AT_ONCE = 64;
const ORDINARY_AT_ONCE = 512;
/** Words that are compared as they stand: nearly all of them. */
const PLAIN = /^[a-z0-9]+$/;

/** Gives words their ids, and phrases made of words the form that compares ids. */
export class WordIds {
  readonly #ids = new Map<string, number>();
  readonly #idsOfForms = new Map<string, readonly number[]>();
  readonly #idsOfSteps = new Map<Step, readonly number[]>();
  readonly #compiled = new Map<Step, CompiledStep>();
  readonly #idsOfClasses = new Map<number, number>();
  readonly #language: Language;
  readonly #uses: Uses;
  /** Words that stand for others, so that no class tells all about them. */
  readonly #spellings: ReadonlySet<string>;
  #nextId = FIRST_WORD;

  /** @param uses added up already */
  constructor(language: Language, uses: Uses) {
    this.#language = language;
    this.#uses = uses;
    const otherwise = [...uses.words()].filter((word) => !PLAIN.test(word)).map(plainOf);
    const { forms } = language;
    this.#spellings = new Set([...Object.keys(forms), ...Object.values(forms).flat(), ...otherwise]);
  }

  /** Takes turns with others: there are thousands of words. */
  *vocabulary(): Generator<void, Vocabulary> {
    const { guarded = [], lists, ordinary = [], numbers } = this.#language;
    const vocabulary = new Vocabulary({ guarded: guarded.flatMap((name) => wordsIn(lists[name])) });
    for (const [place, [word, id]] of [...this.#ids].entries()) {
      vocabulary.add(word, id);
      if (place % WORDS_AT_ONCE === 0) yield;
    }
    for (const [word, number] of Object.entries(numbers)) vocabulary.addNumber(word, number);
    for (const [place, word] of ordinary.entries()) {
      vocabulary.addOrdinary(word);
      if (place % ORDINARY_AT_ONCE === 0) yield;
    }
    return vocabulary;
  }

  link(items: readonly Item[], after: readonly Link[]): readonly Link[] {
    return items.reduceRight((next, item) => this.#linkItem(item, next), after);
  }

  #linkItem(item: Item, next: readonly Link[]): readonly Link[] {
    if (item.type !== 'group') return [{ step: this.#compileStep(item), next }];
    const ways = item.alternatives.flatMap((alternative) => this.link(alternative, next));
    return item.isOptional ? ways.concat(next) : ways;
  }

  /** The ids of all words that a step stands for, each once. */
  idsIn(step: Step): readonly number[] {
    if (step.type !== 'words' && step.type !== 'not') return [];
    const known = this.#idsOfSteps.get(step);
    if (known) return known;
    const ids = idsOfAll(step.words.keys(), (word) => this.#idsOf(word));
    this.#idsOfSteps.set(step, ids);
    return ids;
  }

  /** Makes the words of a phrase known, so that texts are read with them in mind. */
  addAll(items: readonly Item[]): void {
    for (const item of items) {
      if (item.type === 'group') for (const alternative of item.alternatives) this.addAll(alternative);
      else this.idsIn(item);
    }
  }

  /** More than the highest id. */
  get idCount(): number {
    return this.#nextId;
  }

  #compileStep(step: Step): CompiledStep {
    const known = this.#compiled.get(step);
    if (known) return known;
    const compiled = this.#compileAfresh(step);
    this.#compiled.set(step, compiled);
    return compiled;
  }

  #compileAfresh(step: Step): CompiledStep {
    if (step.type === 'words') {
      const ids = new Map<number, string | null>();
      for (const [word, key] of step.words) for (const id of this.#idsOf(word)) ids.set(id, key);
      return { type: 'words', ids };
    }
    return step.type === 'not' ? { type: 'not', ids: new Set(this.idsIn(step)) } : step;
  }

  #idsOf(word: string): readonly number[] {
    const known = this.#idsOfForms.get(word);
    if (known) return known;
    const { forms, emoji = {} } = this.#language;
    const ids = [this.#idOf(word)];
    for (const form of forms[word] ?? []) ids.push(this.#idOf(form));
    for (const picture of emoji[word] ?? '') ids.push(this.#idOf(picture));
    this.#idsOfForms.set(word, ids);
    return ids;
  }

  #idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    if (PLAIN.test(word)) return this.#idOfPlain(word);
    const id = this.#idOfPlain(plainOf(word));
    // In a text of its own script a word stays as it is, also where all of its letters look like Latin ones.
    const asWritten = withoutApostrophes(word.toLowerCase());
    if (!this.#ids.has(asWritten)) this.#ids.set(asWritten, id);
    return id;
  }

  #idOfPlain(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#newId(word);
    this.#ids.set(word, id);
    return id;
  }

  /** Words that no phrase tells apart share one id: the long lists make no more work than a few words. */
  #newId(word: string): number {
    const ofWord = this.#spellings.has(word) ? 0 : this.#uses.classOf(word);
    const shared = ofWord === 0 ? undefined : this.#idsOfClasses.get(ofWord);
    if (shared !== undefined) return shared;
    const id = this.#nextId;
    this.#nextId += 1;
    if (ofWord !== 0) this.#idsOfClasses.set(ofWord, id);
    return id;
  }
}

function idsOfAll(words: Iterable<string>, idsOf: (word: string) => readonly number[]): number[] {
  const ids = new Set<number>();
  for (const word of words) for (const id of idsOf(word)) ids.add(id);
  return [...ids];
}

function plainOf(word: string): string {
  return withoutApostrophes(comparable(word).text);
}

function withoutApostrophes(word: string): string {
  return word.replaceAll("'", '');
}

function wordsIn(list: WordList = []): readonly string[] {
  return Array.isArray(list) ? list : Object.values(list).flat();
}
