/** Powers of two: so many places, of which half may be taken. Small tables stay in the cache of the processor. */
const FIRST_PLACES = 1 << 10;
const MOST_PLACES = 1 << 16;
/** Spreads what is alike in its higher bits (Fibonacci hashing). */
const SPREAD = 0x9e3779b1;
const BITS = 32;
const FREE = 0;

/** The answer for a transition that was not taken yet. */
export const NOT_KNOWN = -1;

/** Where each state leads to with each key, as far as it came up: one flat table, since looking up is all that matching does. */
export class Transitions {
  /** In turns a state and key in one number, which never is `FREE`, and where that leads to. */
  #table = new Int32Array(2 * FIRST_PLACES);
  #shift = shiftFor(FIRST_PLACES);
  #count = 0;

  get isFull(): boolean {
    return this.#count >= MOST_PLACES / 2;
  }

  /** Whether there is room also for what could be found another way. */
  get hasPlenty(): boolean {
    return this.#count < MOST_PLACES / 4;
  }

  /** @param name state and key in one number, above 0 */
  find(name: number): number {
    const table = this.#table;
    let place = 2 * (Math.imul(name, SPREAD) >>> this.#shift);
    for (;;) {
      const here = table[place];
      if (here === name) return table[place + 1] ?? NOT_KNOWN;
      if (here === FREE) return NOT_KNOWN;
      place = (place + 2) & (table.length - 1);
    }
  }

  /** For a name that is not there yet. Forgotten at once when the table is full. */
  add(name: number, target: number): void {
    if (this.isFull) return;
    if (4 * this.#count >= this.#table.length) this.#grow();
    this.#put(name, target);
    this.#count += 1;
  }

  clear(): void {
    this.#table = new Int32Array(2 * FIRST_PLACES);
    this.#shift = shiftFor(FIRST_PLACES);
    this.#count = 0;
  }

  #grow(): void {
    const before = this.#table;
    this.#table = new Int32Array(2 * before.length);
    this.#shift -= 1;
    for (let place = 0; place < before.length; place += 2) {
      const name = before[place] ?? FREE;
      if (name !== FREE) this.#put(name, before[place + 1] ?? NOT_KNOWN);
    }
  }

  #put(name: number, target: number): void {
    const table = this.#table;
    let place = 2 * (Math.imul(name, SPREAD) >>> this.#shift);
    while (table[place] !== FREE) place = (place + 2) & (table.length - 1);
    table[place] = name;
    table[place + 1] = target;
  }
}

function shiftFor(places: number): number {
  return BITS - Math.log2(places);
}
