import { HashTable } from './hash-table.ts';
import { hashesOfStarts, hashOfBoth, hashOfPart, LONGEST_HASHED } from './hashing.ts';

/** Shorter words have too many others next to them. */
const SHORTEST = 5;
/** From here on one letter may be wrong; shorter words are too close to others for that. */
const SHORTEST_WITH_WRONG_LETTER = 6;

/**
 * Words found by what is written with one slip: a letter missing, one too many, one wrong, or two in the wrong order. It
 * keeps every word under what is left of it without one letter, so looking up takes one step a letter.
 */
export class SlipTable {
  readonly #words: string[] = [];
  readonly #guarded = new Set<string>();
  readonly #whole = new HashTable();
  readonly #shortened = new HashTable();

  /** @param isGuarded whether it is found only where two letters are in the wrong order */
  add(word: string, isGuarded: boolean): void {
    if (word.length < SHORTEST || word.length > LONGEST_HASHED) return;
    const place = this.#words.length;
    this.#words.push(word);
    if (isGuarded) this.#guarded.add(word);
    const starts = hashesOfStarts(word);
    this.#whole.add(hashOfPart(starts, 0, word.length), place);
    for (let at = 0; at < word.length; at += 1) this.#shortened.add(hashWithout(starts, at), place);
  }

  /** The word that was meant, or `null`. The first letter is one that hardly anybody gets wrong. */
  find(written: string): string | null {
    if (written.length < SHORTEST || written.length > LONGEST_HASHED) return null;
    const starts = hashesOfStarts(written);
    const longer = this.#findIn(this.#shortened, hashOfPart(starts, 0, written.length), written);
    if (longer !== null) return longer;
    for (let at = 1; at < written.length; at += 1) {
      const hash = hashWithout(starts, at);
      const found = this.#findIn(this.#whole, hash, written) ?? this.#findIn(this.#shortened, hash, written);
      if (found !== null) return found;
    }
    return null;
  }

  #findIn(table: HashTable, hash: number, written: string): string | null {
    for (let slot = table.first(hash); slot >= 0; slot = table.next(slot, hash)) {
      const word = this.#words[table.valueAt(slot)] ?? '';
      const isMeant = this.#guarded.has(word) ? isSwapped(written, word) : isOneSlip(written, word);
      if (isMeant) return word;
    }
    return null;
  }
}

function hashWithout(starts: Int32Array, at: number): number {
  const length = starts.length - 1;
  return hashOfBoth(starts[at] ?? 0, hashOfPart(starts, at + 1, length), length - at - 1);
}

function isOneSlip(written: string, word: string): boolean {
  const same = sameAtStart(written, word);
  if (same === 0) return false;
  if (written.length < word.length) return written.slice(same) === word.slice(same + 1);
  if (written.length > word.length) return written.slice(same + 1) === word.slice(same);
  const isWrongLetter = written.slice(same + 1) === word.slice(same + 1);
  return isWrongLetter ? word.length >= SHORTEST_WITH_WRONG_LETTER : isSwapped(written, word);
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
