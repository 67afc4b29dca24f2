import {
  ANCHOR,
  CLOSE,
  COMMON_WORD,
  GROUP,
  KEY,
  NOT,
  OPTIONAL,
  OPTIONAL_SET,
  OR,
  RARE_WORD,
  SET,
} from './phrase-code.ts';

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

export const NO_ANCHOR = -1;
const NO_IDS: readonly number[] = [];

export function isGroup(item: CodeItem): item is ItemGroup {
  return item.sign === GROUP || item.sign === OPTIONAL;
}

/** The items of the phrase that begins at a place. */
export function readPhrase(code: Uint8Array, common: readonly number[], at: number): CodeItem[] {
  return new PhraseReader(code, common, at).readSequence();
}

class PhraseReader {
  readonly #code: Uint8Array;
  readonly #common: readonly number[];
  #at: number;
  #anchors = 0;

  constructor(code: Uint8Array, common: readonly number[], at: number) {
    this.#code = code;
    this.#common = common;
    this.#at = at;
  }

  /** Up to what ends it, which is left. */
  readSequence(): CodeItem[] {
    const items: CodeItem[] = [];
    while (this.#sign() !== CLOSE && this.#sign() !== OR) items.push(this.#readItem());
    return items;
  }

  #readItem(): CodeItem {
    const sign = this.#sign();
    if (sign >= RARE_WORD) return singleItem(SET, [this.#readWord()]);
    this.#at += 1;
    if (sign === ANCHOR) return this.#readAnchor();
    if (sign === GROUP || sign === OPTIONAL) return { sign, alternatives: this.#readAlternatives() };
    if (sign === SET || sign === NOT || sign === NOT + 1) return this.#readSet(sign);
    if (sign === OPTIONAL_SET) return { sign: OPTIONAL, alternatives: [[this.#readSet(SET)]] };
    return singleItem(sign, NO_IDS);
  }

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
    let key = -1;
    while (this.#sign() !== CLOSE) {
      if (this.#sign() === KEY) {
        key = this.#code[this.#at + 1] ?? 0;
        this.#at += 2;
      } else {
        ids.push(this.#readWord());
        keys.push(key);
      }
    }
    this.#at += 1;
    return { ...singleItem(sign, ids), keys: key < 0 ? null : keys };
  }

  #readWord(): number {
    const sign = this.#sign();
    this.#at += sign >= COMMON_WORD ? 1 : 2;
    return wordAt(this.#code, this.#common, this.#at - (sign >= COMMON_WORD ? 1 : 2));
  }

  #sign(): number {
    return this.#code[this.#at] ?? CLOSE;
  }
}

/** The id of the word that is written at a place. */
export function wordAt(code: Uint8Array, common: readonly number[], at: number): number {
  const sign = code[at] ?? 0;
  if (sign >= COMMON_WORD) return common[sign - COMMON_WORD] ?? 0;
  return ((sign - RARE_WORD) << 8) | (code[at + 1] ?? 0);
}

function singleItem(sign: number, ids: readonly number[]): SingleItem {
  return { sign, ids, keys: null, anchor: NO_ANCHOR };
}
