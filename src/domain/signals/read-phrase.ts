import {
  ANCHOR,
  CLOSE,
  COMMON,
  END,
  FIRST_FREE,
  GROUP,
  idWritten,
  KEY,
  OPTIONAL,
  OPTIONAL_SET,
  OR,
  opensSet,
  RARE,
  SET,
} from './phrase-code.ts';
import type { PhraseSource } from './phrase-source.ts';

/** One thing that a phrase asks for, as it was written (`phrase-code.ts`). */
export interface SingleItem {
  /** `SET`, `NOT` and the one after it have ids; every other sign stands for itself. */
  sign: number;
  ids: readonly number[];
  /** The numbers of the keys of the ids, where they have any. */
  keys: readonly number[] | null;
  /** Which anchor of its phrase it is, counted from 0; `NO_ANCHOR` for others. */
  anchor: number;
}

export interface ItemGroup {
  sign: typeof GROUP | typeof OPTIONAL;
  alternatives: readonly (readonly CodeItem[])[];
}

export type CodeItem = SingleItem | ItemGroup;

const NO_ANCHOR = -1;
const NO_KEY = -1;
const NO_IDS: readonly number[] = [];

export function isGroup(item: CodeItem): item is ItemGroup {
  return item.sign === GROUP || item.sign === OPTIONAL;
}

/** The items of the phrase, or the shared item, that begins at a place. */
export function readPhrase(source: PhraseSource, at: number): CodeItem[] {
  return new PhraseReader(source, at).readSequence();
}

class PhraseReader {
  readonly #source: PhraseSource;
  #at: number;
  #anchors = 0;

  constructor(source: PhraseSource, at: number) {
    this.#source = source;
    this.#at = at;
  }

  /** Up to what ends it, which is left. */
  readSequence(): CodeItem[] {
    const items: CodeItem[] = [];
    for (let sign = this.#sign(); sign !== END && sign !== CLOSE && sign !== OR; sign = this.#sign())
      items.push(this.#readItem());
    return items;
  }

  #readItem(): CodeItem {
    const sign = this.#sign();
    if (sign >= RARE) return this.#readWordOrShared();
    this.#at += 1;
    if (sign === ANCHOR) return this.#readAnchor();
    if (sign === GROUP || sign === OPTIONAL) return { sign, alternatives: this.#readAlternatives() };
    if (sign === OPTIONAL_SET) return { sign: OPTIONAL, alternatives: [[this.#readSet(SET)]] };
    return opensSet(sign) ? this.#readSet(sign) : singleItem(sign, NO_IDS);
  }

  #readWordOrShared(): CodeItem {
    const id = this.#readId();
    return id < this.#source.idCount ? singleItem(SET, [id]) : this.#readShared(id - this.#source.idCount);
  }

  #readShared(place: number): CodeItem {
    const { shared, readItems } = this.#source;
    const known = readItems[place];
    if (known !== undefined) return known;
    const after = this.#at;
    const anchors = this.#anchors;
    this.#at = shared[place] ?? 0;
    const item = this.#readItem();
    this.#at = after;
    // Anchors are counted anew in each phrase.
    if (this.#anchors === anchors) readItems[place] = item;
    return item;
  }

  /** Of a group, its alternatives have anchors of their own. */
  #readAnchor(): CodeItem {
    const item = this.#readItem();
    if (isGroup(item)) return item;
    this.#anchors += 1;
    return { ...item, anchor: this.#anchors - 1 };
  }

  #readAlternatives(): CodeItem[][] {
    const alternatives = [this.readSequence()];
    while (this.#sign() === OR) {
      this.#at += 1;
      alternatives.push(this.readSequence());
    }
    this.#at += 1;
    return alternatives;
  }

  #readSet(sign: number): SingleItem {
    const ids: number[] = [];
    const keys: number[] = [];
    let key = NO_KEY;
    while (this.#sign() !== CLOSE) {
      if (this.#sign() === KEY) {
        key = (this.#source.code[this.#at + 1] ?? 0) - FIRST_FREE;
        this.#at += 2;
      } else {
        ids.push(...idsOf(this.#readWordOrShared()));
        keys.push(key);
      }
    }
    this.#at += 1;
    return { ...singleItem(sign, ids), keys: key === NO_KEY ? null : keys };
  }

  #readId(): number {
    const { code, common } = this.#source;
    const at = this.#at;
    this.#at += this.#sign() >= COMMON ? 1 : 2;
    return idWritten(code, common, at);
  }

  #sign(): number {
    return this.#source.code[this.#at] ?? END;
  }
}

function idsOf(item: CodeItem): readonly number[] {
  return isGroup(item) ? NO_IDS : item.ids;
}

function singleItem(sign: number, ids: readonly number[]): SingleItem {
  return { sign, ids, keys: null, anchor: NO_ANCHOR };
}
