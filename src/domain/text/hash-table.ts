const SMALLEST = 8192;
/** Keys are hashes; what they spread badly is spread once more. */
const SPREAD = 0x9e3779b1;
const EMPTY = 0;

/** 32-bit hashes to small numbers, several for one hash if need be, in two flat arrays: looking up makes nothing. */
export class HashTable {
  #keys: Int32Array;
  /** One more than what is stored, so that 0 is free. */
  #values: Int32Array;
  #size = 0;

  /** @param expected how many are going to be stored, so that the table need not grow */
  constructor(expected = 0) {
    let places = SMALLEST;
    while (places < 2 * expected) places *= 2;
    this.#keys = new Int32Array(places);
    this.#values = new Int32Array(places);
  }

  add(key: number, value: number): void {
    if (this.#size * 2 > this.#keys.length) this.#grow();
    let slot = this.#slotOf(key);
    while (this.#values[slot] !== EMPTY) slot = this.#after(slot);
    this.#keys[slot] = key;
    this.#values[slot] = value + 1;
    this.#size += 1;
  }

  /** The first value of a hash, or -1. */
  find(key: number): number {
    return this.valueAt(this.first(key));
  }

  /** Where the first value of a hash is, for `valueAt` and `next`; -1 when there is none. */
  first(key: number): number {
    return this.#from(this.#slotOf(key), key);
  }

  next(slot: number, key: number): number {
    return this.#from(this.#after(slot), key);
  }

  valueAt(slot: number): number {
    return slot < 0 ? -1 : (this.#values[slot] ?? EMPTY) - 1;
  }

  #from(first: number, key: number): number {
    for (let slot = first; this.#values[slot] !== EMPTY; slot = this.#after(slot)) {
      if (this.#keys[slot] === key) return slot;
    }
    return -1;
  }

  #slotOf(key: number): number {
    const spread = Math.imul(key ^ (key >>> 15), SPREAD);
    return (spread ^ (spread >>> 16)) & (this.#keys.length - 1);
  }

  #after(slot: number): number {
    return (slot + 1) & (this.#keys.length - 1);
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Int32Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    this.#size = 0;
    values.forEach((value, slot) => {
      if (value !== EMPTY) this.add(keys[slot] ?? 0, value - 1);
    });
  }
}
