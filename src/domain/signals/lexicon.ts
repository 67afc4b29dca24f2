import { comparable } from '../text/comparable.ts';
import { FIRST_WORD } from '../text/tokens.ts';
import { frontCoded } from './front-coded.ts';
import { OWN_ID, SHARED_ID } from './grammar-data.ts';
import type { Language } from './pack.ts';
import type { WordClasses } from './word-classes.ts';

/** Words that are compared as they stand: nearly all of them. */
const PLAIN = /^[a-z0-9]+$/;

/** The words of all phrases as texts are compared with them, and the ids by which they are compared. */
export class Lexicon {
  /** What stands for a word besides itself. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  /** Every spelling, with the name of the id that it has: spellings of one name share it. */
  readonly #names = new Map<string, string>();
  readonly #ids = new Map<string, number>();
  readonly #idsOfWords = new Map<string, number>();
  readonly #sharedNames: readonly string[];
  readonly #sorted: readonly string[];

  constructor({ forms, emoji = {} }: Language, classes: WordClasses) {
    const words = new Set(classes.words());
    const pictures = Object.entries(emoji).map(([word, some]) => [word, [...some]] as const);
    this.forms = mergedForms([...Object.entries(forms), ...pictures].filter(([word]) => words.has(word)));
    // No class tells all about words that stand for others, and the others.
    const alone = new Set(Object.entries(this.forms).flat(2));
    for (const word of [...words, ...alone]) {
      const plain = plainOf(word);
      const isAlone = alone.has(plain) || plain !== word;
      this.#names.set(plain, isAlone ? plain : `class ${classes.classOf(word)}`);
    }
    for (const word of words) this.#addAsWritten(word);
    this.#sorted = [...this.#names.keys()].sort();
    this.#sharedNames = namesOfSeveral(this.#names);
    this.#giveIds();
  }

  /** In a text of its own script a word stays as it is, also where all of its letters look like Latin ones. */
  #addAsWritten(word: string): void {
    const asWritten = withoutApostrophes(word.toLowerCase());
    if (!this.#names.has(asWritten)) this.#names.set(asWritten, this.#names.get(plainOf(word)) ?? asWritten);
  }

  #giveIds(): void {
    for (const [place, name] of this.#sharedNames.entries()) this.#ids.set(name, FIRST_WORD + place);
    for (const word of this.#sorted) {
      const name = this.#nameOf(word);
      if (!this.#ids.has(name)) this.#ids.set(name, FIRST_WORD + this.#ids.size);
    }
  }

  /** Whether a word stands in a phrase, or for one that does. */
  has(word: string): boolean {
    return this.#names.has(word);
  }

  idOf(word: string): number {
    const known = this.#idsOfWords.get(word);
    if (known !== undefined) return known;
    const id = this.#ids.get(this.#nameOf(plainOf(word)));
    if (id === undefined) throw new Error(`"${word}" is in no phrase`);
    this.#idsOfWords.set(word, id);
    return id;
  }

  /** The ids of what is written for a word. */
  idsOfForms(word: string): number[] {
    return (this.forms[word] ?? []).map((form) => this.idOf(form));
  }

  /** More than the highest id. */
  get idCount(): number {
    return FIRST_WORD + this.#ids.size;
  }

  get sharedIds(): number {
    return this.#sharedNames.length;
  }

  /** All words in order, with what tells their ids. */
  written(): { words: string; idsOfWords: string } {
    const places = new Map(this.#sharedNames.map((name, place) => [name, place]));
    const idsOfWords = this.#sorted.map((word) => {
      const place = places.get(this.#nameOf(word));
      return place === undefined ? OWN_ID : SHARED_ID + place;
    });
    return {
      words: frontCoded(this.#sorted),
      idsOfWords: idsOfWords.map((code) => String.fromCharCode(code)).join(''),
    };
  }

  #nameOf(word: string): string {
    return this.#names.get(word) ?? word;
  }
}

function mergedForms(all: readonly (readonly [word: string, forms: readonly string[]])[]) {
  const merged: Record<string, string[]> = {};
  for (const [word, forms] of all)
    merged[word] = [...new Set([...(merged[word] ?? []), ...forms.map(plainOf)])];
  return merged;
}

/** Those of most words first: their ids are written in the shortest way. */
function namesOfSeveral(names: ReadonlyMap<string, string>): string[] {
  const counts = new Map<string, number>();
  for (const name of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1);
  return shared.sort(([, one], [, other]) => other - one).map(([name]) => name);
}

function plainOf(word: string): string {
  return PLAIN.test(word) ? word : withoutApostrophes(comparable(word).text);
}

function withoutApostrophes(word: string): string {
  return word.replaceAll("'", '');
}
