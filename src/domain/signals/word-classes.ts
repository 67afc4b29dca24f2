import type { Item, Step } from './phrase.ts';

/** The class of words that come up in no phrase. */
const NO_CLASS = 0;

/** Which words always come up together: no phrase tells those of one class apart, so one id is enough for all of them. */
export class WordClasses {
  readonly #classes = new Map<string, number>();
  readonly #steps = new Set<Step>();
  #classCount = 1;

  /** Divides the classes by all words of a phrase. */
  addPhrase(items: readonly Item[]): void {
    for (const item of items) {
      if (item.type === 'group') for (const alternative of item.alternatives) this.addPhrase(alternative);
      else this.#addStep(item);
    }
  }

  #addStep(step: Step): void {
    if (this.#steps.has(step)) return;
    this.#steps.add(step);
    if (step.type === 'words') this.divideBy(step.words.keys(), (word) => step.words.get(word) ?? null);
    if (step.type === 'not') this.divideBy(step.words.keys());
  }

  /** Words of one class that are here, and have the same key, are told from the others of the class. */
  divideBy(words: Iterable<string>, keyOf: (word: string) => string | null = () => null): void {
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

  /** All words of the phrases. */
  words(): string[] {
    return [...this.#classes.keys()];
  }

  classOf(word: string): number {
    return this.#classes.get(word) ?? NO_CLASS;
  }
}
