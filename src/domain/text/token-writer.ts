import { unitAt } from './characters.ts';
import { hashWith } from './hashing.ts';
import { addToken, NUMBER, STOP, type Tokens, UNKNOWN } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const LONGEST_NUMBER = 9;
const ZERO = 48;
const PERCENT = 37;

/** Puts what was read into columns. */
export class TokenWriter {
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  readonly #tokens: Tokens;

  constructor(text: string, vocabulary: Vocabulary, tokens: Tokens) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#tokens = tokens;
  }

  get count(): number {
    return this.#tokens.count;
  }

  /** A mark, or a word that stands for nothing. */
  add(id: number, start: number, end: number): void {
    addToken(this.#tokens, id, start, end, -1);
  }

  /** @param entry -1 for a word that stands for nothing */
  addEntry(entry: number, start: number, end: number): void {
    if (entry < 0) addToken(this.#tokens, UNKNOWN, start, end, -1);
    else addToken(this.#tokens, this.#vocabulary.idOf(entry), start, end, this.#vocabulary.numberOf(entry));
  }

  /** Digits are a number, unless of a hundred: "99%" is no age and no price. */
  addNumber(start: number, end: number, hash: number): void {
    if (unitAt(this.#text, end) === PERCENT) this.add(UNKNOWN, start, end);
    else {
      const entry = this.#vocabulary.findIn(this.#text, start, end, hash);
      const id = entry < 0 ? NUMBER : this.#vocabulary.idOf(entry);
      addToken(this.#tokens, id, start, end, numberIn(this.#text, start, end));
    }
  }

  /** The same for digits that have no hash yet. */
  addDigits(start: number, end: number): void {
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = hashWith(hash, this.#text.charCodeAt(at));
    this.addNumber(start, end, hash);
  }

  /** Puts one entry in the place of all tokens from one on. */
  replaceFrom(token: number, entry: number, end: number): void {
    const start = this.#tokens.starts[token] ?? 0;
    this.#tokens.count = token;
    this.addEntry(entry, start, end);
  }

  isKnown(token: number): boolean {
    return this.#tokens.ids[token] !== UNKNOWN;
  }

  /** A line begins after the name of whom it is from. What is known is no name: "age: 13" is all one. */
  endLabel(at: number): void {
    const { starts, ends, count } = this.#tokens;
    const isLetter = (ends[count - 1] ?? 0) - (starts[count - 1] ?? 0) === 1;
    if (isLetter || !this.isKnown(count - 1)) this.add(STOP, at, at + 1);
  }
}

/** The number that digits are; -1 for one that is too long to tell anything. */
function numberIn(text: string, start: number, end: number): number {
  if (end - start > LONGEST_NUMBER) return -1;
  let number = 0;
  for (let at = start; at < end; at += 1) number = 10 * number + text.charCodeAt(at) - ZERO;
  return number;
}
