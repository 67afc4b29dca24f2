import { LONGEST_HASHED } from './hashing.ts';
import { areNextTo } from './keyboard.ts';
import { hasVowels, isSkeleton, MOST_VOWELS } from './skeletons.ts';
import { WordsByShape } from './words-by-shape.ts';

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
 * without vowels. The first letter is one that hardly anybody gets wrong, so only words that begin with it and are about as
 * long come into question; and since one slip leaves the second letter or the last one as it is, most of these fall out at a
 * glance.
 */
export class SlipTable {
  readonly #guarded = new Set<string>();
  readonly #words = new WordsByShape();

  /** @param isGuarded whether it is found only where two letters are in the wrong order */
  add(word: string, isGuarded: boolean): void {
    if (word.length < (isGuarded ? SHORTEST_GUARDED : SHORTEST)) return;
    this.#words.add(word);
    if (isGuarded) this.#guarded.add(word);
  }

  /** The word that was meant, or `null`. */
  find(written: string): string | null {
    if (written.length < SHORTEST || written.length > LONGEST_HASHED) return null;
    const best: Best = { written, word: null, rank: NO_RANK };
    for (let length = written.length + 1; length >= written.length - 1; length -= 1)
      this.#findOfLength(length, best);
    return best.word ?? this.#findWithoutVowels(written);
  }

  #findOfLength(length: number, best: Best): void {
    const { written } = best;
    const second = written.charCodeAt(1);
    const last = written.charCodeAt(written.length - 1);
    const words = this.#words;
    for (let place = words.last(written, length); place >= 0; place = words.before(place)) {
      const word = words.at(place);
      if (word.charCodeAt(1) !== second && word.charCodeAt(length - 1) !== last) continue;
      if (word === written || !this.#isMeant(written, word)) continue;
      const rank = rankOf(written, word);
      if (rank >= best.rank) continue;
      best.word = word;
      best.rank = rank;
    }
  }

  #isMeant(written: string, word: string): boolean {
    return this.#guarded.has(word) ? isSwapped(written, word) : isOneSlip(written, word);
  }

  /** The shortest word that has these letters when its vowels are left out. */
  #findWithoutVowels(written: string): string | null {
    if (hasVowels(written)) return null;
    const words = this.#words;
    for (let vowels = 1; vowels <= MOST_VOWELS; vowels += 1) {
      for (
        let place = words.last(written, written.length + vowels);
        place >= 0;
        place = words.before(place)
      ) {
        const word = words.at(place);
        if (isSkeleton(written, word) && !this.#guarded.has(word)) return word;
      }
    }
    return null;
  }
}

/** The best word so far: of the same rank the one that was added last. */
interface Best {
  written: string;
  word: string | null;
  rank: number;
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
