const BEYOND_ASCII = 128;
/** Longer words share a place. */
const LENGTHS = 32;
const NONE = -1;

/** Words by their first letter and length. Putting them there is next to no work, which every chat page has to do. */
export class WordsByShape {
  readonly #words: string[] = [];
  /** By shape, the last word there; by word, the one before it. */
  readonly #lasts = new Int32Array(BEYOND_ASCII * LENGTHS).fill(NONE);
  readonly #before: number[] = [];

  add(word: string): void {
    const shape = shapeOf(word, word.length);
    this.#before.push(this.#lasts[shape] ?? NONE);
    this.#lasts[shape] = this.#words.length;
    this.#words.push(word);
  }

  /** The place of the last word that begins like another and has a length; -1 where there is none. */
  last(like: string, length: number): number {
    return length < LENGTHS ? (this.#lasts[shapeOf(like, length)] ?? NONE) : NONE;
  }

  /** The place of the one before it. */
  before(place: number): number {
    return this.#before[place] ?? NONE;
  }

  at(place: number): string {
    return this.#words[place] ?? '';
  }
}

/** Letters beyond ASCII share places. */
function shapeOf(word: string, length: number): number {
  return (word.charCodeAt(0) % BEYOND_ASCII) * LENGTHS + Math.min(length, LENGTHS - 1);
}
