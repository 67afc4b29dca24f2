/** Odd, with its bits well spread. */
const FACTOR = 0x2c1b3c6d;

/** Of the second hash of a word, by which words are told apart for certain. */
export const CHECK_FACTOR = 0x165667b1;

/** Words longer than this are looked up in no table. */
export const LONGEST_HASHED = 64;

const powers = powersOfFactor();

function powersOfFactor(): Int32Array {
  const all = new Int32Array(LONGEST_HASHED + 1).fill(1);
  for (let place = 1; place < all.length; place += 1) all[place] = Math.imul(all[place - 1] ?? 1, FACTOR);
  return all;
}

/**
 * The 32-bit hash of a word with one more unit. It is a polynomial, so the hash of a part of a word, or of two words put
 * together, comes from hashes already known, without touching a letter.
 */
export function hashWith(hash: number, unit: number): number {
  return (Math.imul(hash, FACTOR) + unit) | 0;
}

/** The second hash of a word with one more unit; that of no word is 0. */
export function checkWith(check: number, unit: number): number {
  return Math.imul(check ^ unit, CHECK_FACTOR);
}

export function checkOf(word: string): number {
  let check = 0;
  for (let at = 0; at < word.length; at += 1) check = checkWith(check, word.charCodeAt(at));
  return check;
}

/** The hash of two words put together; `length` is that of the second. */
export function hashOfBoth(first: number, second: number, length: number): number {
  return (Math.imul(first, powers[length] ?? 0) + second) | 0;
}

export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashWith(hash, word.charCodeAt(at));
  return hash;
}

/** The hashes of all beginnings of a word: at each place that of what stands before it. */
export function hashesOfStarts(word: string): Int32Array {
  const hashes = new Int32Array(word.length + 1);
  for (let at = 0; at < word.length; at += 1) {
    hashes[at + 1] = hashWith(hashes[at] ?? 0, word.charCodeAt(at));
  }
  return hashes;
}

/** The same for words one after another, each of which begins like the one before it. */
export class RisingHashes {
  readonly #starts = new Int32Array(LONGEST_HASHED + 1);

  /** @param shared how many letters the word has from the one before; the result holds until the next word */
  startsOf(word: string, shared: number): Int32Array {
    const starts = this.#starts;
    for (let at = shared; at < word.length; at += 1) {
      starts[at + 1] = hashWith(starts[at] ?? 0, word.charCodeAt(at));
    }
    return starts;
  }
}

/** The hash of a part of the word that the hashes of starts are of. */
export function hashOfPart(starts: Int32Array, from: number, to: number): number {
  return ((starts[to] ?? 0) - Math.imul(starts[from] ?? 0, powers[to - from] ?? 0)) | 0;
}
