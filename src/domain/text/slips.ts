import { HashTable } from './hash-table.ts';
import { hashWith, LONGEST_HASHED } from './hashing.ts';
import { areNextTo } from './keyboard.ts';
import { Skeletons } from './skeletons.ts';

/** Shorter words have too many others next to them; these are found only where two letters are in the wrong order. */
const SHORTEST = 4;
const SHORTEST_GUARDED = 5;
/** Below this only what is likeliest: a letter that is missing inside, or the next key of the keyboard. */
const SHORTEST_WITH_ANY_SLIP = 6;

/** What comes of a slip, by its rank: the lower, the likelier. */
const MISSING_LETTER = 0;
/** Added for a wrong letter in a short word. */
const LEAST_LIKELY = 2 * LONGEST_HASHED;
const NO_RANK = Number.POSITIVE_INFINITY;

/**
 * Words found by what is written with one slip (a letter missing, one too many, one wrong, or two in the wrong order), or
 * without vowels.
 * One slip leaves either the first half of a word as it is, or its second half without the letter in the middle: so each
 * word is kept under these two, and its length, and looking up takes six steps.
 */
export class SlipTable {
  readonly #words: string[] = [];
  readonly #guarded = new Set<string>();
  readonly #halves = new HashTable();
  readonly #skeletons = new Skeletons();

  /** @param isGuarded whether it is found only where two letters are in the wrong order */
  add(word: string, isGuarded: boolean): void {
    const { length } = word;
    if (length < (isGuarded ? SHORTEST_GUARDED : SHORTEST) || length > LONGEST_HASHED) return;
    const place = this.#words.length;
    this.#words.push(word);
    if (isGuarded) this.#guarded.add(word);
    else this.#skeletons.add(word);
    const middle = length >> 1;
    this.#halves.add(keyOf(hashOfUnits(word, 0, middle), length, FIRST_HALF), place);
    this.#halves.add(keyOf(hashOfUnits(word, middle + 1, length), length, SECOND_HALF), place);
  }

  /** The word that was meant, or `null`. The first letter is one that hardly anybody gets wrong. */
  find(written: string): string | null {
    if (written.length < SHORTEST || written.length > LONGEST_HASHED) return null;
    const best: Best = { written, word: null, rank: NO_RANK, place: 0 };
    for (let length = written.length + 1; length >= written.length - 1; length -= 1) {
      const middle = length >> 1;
      const secondHalf = written.length - (length - middle - 1);
      this.#findIn(keyOf(hashOfUnits(written, 0, middle), length, FIRST_HALF), length, best);
      this.#findIn(
        keyOf(hashOfUnits(written, secondHalf, written.length), length, SECOND_HALF),
        length,
        best,
      );
    }
    return best.word ?? this.#skeletons.find(written);
  }

  #findIn(key: number, length: number, best: Best): void {
    const { written } = best;
    for (let slot = this.#halves.first(key); slot >= 0; slot = this.#halves.next(slot, key)) {
      const place = this.#halves.valueAt(slot);
      const word = this.#words[place] ?? '';
      if (word.length !== length || word === written || !this.#isMeant(written, word)) continue;
      const rank = rankOf(written, word);
      if (rank > best.rank || (rank === best.rank && place > best.place)) continue;
      best.word = word;
      best.rank = rank;
      best.place = place;
    }
  }

  #isMeant(written: string, word: string): boolean {
    return this.#guarded.has(word) ? isSwapped(written, word) : isOneSlip(written, word);
  }
}

/** The best word so far: of the same rank the one that was there first. */
interface Best {
  written: string;
  word: string | null;
  rank: number;
  place: number;
}

const FIRST_HALF = 1;
const SECOND_HALF = 2;

function keyOf(hash: number, length: number, half: number): number {
  return hashWith(hashWith(hash, length), half);
}

function hashOfUnits(word: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = hashWith(hash, word.charCodeAt(at));
  return hash;
}

/** A missing letter is the likeliest slip, then whatever comes first; a letter too many before a wrong one. */
function rankOf(written: string, word: string): number {
  if (word.length > written.length) return MISSING_LETTER;
  let at = sameAtStart(written, word);
  while (at > 1 && written.charAt(at - 1) === written.charAt(at)) at -= 1;
  const rank = 2 * at + (word.length < written.length ? 0 : 1);
  const isWrongLetter = word.length === written.length && !isSwapped(written, word);
  return isWrongLetter && word.length < SHORTEST_WITH_ANY_SLIP ? rank + LEAST_LIKELY : rank;
}

function isOneSlip(written: string, word: string): boolean {
  const same = sameAtStart(written, word);
  if (same === 0) return false;
  if (isSwapped(written, word)) return true;
  return word.length > SHORTEST && isOtherSlip(written, word, same);
}

function isOtherSlip(written: string, word: string, same: number): boolean {
  const isLong = word.length >= SHORTEST_WITH_ANY_SLIP;
  if (written.length > word.length) return written.slice(same + 1) === word.slice(same);
  const mayBe = isLong || same + 1 < word.length || word.endsWith(word.charAt(same - 1).repeat(2));
  if (written.length < word.length) return mayBe && written.slice(same) === word.slice(same + 1);
  if (written.slice(same + 1) !== word.slice(same + 1)) return false;
  return isLong || (mayBe && areNextTo(written.charAt(same), word.charAt(same)));
}

function isSwapped(written: string, word: string): boolean {
  const same = sameAtStart(written, word);
  const swapped = word.charAt(same + 1) + word.charAt(same) + word.slice(same + 2);
  return same > 0 && written.slice(same) === swapped;
}

function sameAtStart(written: string, word: string): number {
  let same = 0;
  while (same < word.length && written.charAt(same) === word.charAt(same)) same += 1;
  return same;
}
