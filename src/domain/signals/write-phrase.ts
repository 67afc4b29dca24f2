import { anchorPlace, type CostOf } from './anchors.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item } from './phrase.ts';
import {
  ANCHOR,
  BEYOND_RARE_WORDS,
  BORDER,
  CLOSE,
  COMMON_WORD,
  GAP,
  GAPS,
  GROUP,
  KEY,
  MOST_COMMON_WORDS,
  NO_NUMBER,
  NO_QUESTION,
  NOT,
  NUMBER_RANGES,
  NUMBERS,
  OPTIONAL,
  OPTIONAL_SET,
  OR,
  QUESTION_MARK,
  RARE_WORD,
  SET,
} from './phrase-code.ts';

type Group = Extract<Item, { type: 'group' }>;
/** Signs from here on are ids of words, so much higher than they are; others are bytes already. */
const FIRST_WORD_SIGN = 256;

/** Writes phrases as bytes, in one go at the end, when it is known which words come up most. */
export class PhraseWriter {
  readonly keys: string[] = [];
  readonly #signs: number[] = [];
  /** Phrases share their longer lists. */
  readonly #known = new Map<ReadonlyMap<string, string | null>, number[]>();
  readonly #lexicon: Lexicon;
  readonly #costOf: CostOf;

  constructor(lexicon: Lexicon, costOf: CostOf) {
    this.#lexicon = lexicon;
    this.#costOf = costOf;
  }

  add(items: readonly Item[]): void {
    this.#addAnchored(items);
    this.#signs.push(CLOSE);
  }

  /** With the mark before what the phrase is filed under; in a group that is something in each alternative. */
  #addAnchored(items: readonly Item[]): void {
    const anchor = anchorPlace(items, this.#costOf);
    for (const [place, item] of items.entries()) {
      if (place !== anchor) this.#addItem(item);
      else if (item.type === 'group') this.#addGroup(item, (some) => this.#addAnchored(some));
      else {
        this.#signs.push(ANCHOR);
        this.#addItem(item);
      }
    }
  }

  #addItem(item: Item): void {
    switch (item.type) {
      case 'words':
        return this.#addWords(item.words, SET);
      case 'not':
        return this.#addWords(
          new Map([...item.words].map((word) => [word, null])),
          NOT + (item.looksBack ? 1 : 0),
        );
      case 'group':
        return this.#addGroup(item, (items) => {
          for (const one of items) this.#addItem(one);
        });
      default:
        this.#signs.push(signOf(item));
    }
  }

  #addGroup({ isOptional, alternatives }: Group, addAlternative: (items: readonly Item[]) => void): void {
    const [[only, ...others] = []] = alternatives;
    if (isOptional && alternatives.length === 1 && only?.type === 'words' && others.length === 0)
      return this.#addWords(only.words, OPTIONAL_SET);
    this.#signs.push(isOptional ? OPTIONAL : GROUP);
    for (const [place, alternative] of alternatives.entries()) {
      if (place > 0) this.#signs.push(OR);
      addAlternative(alternative);
    }
    this.#signs.push(CLOSE);
  }

  /** A set of a single word is that word. */
  #addWords(words: ReadonlyMap<string, string | null>, sign: number): void {
    const signs = this.#signsOfWords(words);
    if (sign === SET && signs.length === 1) this.#signs.push(...signs);
    else this.#signs.push(sign, ...signs, CLOSE);
  }

  #signsOfWords(words: ReadonlyMap<string, string | null>): number[] {
    const known = this.#known.get(words);
    if (known) return known;
    const wordsOfKeys = new Map<string | null, string[]>();
    for (const [word, key] of words) {
      const some = wordsOfKeys.get(key) ?? [];
      wordsOfKeys.set(key, some);
      some.push(word);
    }
    const signs: number[] = [];
    for (const [key, some] of wordsOfKeys) {
      if (key !== null) signs.push(KEY, this.#numberOf(key));
      for (const id of this.#idsOf(some)) signs.push(FIRST_WORD_SIGN + id);
    }
    this.#known.set(words, signs);
    return signs;
  }

  /** In order, so that like sets are written alike; without what is written for others of them. */
  #idsOf(words: readonly string[]): number[] {
    const ids = new Set(words.map((word) => this.#lexicon.idOf(word)));
    for (const word of words)
      for (const id of this.#lexicon.idsOfForms(word)) if (id !== this.#lexicon.idOf(word)) ids.delete(id);
    return [...ids].sort((one, other) => one - other);
  }

  #numberOf(key: string): number {
    if (!this.keys.includes(key)) this.keys.push(key);
    return this.keys.indexOf(key);
  }

  written(): { code: Uint8Array; common: number[] } {
    const common = this.#commonIds();
    const places = new Map(common.map((id, place) => [id, place]));
    const bytes: number[] = [];
    for (const sign of this.#signs) {
      const id = sign - FIRST_WORD_SIGN;
      const place = places.get(id);
      if (id < 0) bytes.push(sign);
      else if (place !== undefined) bytes.push(COMMON_WORD + place);
      else bytes.push(RARE_WORD + (id >> 8), id & 0xff);
      if (place === undefined && id >= BEYOND_RARE_WORDS)
        throw new Error('The phrases have more words than can be written in two bytes');
    }
    return { code: Uint8Array.from(bytes), common };
  }

  #commonIds(): number[] {
    const counts = new Map<number, number>();
    for (const sign of this.#signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    const byCount = [...counts]
      .sort(([, one], [, other]) => other - one)
      .map(([sign]) => sign - FIRST_WORD_SIGN);
    const ids = byCount.filter((id) => id >= 0);
    return ids.slice(0, MOST_COMMON_WORDS).sort((one, other) => one - other);
  }
}

const SIGNS_OF_LOOKS = { border: BORDER, notQuestion: NO_QUESTION, notNumber: NO_NUMBER };

function signOf(item: Exclude<Item, { type: 'words' | 'not' | 'group' }>): number {
  switch (item.type) {
    case 'number':
      return NUMBERS + placeIn(NUMBER_RANGES, ([low, high]) => low === item.low && high === item.high);
    case 'gap':
      return GAP + placeIn(GAPS, (most) => most === item.most);
    case 'question':
      return QUESTION_MARK;
    default:
      return SIGNS_OF_LOOKS[item.type] + (item.looksBack ? 1 : 0);
  }
}

function placeIn<Entry>(all: readonly Entry[], isMeant: (entry: Entry) => boolean): number {
  const place = all.findIndex(isMeant);
  if (place < 0) throw new Error('A phrase asks for a number or gap that cannot be written');
  return place;
}
