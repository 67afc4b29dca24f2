import { anchorPlace, type CostOf } from './anchors.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item } from './phrase.ts';
import {
  ANCHOR,
  BORDER,
  CLOSE,
  GAP,
  GAPS,
  GROUP,
  KEY,
  NO_NUMBER,
  NO_QUESTION,
  NOT,
  NUMBER_RANGES,
  NUMBERS,
  OPTIONAL,
  OPTIONAL_SET,
  OR,
  QUESTION_MARK,
  SET,
} from './phrase-code.ts';
import type { Pieces, Sign } from './pieces.ts';

type Group = Extract<Item, { type: 'group' }>;
type Words = ReadonlyMap<string, string | null>;

/** Puts phrases into signs. */
export class PhraseWriter {
  readonly keys: string[] = [];
  readonly #lexicon: Lexicon;
  readonly #pieces: Pieces;
  readonly #costOf: CostOf;
  /** Phrases share their longer lists. */
  readonly #known = new Map<Words, Sign[]>();
  readonly #lists: readonly { ids: readonly number[]; piece: Sign }[];

  /** @param lists words that come up together in many sets */
  constructor(lexicon: Lexicon, pieces: Pieces, costOf: CostOf, lists: readonly (readonly string[])[]) {
    this.#lexicon = lexicon;
    this.#pieces = pieces;
    this.#costOf = costOf;
    this.#lists = lists
      .map((words) => this.#idsOf(words))
      .filter((ids) => ids.length >= SHORTEST_LIST)
      .sort((one, other) => other.length - one.length)
      .map((ids) => ({ ids, piece: pieces.piece([SET, ...ids.map((id) => pieces.word(id)), CLOSE]) }));
  }

  add(items: readonly Item[]): void {
    this.#pieces.addPhrase(this.#anchored(items));
  }

  /** With the mark before what the phrase is filed under; in a group that is something in each alternative. */
  #anchored(items: readonly Item[]): Sign[] {
    const anchor = anchorPlace(items, this.#costOf);
    return items.flatMap((item, place) => {
      if (place !== anchor) return this.#signsOf(item);
      return item.type === 'group'
        ? [ANCHOR, ...this.#group(item, (some) => this.#anchored(some))]
        : [ANCHOR, ...this.#signsOf(item)];
    });
  }

  #signsOf(item: Item): Sign[] {
    switch (item.type) {
      case 'words':
        return this.#set(item.words, SET);
      case 'not':
        return this.#set(
          new Map([...item.words].map((word) => [word, null])),
          NOT + (item.looksBack ? 1 : 0),
        );
      case 'group':
        return this.#group(item, (items) => items.flatMap((one) => this.#signsOf(one)));
      default:
        return [signOf(item)];
    }
  }

  #group({ isOptional, alternatives }: Group, signsOf: (items: readonly Item[]) => Sign[]): Sign[] {
    const [[only, ...others] = []] = alternatives;
    if (isOptional && alternatives.length === 1 && only?.type === 'words' && others.length === 0)
      return this.#set(only.words, OPTIONAL_SET);
    const inside = alternatives.flatMap((items, place) =>
      place > 0 ? [OR, ...signsOf(items)] : signsOf(items),
    );
    return [this.#pieces.piece([isOptional ? OPTIONAL : GROUP, ...inside, CLOSE])];
  }

  /** A set of a single word is that word. */
  #set(words: Words, sign: number): Sign[] {
    const signs = this.#known.get(words) ?? this.#signsOfWords(words);
    this.#known.set(words, signs);
    return sign === SET && signs.length === 1 ? signs : [this.#pieces.piece([sign, ...signs, CLOSE])];
  }

  #signsOfWords(words: Words): Sign[] {
    const wordsOfKeys = new Map<string | null, string[]>();
    for (const [word, key] of words) {
      const some = wordsOfKeys.get(key) ?? [];
      wordsOfKeys.set(key, some);
      some.push(word);
    }
    return [...wordsOfKeys].flatMap(([key, some]): Sign[] => {
      const ids = this.#idsOf(some);
      return key === null ? this.#withLists(ids) : [KEY, this.#numberOf(key), ...this.#wordsOf(ids)];
    });
  }

  /** Lists that a set holds as a whole stand for their words. */
  #withLists(ids: readonly number[]): Sign[] {
    const left = new Set(ids);
    const whole = this.#lists.filter((list) => {
      if (list.ids.length > left.size || !list.ids.every((id) => left.has(id))) return false;
      for (const id of list.ids) left.delete(id);
      return true;
    });
    return [...this.#wordsOf([...left]), ...whole.map(({ piece }) => piece)];
  }

  #wordsOf(ids: readonly number[]): Sign[] {
    return ids.map((id) => this.#pieces.word(id));
  }

  /** In order, so that like sets are written alike; without what is written for others of them. */
  #idsOf(words: readonly string[]): number[] {
    const ids = new Set(words.map((word) => this.#lexicon.idOf(word)));
    for (const word of words)
      for (const id of this.#lexicon.idsOfForms(word)) if (id !== this.#lexicon.idOf(word)) ids.delete(id);
    return [...ids].sort((one, other) => one - other);
  }

  #numberOf(key: string): Sign {
    if (!this.keys.includes(key)) this.keys.push(key);
    return this.#pieces.key(this.keys.indexOf(key));
  }
}

/** Shorter ones take no more room than their words. */
const SHORTEST_LIST = 4;

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
