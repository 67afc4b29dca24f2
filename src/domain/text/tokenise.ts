import {
  APOSTROPHE,
  ASKS,
  BREAK,
  classAt,
  classOfUnit,
  DIGIT,
  DISGUISE,
  INSIDE,
  LETTER,
  POINT,
  SPACE,
  widthAt,
} from './characters.ts';
import type { ComparableText } from './comparable.ts';
import { hashWith } from './hashing.ts';
import { JoinedWords } from './joined-words.ts';
import { findLinkEnd, pathOf } from './links.ts';
import { findSpelledWords, findWordsRunTogether, type Part } from './parts.ts';
import { findSpelledOut } from './spelled-out.ts';
import { TokenWriter } from './token-writer.ts';
import { makeTokens, QUESTION, STOP, type Tokens, UNKNOWN } from './tokens.ts';
import { NOT_REMEMBERED, type Vocabulary } from './vocabulary.ts';
import { findPiece, findReading, isSecondHalf, LONGEST_READ, placesOf } from './written-words.ts';

/** What a character in or after a word does to it. */
const ENDS = 0;
const TAKEN = 1;
const SKIPPED = 2;

const APOSTROPHES = /['`]/g;
const EXCLAMATION = 33;
const BLANK = 32;
/** The second hash of a word, by which unknown words are told apart for certain. */
const CHECK_FACTOR = 0x85ebca6b;
/** The second hash of a part of a word begins with this: what is remembered of a part is nothing that a word says. */
const CHECK_OF_PIECE = 0x2545f491;

/**
 * Divides a comparable text into words of the vocabulary, numbers and marks, with offsets into the original. Words that
 * are written in disguise are found under their plain spelling. Linear in the length.
 *
 * @param into the tokens to fill, to save making new ones
 */
export function tokenise(
  comparableText: ComparableText,
  vocabulary: Vocabulary,
  into: Tokens = makeTokens(),
): Tokens {
  into.count = 0;
  new Tokeniser(comparableText.text, vocabulary, into).run();
  moveToOriginal(into, comparableText);
  return into;
}

function moveToOriginal(tokens: Tokens, { starts, ends }: ComparableText): void {
  if (starts === null || ends === null) return;
  for (let at = 0; at < tokens.count; at += 1) {
    tokens.starts[at] = starts[tokens.starts[at] ?? 0] ?? 0;
    tokens.ends[at] = ends[(tokens.ends[at] ?? 0) - 1] ?? 0;
  }
}

class Tokeniser {
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  readonly #writer: TokenWriter;
  readonly #joined: JoinedWords;
  /** Up to here single letters have been looked at, and are no words. */
  #lettersUntil = 0;
  #linkUntil = 0;
  #pathFrom = 0;

  constructor(text: string, vocabulary: Vocabulary, tokens: Tokens) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#writer = new TokenWriter(text, vocabulary, tokens);
    this.#joined = new JoinedWords(text, vocabulary, this.#writer);
  }

  run(): void {
    const text = this.#text;
    for (let at = 0; at < text.length; ) {
      const kind = classAt(text, at);
      if (kind === SPACE) at += 1;
      else if (at < this.#linkUntil && at >= this.#pathFrom) at = this.#addPath(at);
      else if (kind === LETTER || kind === DIGIT || kind === DISGUISE) at = this.#addLettersOrWord(at, kind);
      else at = this.#addMark(at, kind);
    }
  }

  #addPath(at: number): number {
    this.#writer.add(UNKNOWN, at, this.#linkUntil);
    return this.#linkUntil;
  }

  #addLettersOrWord(at: number, kind: number): number {
    const text = this.#text;
    const next = classAt(text, at + 1);
    if (next === LETTER)
      return kind === DISGUISE && isExclamation(text, at) ? this.#addMark(at, kind) : this.#addWord(at);
    if (next !== DIGIT && next !== APOSTROPHE && at >= this.#lettersUntil) {
      const end = this.#addSpelledOut(at);
      if (end > at) return end;
    }
    return kind === DISGUISE ? this.#addMark(at, kind) : this.#addWord(at);
  }

  /** Where the letters end, if they were words; else where they began. */
  #addSpelledOut(at: number): number {
    const run = findSpelledOut(this.#text, at);
    if (run === null) return at;
    const parts = findSpelledWords(run, this.#vocabulary);
    if (parts === null) {
      this.#lettersUntil = run.end;
      return at;
    }
    for (const { from, length, entry } of parts) {
      const start = run.places[from] ?? at;
      const end = (run.places[from + length - 1] ?? at) + 1;
      if (length === 1 && classAt(this.#text, start) === DIGIT) this.#addDigits(start, end);
      else this.#writer.addEntry(entry, start, end);
    }
    return run.end;
  }

  #addWord(start: number): number {
    const text = this.#text;
    let hash = 0;
    let check = 0;
    let isNumber = true;
    let at = start;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const kind = classOfUnit(unit);
      if (kind === LETTER) isNumber = false;
      else if (kind === SPACE) break;
      else if (kind !== DIGIT) {
        const goesOn = this.#goesOn(at, start);
        if (goesOn === ENDS) break;
        if (goesOn === SKIPPED) continue;
        isNumber = false;
      }
      hash = hashWith(hash, unit);
      check = Math.imul(check ^ unit, CHECK_FACTOR);
    }
    this.#addRead(start, at, hash, check, isNumber);
    return at;
  }

  /** Whether a character that is no common letter or digit belongs to the word around it. */
  #goesOn(at: number, start: number): number {
    const text = this.#text;
    const kind = classAt(text, at);
    if (kind === LETTER || isSecondHalf(text, at)) return TAKEN;
    if (kind === APOSTROPHE) return classAt(text, at + 1) === LETTER ? SKIPPED : ENDS;
    if (kind === DISGUISE) return at === start || classAt(text, at + 1) === LETTER ? TAKEN : ENDS;
    const isInside = kind === INSIDE && classAt(text, at + 1) === LETTER && classAt(text, at - 1) === LETTER;
    return isInside && at > start ? TAKEN : ENDS;
  }

  #addRead(start: number, end: number, hash: number, check: number, isNumber: boolean): void {
    const writer = this.#writer;
    const token = writer.count;
    let entry = -1;
    if (isNumber) writer.addNumber(start, end, hash);
    else {
      entry = this.#vocabulary.findIn(this.#text, start, end, hash);
      if (entry >= 0) writer.addEntry(entry, start, end);
      else this.#addUnlisted(start, end, hash, check);
    }
    const isNumberWord = entry >= 0 && this.#vocabulary.numberOf(entry) >= 0;
    const isAlone = !(this.#text.charCodeAt(end) > BLANK) && !isNumberWord && !this.#joined.mayGoOnAt(start);
    if (isAlone || start < this.#linkUntil) return;
    if (!isNumber) this.#findLink(end);
    if (start >= this.#linkUntil) this.#joined.take(start, end, hash, token, isNumberWord);
  }

  #addDigits(start: number, end: number): void {
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = hashWith(hash, this.#text.charCodeAt(at));
    this.#writer.addNumber(start, end, hash);
  }

  #addUnlisted(start: number, end: number, hash: number, check: number): void {
    if (start < this.#linkUntil || end - start > LONGEST_READ) this.#writer.add(UNKNOWN, start, end);
    else {
      const remembered = this.#vocabulary.recall(hash, check);
      if (remembered >= 0) this.#writer.addEntry(remembered, start, end);
      else if (remembered !== NOT_REMEMBERED) this.#addUnread(start, end);
      else this.#addNew(start, end, hash, check);
    }
  }

  #addNew(start: number, end: number, hash: number, check: number): void {
    const written = this.#text.slice(start, end);
    const word = written.replace(APOSTROPHES, '');
    const entry = findReading(word, this.#vocabulary);
    if (entry < 0 && this.#addRunTogether(word, written, start)) return;
    this.#vocabulary.remember(hash, check, entry);
    if (entry >= 0) this.#writer.addEntry(entry, start, end);
    else this.#addUnread(start, end);
  }

  #addRunTogether(word: string, written: string, start: number): boolean {
    const parts = findWordsRunTogether(word, this.#vocabulary);
    if (parts === null) return false;
    const places = placesOf(written, start);
    for (const part of parts) this.#addPart(part, places, start + written.length);
    return true;
  }

  #addPart({ from, length, entry }: Part, places: readonly number[], wordEnd: number): void {
    this.#writer.addEntry(entry, places[from] ?? wordEnd - 1, places[from + length] ?? wordEnd);
  }

  /** A word that stands for none of the vocabulary: its parts may. "14f" and "m34" are a number and a letter. */
  #addUnread(start: number, end: number): void {
    const before = this.#writer.count;
    for (let at = start; at < end; ) {
      const kind = this.#pieceAt(at);
      const from = at;
      while (at < end && this.#pieceAt(at) === kind) at += 1;
      if (from === start && at === end) break;
      if (kind === DIGIT) this.#addDigits(from, at);
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
      check = Math.imul(check ^ unit, CHECK_FACTOR);
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

  #findLink(end: number): void {
    const linkEnd = findLinkEnd(this.#text, end);
    if (linkEnd < 0) return;
    this.#linkUntil = linkEnd;
    this.#pathFrom = pathOf(this.#text, end, linkEnd);
  }

  #addMark(at: number, kind: number): number {
    const end = at + widthAt(this.#text, at);
    if (kind === ASKS) this.#writer.add(QUESTION, at, end);
    else if (kind === BREAK) this.#writer.add(STOP, at, end);
    else if (kind === POINT) this.#addPoint(at, end);
    else if (kind !== APOSTROPHE) this.#addSign(at, end);
    return end;
  }

  #addSign(at: number, end: number): void {
    const text = this.#text;
    const first = text.charCodeAt(at);
    const hash = end - at === 1 ? first : hashWith(first, text.charCodeAt(at + 1));
    const entry = this.#vocabulary.findIn(text, at, end, hash);
    if (entry >= 0) this.#writer.addEntry(entry, at, end);
    else if (first === EXCLAMATION) this.#writer.add(STOP, at, end);
  }

  /** A point ends a sentence where white space follows; two or more are a pause, and one inside a word is nothing. */
  #addPoint(at: number, end: number): void {
    const text = this.#text;
    const isPause = classAt(text, at - 1) === POINT || classAt(text, end) === POINT;
    if (!isPause && classAt(text, end) === SPACE) this.#writer.add(STOP, at, end);
  }
}

function isExclamation(text: string, at: number): boolean {
  return text.charCodeAt(at) === EXCLAMATION;
}
