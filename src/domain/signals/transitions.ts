/** A power of two: so many places, of which half may be taken. */
const PLACES = 1 << 16;
const MOST = PLACES / 2;
/** Spreads what is alike in its higher bits (Fibonacci hashing). */
const SPREAD = 0x9e3779b1;
const SHIFT = 16;
const FREE = 0;

/** The answer for a transition that was not taken yet. */
export const NOT_KNOWN = -1;

/** Where each state leads to with each key, as far as it came up: one flat table, since looking up is all that matching does. */
export class Transitions {
  /** State and key in one number, which never is `FREE`. */
  readonly #names = new Int32Array(PLACES);
  readonly #targets = new Int32Array(PLACES);
  #count = 0;

  get isFull(): boolean {
    return this.#count >= MOST;
  }

  /** @param name state and key in one number, above 0 */
  find(name: number): number {
    let place = Math.imul(name, SPREAD) >>> SHIFT;
    for (;;) {
      const here = this.#names[place];
      if (here === name) return this.#targets[place] ?? NOT_KNOWN;
      if (here === FREE) return NOT_KNOWN;
      place = (place + 1) & (PLACES - 1);
    }
  }

  /** Forgotten at once when the table is full. */
  add(name: number, target: number): void {
    if (this.isFull) return;
    let place = Math.imul(name, SPREAD) >>> SHIFT;
    while (this.#names[place] !== FREE) place = (place + 1) & (PLACES - 1);
    this.#names[place] = name;
    this.#targets[place] = target;
    this.#count += 1;
  }

  clear(): void {
    this.#names.fill(FREE);
    this.#count = 0;
  }
}
