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
import { hashOf, hashOfBoth, hashWith, LONGEST_HASHED } from './hashing.ts';
import { findLinkEnd, pathOf } from './links.ts';
import { findSpelledWords, findWordsRunTogether, type Part } from './parts.ts';
import { findSpelledOut } from './spelled-out.ts';
import { addToken, makeTokens, NUMBER, QUESTION, STOP, type Tokens, UNKNOWN } from './tokens.ts';
import { NOT_REMEMBERED, type Vocabulary } from './vocabulary.ts';
import { findPiece, findReading, isAllDigits, isJoint, isSecondHalf, placesOf } from './written-words.ts';

/** What a character in or after a word does to it. */
const ENDS = 0;
const TAKEN = 1;
const SKIPPED = 2;

const PIECES = /[0-9]+|\p{L}+/gu;
const APOSTROPHES = /['`]/g;
const LONGEST_NUMBER = 9;
const ZERO = 48;
/** A word with one sign inside is put together only if it is long enough to be meant. */
const SHORTEST_JOINED = 5;
/** The second hash of a word, by which unknown words are told apart for certain. */
const CHECK_FACTOR = 0x85ebca6b;

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
  readonly #tokens: Tokens;
  /** Up to here single letters have been looked at, and are no words. */
  #lettersUntil = 0;
  #linkUntil = 0;
  #pathFrom = 0;
  /** Hash, length, first token and end of the words with single signs between them, up to here ("sec.ret"). */
  #joinedHash = 0;
  #joinedLength = 0;
  #joinedToken = 0;
  #joinedEnd = -1;

  constructor(text: string, vocabulary: Vocabulary, tokens: Tokens) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#tokens = tokens;
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
    addToken(this.#tokens, UNKNOWN, at, this.#linkUntil);
    return this.#linkUntil;
  }

  #addLettersOrWord(at: number, kind: number): number {
    const text = this.#text;
    const next = classAt(text, at + 1);
    if (next !== LETTER && next !== DIGIT && next !== APOSTROPHE && at >= this.#lettersUntil) {
      const end = this.#addSpelledOut(at);
      if (end > at) return end;
    }
    const isWord = kind !== DISGUISE || (next === LETTER && text.charAt(at) !== '!');
    return isWord ? this.#addWord(at) : this.#addMark(at, kind);
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
      if (length === 1 && classAt(this.#text, start) === DIGIT) this.#addNumber(start, end);
      else this.#addEntry(entry, start, end);
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
    const first = this.#tokens.count;
    if (isNumber) this.#addNumber(start, end, hash);
    else {
      const entry = this.#vocabulary.findIn(this.#text, start, end, hash);
      if (entry >= 0) this.#addEntry(entry, start, end);
      else this.#addUnlisted(start, end, hash, check);
      if (start >= this.#linkUntil) this.#findLink(end);
    }
    if (start >= this.#linkUntil) this.#join(start, end, hash, first);
  }

  #addNumber(start: number, end: number, hash = hashOf(this.#text.slice(start, end))): void {
    const entry = this.#vocabulary.findIn(this.#text, start, end, hash);
    const id = entry < 0 ? NUMBER : this.#vocabulary.idOf(entry);
    addToken(this.#tokens, id, start, end, numberIn(this.#text, start, end));
  }

  #addEntry(entry: number, start: number, end: number): void {
    if (entry < 0) addToken(this.#tokens, UNKNOWN, start, end);
    else addToken(this.#tokens, this.#vocabulary.idOf(entry), start, end, this.#vocabulary.numberOf(entry));
  }

  #addUnlisted(start: number, end: number, hash: number, check: number): void {
    const vocabulary = this.#vocabulary;
    if (start < this.#linkUntil) addToken(this.#tokens, UNKNOWN, start, end);
    else {
      const remembered = vocabulary.recall(hash, check);
      if (remembered >= 0) this.#addEntry(remembered, start, end);
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
    if (entry >= 0) this.#addEntry(entry, start, end);
    else this.#addUnread(start, end);
  }

  /** A word that stands for none of the vocabulary: its parts may. */
  #addUnread(start: number, end: number): void {
    let at = start;
    while (at < end && isLetterOrApostrophe(classOfUnit(this.#text.charCodeAt(at)))) at += 1;
    if (at === end) addToken(this.#tokens, UNKNOWN, start, end);
    else this.#addPieces(this.#text.slice(start, end), start);
  }

  #addRunTogether(word: string, written: string, start: number): boolean {
    const parts = findWordsRunTogether(word, this.#vocabulary);
    if (parts === null) return false;
    const places = placesOf(written, start);
    for (const part of parts) this.#addPart(part, places, start + written.length);
    return true;
  }

  #addPart({ from, length, entry }: Part, places: readonly number[], wordEnd: number): void {
    this.#addEntry(entry, places[from] ?? wordEnd - 1, places[from + length] ?? wordEnd);
  }

  /** "14f" and "m34" are a number and a letter; "@name" is a name. */
  #addPieces(written: string, start: number): void {
    const before = this.#tokens.count;
    for (const piece of written.matchAll(PIECES)) {
      const from = start + piece.index;
      const to = from + piece[0].length;
      if (isAllDigits(piece[0])) this.#addNumber(from, to);
      else this.#addEntry(findPiece(piece[0], this.#vocabulary), from, to);
    }
    if (this.#tokens.count === before) addToken(this.#tokens, UNKNOWN, start, start + written.length);
  }

  /** Takes words that a single sign divides for one, if that is a word of the vocabulary. */
  #join(start: number, end: number, hash: number, first: number): void {
    const isJoined = start === this.#joinedEnd + 1 && isJoint(this.#text, start - 1);
    const length = (isJoined ? this.#joinedLength : 0) + end - start;
    if (!isJoined) this.#joinedToken = first;
    this.#joinedHash =
      isJoined && length <= LONGEST_HASHED ? hashOfBoth(this.#joinedHash, hash, end - start) : hash;
    this.#joinedLength = length;
    this.#joinedEnd = end;
    if (!isJoined || length < SHORTEST_JOINED || length > LONGEST_HASHED) return;
    const entry = this.#vocabulary.findHash(this.#joinedHash);
    if (this.#vocabulary.words[entry]?.length !== length) return;
    const begin = this.#tokens.starts[this.#joinedToken] ?? start;
    this.#tokens.count = this.#joinedToken;
    this.#addEntry(entry, begin, end);
  }

  #findLink(end: number): void {
    const linkEnd = findLinkEnd(this.#text, end);
    if (linkEnd < 0) return;
    this.#linkUntil = linkEnd;
    this.#pathFrom = pathOf(this.#text, end, linkEnd);
  }

  #addMark(at: number, kind: number): number {
    const end = at + widthAt(this.#text, at);
    if (kind === ASKS) addToken(this.#tokens, QUESTION, at, end);
    else if (kind === BREAK) addToken(this.#tokens, STOP, at, end);
    else if (kind === POINT) this.#addPoint(at, end);
    else if (kind !== APOSTROPHE) this.#addSign(at, end);
    return end;
  }

  #addSign(at: number, end: number): void {
    const sign = this.#text.slice(at, end);
    const entry = this.#vocabulary.find(sign);
    if (entry >= 0) this.#addEntry(entry, at, end);
    else if (sign === '!') addToken(this.#tokens, STOP, at, end);
  }

  /** A point ends a sentence where white space follows; two or more are a pause, and one inside a word is nothing. */
  #addPoint(at: number, end: number): void {
    const text = this.#text;
    const isPause = classAt(text, at - 1) === POINT || classAt(text, end) === POINT;
    if (!isPause && classAt(text, end) === SPACE) addToken(this.#tokens, STOP, at, end);
  }
}

/** The number that digits are; -1 for one that is too long to tell anything. */
function numberIn(text: string, start: number, end: number): number {
  if (end - start > LONGEST_NUMBER) return -1;
  let number = 0;
  for (let at = start; at < end; at += 1) number = 10 * number + text.charCodeAt(at) - ZERO;
  return number;
}

function isLetterOrApostrophe(kind: number): boolean {
  return kind === LETTER || kind === APOSTROPHE;
}
