import { comparable } from '../text/comparable.ts';
import { FIRST_WORD } from '../text/tokens.ts';
import { Vocabulary } from '../text/vocabulary.ts';
import type { CompiledStep, Link } from './compile.ts';
import type { Language } from './pack.ts';
import type { Item, Step } from './phrase.ts';

/** Words whose slips are worked out in one step. */
const WORDS_AT_ONCE = 32;

/** Gives words their ids, and phrases made of words the form that compares ids. */
export class WordIds {
  readonly #ids = new Map<string, number>();
  readonly #idsOfForms = new Map<string, readonly number[]>();
  readonly #compiled = new Map<Step, CompiledStep>();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  *vocabulary(): Generator<void, Vocabulary> {
    const vocabulary = new Vocabulary(this.#language);
    for (const [word, id] of this.#ids) vocabulary.add(word, id);
    for (const [word, number] of Object.entries(this.#language.numbers)) vocabulary.addNumber(word, number);
    for (const [place, word] of vocabulary.words.entries()) {
      vocabulary.slips.add(word, vocabulary.isGuarded(place));
      if (place % WORDS_AT_ONCE === 0) yield;
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

  idsIn(step: Step): number[] {
    const compiled = this.#compileStep(step);
    return compiled.type === 'words' ? [...compiled.ids.keys()] : [];
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
    if (step.type === 'not') {
      return { type: 'not', ids: new Set([...step.words].flatMap((word) => this.#idsOf(word))) };
    }
    return step;
  }

  #idsOf(word: string): readonly number[] {
    const known = this.#idsOfForms.get(word);
    if (known) return known;
    const { forms, emoji = {} } = this.#language;
    const ids = [word, ...(forms[word] ?? []), ...(emoji[word] ?? '')].map((form) => this.#idOf(form));
    this.#idsOfForms.set(word, ids);
    return ids;
  }

  #idOf(word: string): number {
    const plain = withoutApostrophes(comparable(word).text);
    const id = this.#ids.get(plain) ?? FIRST_WORD + this.#ids.size;
    this.#ids.set(plain, id);
    // In a text of its own script a word stays as it is, also where all of its letters look like Latin ones.
    const asWritten = withoutApostrophes(word.toLowerCase());
    if (!this.#ids.has(asWritten)) this.#ids.set(asWritten, id);
    return id;
  }
}

function withoutApostrophes(word: string): string {
  return word.replaceAll("'", '');
}
