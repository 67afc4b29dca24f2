import { HashTable } from './hash-table.ts';
import { checkOf, hashesOfStarts, hashOf, LONGEST_HASHED } from './hashing.ts';
import { SlipTable } from './slips.ts';
import { NUMBER } from './tokens.ts';
import { WordFilter } from './word-filter.ts';

const APOSTROPHES = /['`]/;
/** Words remembered that do not stand in the vocabulary as they are written; a power of two. */
const REMEMBERED_PLACES = 32768;
/** Two hashes and the entry. */
const COLUMNS = 3;
/** The answer for a word that has not come up, or was displaced by another. */
export const NOT_REMEMBERED = -2;
/** What no entry has. */
const NOTHING = -1;

interface About {
  guarded?: readonly number[];
  size?: number;
  ordinary?: WordFilter;
}

/** The words that matter to whoever compares; every other word is unknown. Entries are counted from 0. */
export class Vocabulary {
  /** Length of the longest word by its first unit, of those that are ASCII; at 0 of all others. */
  readonly #longest = new Uint8Array(128);
  readonly words: string[] = [];
  readonly slips = new SlipTable();
  readonly #table: HashTable;
  readonly #ids: number[] = [];
  readonly #numbers: number[] = [];
  /** Second hashes: who knows both need not compare letters. */
  readonly #checks: number[] = [];
  readonly #ordinary: WordFilter;
  readonly #guarded: ReadonlySet<number>;
  /** Two hashes of each such word and its entry: a chat says the same few thousand words over and over. */
  readonly #remembered = new Int32Array(COLUMNS * REMEMBERED_PLACES);

  /**
   * @param about ids of words that are found only as they stand, about how many words there will be, and words that are
   * meant as they stand
   */
  constructor({ guarded = [], size = 0, ordinary = new WordFilter() }: About = {}) {
    this.#ordinary = ordinary;
    this.#guarded = new Set(guarded);
    this.#table = new HashTable(size);
  }

  /**
   * Adds a word that is not there yet.
   *
   * @param starts the hashes of its beginnings, where they are known
   */
  add(word: string, id: number, starts: Int32Array = hashesOfStarts(word)): void {
    this.#addEntry(word, id, -1, starts);
  }

  /** Adds a number word, with the id `NUMBER`; one that is there as a word is a number besides. */
  addNumber(word: string, number: number): void {
    const entry = this.find(word);
    if (entry === NOTHING) this.#addEntry(word, NUMBER, number, hashesOfStarts(word));
    else this.#numbers[entry] = number;
  }

  /** Adds a word that is meant as it stands, however much it resembles others. */
  addOrdinary(word: string): void {
    this.#ordinary.add(word);
  }

  find(word: string): number {
    const entry = this.#table.find(hashOf(word));
    return this.words[entry] === word ? entry : NOTHING;
  }

  /** The entry of a hash; whoever asks makes sure that the word is meant. */
  findHash(hash: number): number {
    return this.#table.find(hash);
  }

  /** The entry of a word whose two hashes are known. */
  findRead(hash: number, check: number): number {
    const entry = this.#table.find(hash);
    return entry !== NOTHING && this.#checks[entry] === check ? entry : NOTHING;
  }

  /** The entry of a part of a text, in which apostrophes do not count. */
  findIn(text: string, start: number, end: number, hash: number): number {
    const entry = this.#table.find(hash);
    return entry !== NOTHING && isWritten(this.words[entry] ?? '', text, start, end) ? entry : NOTHING;
  }

  /** Length of the longest word that may begin with a unit. */
  longestFrom(unit: number): number {
    return this.#longest[placeOfFirst(unit)] ?? 0;
  }

  idOf(entry: number): number {
    return this.#ids[entry] ?? 0;
  }

  numberOf(entry: number): number {
    return this.#numbers[entry] ?? -1;
  }

  isOrdinary(word: string): boolean {
    return this.#ordinary.has(word);
  }

  isGuarded(entry: number): boolean {
    return this.#guarded.has(this.idOf(entry));
  }

  /** What was remembered of a written word: its entry, -1 if it stands for nothing, or `NOT_REMEMBERED`. */
  recall(hash: number, check: number): number {
    const place = COLUMNS * (hash & (REMEMBERED_PLACES - 1));
    const isSame = this.#remembered[place] === hash && this.#remembered[place + 1] === check;
    return isSame ? (this.#remembered[place + 2] ?? NOTHING) : NOT_REMEMBERED;
  }

  remember(hash: number, check: number, entry: number): void {
    const place = COLUMNS * (hash & (REMEMBERED_PLACES - 1));
    this.#remembered[place] = hash;
    this.#remembered[place + 1] = check;
    this.#remembered[place + 2] = entry;
  }

  #addEntry(word: string, id: number, number: number, starts: Int32Array): void {
    const entry = this.words.length;
    this.words.push(word);
    this.#ids.push(id);
    this.#numbers.push(number);
    this.#checks.push(checkOf(word));
    this.#table.add(starts[word.length] ?? 0, entry);
    this.slips.add(word, this.#guarded.has(id));
    const first = placeOfFirst(word.charCodeAt(0));
    if (word.length > (this.#longest[first] ?? 0))
      this.#longest[first] = Math.min(word.length, LONGEST_HASHED);
  }
}

function placeOfFirst(unit: number): number {
  return unit < 128 ? unit : 0;
}

function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return text.slice(start, end).split(APOSTROPHES).join('') === word;
  for (let place = 0; place < word.length; place += 1) {
    if (word.charCodeAt(place) !== text.charCodeAt(start + place)) return false;
  }
  return true;
}
