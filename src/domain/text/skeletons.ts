import { HashTable } from './hash-table.ts';
import { hashWith } from './hashing.ts';

/** Fewer letters are some abbreviation or other. */
const SHORTEST = 4;
/** More vowels than this are not left out. */
const MOST_VOWELS = 4;
const VOWELS = new Set([...'aeiou'].map((vowel) => vowel.charCodeAt(0)));

/** Words found by what is left when nobody writes their vowels: "scrt", "prnts". A vowel at the start stays. */
export class Skeletons {
  readonly #words: string[] = [];
  readonly #table = new HashTable();

  add(word: string): void {
    const vowels = vowelsIn(word);
    if (vowels === 0 || vowels > MOST_VOWELS || word.length - vowels < SHORTEST) return;
    this.#table.add(hashOfSkeleton(word), this.#words.length);
    this.#words.push(word);
  }

  /** The shortest word with these letters, the first of several; `null` where there are vowels, or no such word. */
  find(written: string): string | null {
    if (written.length < SHORTEST || vowelsIn(written) > 0) return null;
    const hash = hashOfSkeleton(written);
    let best: string | null = null;
    for (let slot = this.#table.first(hash); slot >= 0; slot = this.#table.next(slot, hash)) {
      const word = this.#words[this.#table.valueAt(slot)] ?? '';
      if (isSkeleton(written, word) && (best === null || word.length < best.length)) best = word;
    }
    return best;
  }
}

/** Not counting the first letter. */
function vowelsIn(word: string): number {
  let vowels = 0;
  for (let at = 1; at < word.length; at += 1) if (VOWELS.has(word.charCodeAt(at))) vowels += 1;
  return vowels;
}

function hashOfSkeleton(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (at === 0 || !VOWELS.has(unit)) hash = hashWith(hash, unit);
  }
  return hash;
}

function isSkeleton(written: string, word: string): boolean {
  let place = 0;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (at > 0 && VOWELS.has(unit)) continue;
    if (written.charCodeAt(place) !== unit) return false;
    place += 1;
  }
  return place === written.length;
}
