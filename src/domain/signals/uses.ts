import type { Item } from './phrase.ts';

/** Numbers are about as common in chat as a word that comes up in this many phrases. */
const USES_OF_A_NUMBER = 12;

/** The class of words that come up in no phrase. */
const NO_CLASS = 0;

/** How often words come up in phrases, and which words always come up together. What comes up often tells little. */
export class Uses {
  readonly #ofItems = new Map<Item, number>();
  readonly #ofWords = new Map<string, number>();
  readonly #costs = new Map<Item, number>();
  readonly #classes = new Map<string, number>();
  #classCount = 1;

  /** Counts the words of a phrase; no cost may have been asked for before the last of them. */
  count(items: readonly Item[]): void {
    for (const item of items) {
      if (item.type === 'group') for (const alternative of item.alternatives) this.count(alternative);
      else if (item.type === 'words' || item.type === 'not')
        this.#ofItems.set(item, (this.#ofItems.get(item) ?? 0) + 1);
    }
  }

  /** How common an item is: in how many phrases its words come up. Only words and numbers are of any use. */
  costOf(item: Item): number {
    if (item.type === 'number') return USES_OF_A_NUMBER;
    if (item.type !== 'words') return Number.POSITIVE_INFINITY;
    const known = this.#costs.get(item);
    if (known !== undefined) return known;
    let cost = 0;
    for (const word of item.words.keys()) cost += this.#ofWords.get(word) ?? 0;
    this.#costs.set(item, cost);
    return cost;
  }

  words(): Iterable<string> {
    return this.#classes.keys();
  }

  /** No phrase can tell words of the same class apart. */
  classOf(word: string): number {
    return this.#classes.get(word) ?? NO_CLASS;
  }

  /** Adds up what was counted, item by item: many phrases share the same long lists. */
  *addUp(): Generator<void> {
    for (const [item, uses] of this.#ofItems) {
      if (item.type === 'words') this.#addWords(item.words, uses);
      if (item.type === 'not') this.#divideClasses(item.words.keys(), () => null);
      yield;
    }
  }

  #addWords(words: ReadonlyMap<string, string | null>, uses: number): void {
    for (const word of words.keys()) this.#ofWords.set(word, (this.#ofWords.get(word) ?? 0) + uses);
    this.#divideClasses(words.keys(), (word) => words.get(word) ?? null);
  }

  /** Words of one class that this item tells from the others of the class become a class of their own. */
  #divideClasses(words: Iterable<string>, keyOf: (word: string) => string | null): void {
    const made = new Map<string | null, Map<number, number>>();
    for (const word of words) {
      const key = keyOf(word);
      const ofKey = made.get(key) ?? new Map<number, number>();
      made.set(key, ofKey);
      const before = this.classOf(word);
      const after = ofKey.get(before) ?? this.#classCount;
      if (after === this.#classCount) this.#classCount += 1;
      ofKey.set(before, after);
      this.#classes.set(word, after);
    }
  }
}
