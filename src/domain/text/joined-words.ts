import { classAt, INSIDE, POINT, SPACE, unitAt } from './characters.ts';
import { hashOfBoth, LONGEST_HASHED } from './hashing.ts';
import type { TokenWriter } from './token-writer.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word with one sign inside is put together only if it is long enough to be meant. */
const SHORTEST_JOINED = 4;
/** Shorter ones only where the parts are no words: "so.me" may be two sentences. */
const SHORTEST_OF_WORDS = 5;
const BLANK = 32;
const NOWHERE = -2;

/** Words with a single sign between them ("sec.ret", "thirty-two"), or a space between number words ("thirty two"). */
export class JoinedWords {
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  readonly #writer: TokenWriter;
  #hash = 0;
  #length = 0;
  #firstToken = 0;
  #end = NOWHERE;
  #isNumber = false;

  constructor(text: string, vocabulary: Vocabulary, writer: TokenWriter) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#writer = writer;
  }

  /** Whether a word that starts here may go on what was read before. */
  mayGoOnAt(start: number): boolean {
    return start === this.#end + 1;
  }

  /**
   * Takes a word, and puts it together with those before if that gives a word of the vocabulary.
   *
   * @param token its first token
   * @param isNumber whether it is a number in letters
   */
  take(start: number, end: number, hash: number, token: number, isNumber: boolean): void {
    if (this.mayGoOnAt(start) && this.#isJoint(start - 1)) this.#goOn(start, end, hash);
    else {
      this.#hash = hash;
      this.#length = end - start;
      this.#firstToken = token;
    }
    this.#end = end;
    this.#isNumber = isNumber;
  }

  #goOn(start: number, end: number, hash: number): void {
    const length = this.#length + end - start;
    this.#hash = length <= LONGEST_HASHED ? hashOfBoth(this.#hash, hash, end - start) : hash;
    this.#length = length;
    if (length < SHORTEST_JOINED || length > LONGEST_HASHED) return;
    const entry = this.#vocabulary.findHash(this.#hash);
    if (this.#vocabulary.words[entry]?.length === length && this.#isMeant(entry, start, length))
      this.#writer.replaceFrom(this.#firstToken, entry, end);
  }

  #isMeant(entry: number, start: number, length: number): boolean {
    if (unitAt(this.#text, start - 1) === BLANK) return this.#vocabulary.numberOf(entry) >= 0;
    if (length >= SHORTEST_OF_WORDS) return true;
    const last = this.#writer.count - 1;
    return !this.#writer.isKnown(last) || !this.#writer.isKnown(last - 1);
  }

  /** A sign between two words that may have been put there to hide one. */
  #isJoint(at: number): boolean {
    const unit = unitAt(this.#text, at);
    if (unit === BLANK) return this.#isNumber;
    const kind = classAt(this.#text, at);
    if (kind === SPACE) return unit > BLANK && unit < 128;
    return kind === POINT || kind === INSIDE || this.#text.charAt(at) === '/';
  }
}
