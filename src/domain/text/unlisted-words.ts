import { APOSTROPHE, classAt, classOfUnit, DIGIT, LETTER } from './characters.ts';
import { findDisguised, ORDINARY } from './disguised.ts';
import { checkWith, hashWith } from './hashing.ts';
import { findWordsRunTogether, type Part } from './parts.ts';
import type { TokenWriter } from './token-writer.ts';
import { UNKNOWN } from './tokens.ts';
import { NOT_REMEMBERED, type Vocabulary } from './vocabulary.ts';
import { findPiece, findReading, isSecondHalf, LONGEST_READ, placesOf } from './written-words.ts';

const APOSTROPHES = /['`]/g;
/** The second hash of a part of a word begins with this: what is remembered of a part is nothing that a word says. */
const CHECK_OF_PIECE = 0x2545f491;
const CHECK_OF_SIGNS = 0x1b873593;
/** … and so with a word of a text in which digits are letters. */
const CHECK_IN_LEET = 0x5bd1e995;
/** So few letters and digits are read as a word only where others have digits for letters too. */
const SHORTEST_EVIDENCE = 3;
/** A message has no more words that are in no vocabulary; a text that has is there to keep somebody busy. */
const MOST_READ = 1_000;
/** … nor so many that are several run together. */
const MOST_DIVIDED = 300;

/** Reads words that do not stand in the vocabulary as they are written. */
export class UnlistedWords {
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  readonly #writer: TokenWriter;
  readonly #isLeet: boolean;
  #read = 0;
  #divided = 0;
  #sawLeet = false;
  #sawDoubtful = false;

  /** @param isLeet whether the text is known to have digits for letters, so that "1m" may be a word */
  constructor(text: string, vocabulary: Vocabulary, writer: TokenWriter, isLeet: boolean) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#writer = writer;
    this.#isLeet = isLeet;
  }

  /** Whether words with digits were left that would be read if the text were known to have digits for letters. */
  get wantLeet(): boolean {
    return this.#sawLeet && this.#sawDoubtful;
  }

  /** A sign was left that may have stood for a letter. */
  noteSign(): void {
    this.#sawDoubtful = true;
  }

  /** Whether a part of the text is a word in disguise: asked of what may be a price or a name as well. */
  canRead(start: number, end: number): boolean {
    this.#read += 1;
    if (this.#read > MOST_READ) return false;
    let hash = 0;
    let check = CHECK_OF_SIGNS;
    for (let at = start; at < end; at += 1) {
      hash = hashWith(hash, this.#text.charCodeAt(at));
      check = checkWith(check, this.#text.charCodeAt(at));
    }
    const ofText = this.#isLeet ? check ^ CHECK_IN_LEET : check;
    const remembered = this.#vocabulary.recall(hash, ofText);
    if (remembered !== NOT_REMEMBERED) return remembered !== -1;
    const entry = findDisguised(this.#text.slice(start, end), this.#vocabulary, this.#isLeet);
    this.#vocabulary.remember(hash, ofText, entry);
    return entry !== -1;
  }

  /** @param hasSigns whether there is more in it than letters and apostrophes */
  add(start: number, end: number, hash: number, check: number, hasSigns: boolean): void {
    this.#read += 1;
    if (this.#read > MOST_READ || end - start > LONGEST_READ) this.#writer.add(UNKNOWN, start, end);
    else this.#addReading(start, end, hash, check, hasSigns);
  }

  #addReading(start: number, end: number, hash: number, writtenCheck: number, hasSigns: boolean): void {
    const check = hasSigns && this.#isLeet ? writtenCheck ^ CHECK_IN_LEET : writtenCheck;
    const remembered = this.#vocabulary.recall(hash, check);
    const entry = remembered === NOT_REMEMBERED ? this.#findNew(start, end, hash, check) : remembered;
    if (entry === NOT_REMEMBERED) return;
    if (hasSigns) this.#noteLeet(end - start, entry);
    if (entry >= 0 || entry === ORDINARY || !hasSigns) this.#writer.addEntry(entry, start, end);
    else this.#addUnread(start, end);
  }

  #noteLeet(length: number, entry: number): void {
    if (entry === -1) this.#sawDoubtful = true;
    else if (length >= SHORTEST_EVIDENCE) this.#sawLeet = true;
  }

  /** What a word stands for that has not come up before; `NOT_REMEMBERED` if it is several, and they are added already. */
  #findNew(start: number, end: number, hash: number, check: number): number {
    const written = this.#text.slice(start, end);
    const word = written.replace(APOSTROPHES, '');
    const entry = findReading(word, this.#vocabulary, this.#isLeet);
    if (entry === -1) {
      // Not remembered: it may be several words wherever there are fewer of them.
      if (this.#divided >= MOST_DIVIDED) return entry;
      if (this.#addRunTogether(word, written, start)) return NOT_REMEMBERED;
    }
    this.#vocabulary.remember(hash, check, entry);
    return entry;
  }

  #addRunTogether(word: string, written: string, start: number): boolean {
    const parts = findWordsRunTogether(word, this.#vocabulary);
    if (parts === null) return false;
    this.#divided += 1;
    const places = placesOf(written, start);
    for (const part of parts) this.#addPart(part, places, start + written.length);
    return true;
  }

  #addPart({ from, length, entry }: Part, places: readonly number[], wordEnd: number): void {
    this.#writer.addEntry(entry, places[from] ?? wordEnd - 1, places[from + length] ?? wordEnd);
  }

  /** A word that stands for none of the vocabulary: its parts may. "14f" and "m34" are a number and a letter. */
  #addUnread(start: number, end: number): void {
    if (this.#isLeet && this.#mayBeName(start, end)) this.#writer.add(UNKNOWN, start, end);
    else this.#addPieces(start, end);
  }

  /** Where digits are letters, a word without a number of two digits is one that is not known. */
  #mayBeName(start: number, end: number): boolean {
    for (let at = start + 1; at < end; at += 1) {
      const isNumber = this.#pieceAt(at) === DIGIT && this.#pieceAt(at - 1) === DIGIT;
      if (isNumber && this.#text.charCodeAt(at) !== this.#text.charCodeAt(at - 1)) return false;
    }
    return end - start >= SHORTEST_EVIDENCE;
  }

  #addPieces(start: number, end: number): void {
    const before = this.#writer.count;
    for (let at = start; at < end; ) {
      const kind = this.#pieceAt(at);
      const from = at;
      while (at < end && this.#pieceAt(at) === kind) at += 1;
      if (from === start && at === end) break;
      if (kind === DIGIT) this.#writer.addDigits(from, at);
      else if (kind === LETTER) this.#addPiece(from, at);
    }
    if (this.#writer.count === before) this.#writer.add(UNKNOWN, start, end);
  }

  /** Apostrophes divide no word into parts. */
  #pieceAt(at: number): number {
    const kind = classAt(this.#text, at);
    return kind === APOSTROPHE || isSecondHalf(this.#text, at) ? LETTER : kind;
  }

  #addPiece(start: number, end: number): void {
    const text = this.#text;
    let hash = 0;
    let check = CHECK_OF_PIECE;
    for (let at = start; at < end; at += 1) {
      const unit = text.charCodeAt(at);
      if (classOfUnit(unit) === APOSTROPHE) continue;
      hash = hashWith(hash, unit);
      check = checkWith(check, unit);
    }
    const entry = this.#vocabulary.findIn(text, start, end, hash);
    this.#writer.addEntry(entry >= 0 ? entry : this.#recallPiece(start, end, hash, check), start, end);
  }

  #recallPiece(start: number, end: number, hash: number, check: number): number {
    const remembered = this.#vocabulary.recall(hash, check);
    if (remembered !== NOT_REMEMBERED) return remembered;
    const entry = findPiece(this.#text.slice(start, end), this.#vocabulary);
    this.#vocabulary.remember(hash, check, entry);
    return entry;
  }
}
