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
  unitAt,
  widthAt,
} from './characters.ts';
import type { ComparableText } from './comparable.ts';
import { checkWith, hashWith } from './hashing.ts';
import { JoinedWords } from './joined-words.ts';
import { findLabelEnd } from './labels.ts';
import { findLinkEnd, pathOf } from './links.ts';
import { findSpelledWords } from './parts.ts';
import { findSpelledOut } from './spelled-out.ts';
import { TokenWriter } from './token-writer.ts';
import { makeTokens, QUESTION, STOP, type Tokens, UNKNOWN } from './tokens.ts';
import { UnlistedWords } from './unlisted-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isSecondHalf } from './written-words.ts';

/** What a character in or after a word does to it. */
const ENDS = 0;
const TAKEN = 1;
const SKIPPED = 2;
/** Taken, though it is no letter. */
const SIGN = 3;

/** Nobody spells out more letters in a message; a bound for hostile text. */
const MOST_SPELLED = 2_000;
const EXCLAMATION = 33;
/** No word that matters is longer; a bound for hostile text. */
const LONGEST_WITH_SIGNS = 24;
const BLANK = 32;

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
  const { text } = comparableText;
  into.count = 0;
  if (new Tokeniser(text, vocabulary, into, false).run()) {
    into.count = 0;
    new Tokeniser(text, vocabulary, into, true).run();
  }
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
  /** Made when there is something to join: in most texts there is nothing. */
  #joined: JoinedWords | null = null;
  /** Up to here single letters have been looked at, and are no words. */
  #lettersUntil = 0;
  #spelledLetters = 0;
  #linkUntil = 0;
  #pathFrom = 0;
  /** The place of the colon after the name that the line begins with, or -1. */
  #labelEnd = -1;
  /** Whether the text is known to have digits for letters, so that short words with digits may be words too. */
  readonly #isLeet: boolean;
  readonly #unlisted: UnlistedWords;

  constructor(text: string, vocabulary: Vocabulary, tokens: Tokens, isLeet: boolean) {
    this.#isLeet = isLeet;
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#writer = new TokenWriter(text, vocabulary, tokens);
    this.#unlisted = new UnlistedWords(text, vocabulary, this.#writer, isLeet);
  }

  /** @returns whether it would be read otherwise with the knowledge that it has digits for letters */
  run(): boolean {
    const text = this.#text;
    this.#labelEnd = findLabelEnd(text, 0);
    for (let at = 0; at < text.length; ) {
      const kind = classAt(text, at);
      if (kind === SPACE) {
        if (at === this.#labelEnd) this.#writer.endLabel(at);
        at += 1;
      } else if (at < this.#linkUntil && at >= this.#pathFrom) at = this.#addPath(at);
      else if (kind === LETTER || kind === DIGIT || kind === DISGUISE) at = this.#addLettersOrWord(at, kind);
      else at = this.#addMark(at, kind);
    }
    return this.#unlisted.wantLeet;
  }

  #addPath(at: number): number {
    this.#writer.add(UNKNOWN, at, this.#linkUntil);
    return this.#linkUntil;
  }

  #addLettersOrWord(at: number, kind: number): number {
    const next = classAt(this.#text, at + 1);
    if (kind === DISGUISE)
      return this.#isDisguised(at, next) ? this.#addWord(at) : this.#addSpelledOrMark(at, next);
    if (next === LETTER || next === DIGIT || next === APOSTROPHE) return this.#addWord(at);
    const end = this.#addSpelledOut(at);
    return end > at ? end : this.#addWord(at);
  }

  #addSpelledOrMark(at: number, next: number): number {
    const end = next === DIGIT || next === APOSTROPHE ? at : this.#addSpelledOut(at);
    if (end > at) return end;
    if (this.#text.charCodeAt(at) !== EXCLAMATION) this.#unlisted.noteSign();
    return this.#addMark(at, DISGUISE);
  }

  /** Whether a word begins with a sign: one with a letter after it, or with more signs and then one. */
  #isDisguised(at: number, next: number): boolean {
    if (this.#text.charCodeAt(at) === EXCLAMATION) return false;
    return (
      next === LETTER ||
      ((next === DISGUISE || next === DIGIT) && this.#unlisted.canRead(at, this.#endOfSigns(at)))
    );
  }

  /** Where letters, digits and signs for letters end. */
  #endOfSigns(start: number): number {
    let at = start;
    for (; at < start + LONGEST_WITH_SIGNS; at += 1) {
      const kind = classAt(this.#text, at);
      if (kind !== LETTER && kind !== DIGIT && kind !== DISGUISE) break;
    }
    return at;
  }

  /** Where the letters end, if they were words; else where they began. */
  #addSpelledOut(at: number): number {
    if (at < this.#lettersUntil || this.#spelledLetters > MOST_SPELLED) return at;
    const run = findSpelledOut(this.#text, at);
    if (run === null) return at;
    this.#spelledLetters += run.letters.length;
    const parts = findSpelledWords(run, this.#vocabulary);
    if (parts === null) {
      this.#lettersUntil = run.end;
      return at;
    }
    for (const { from, length, entry } of parts) {
      const start = run.places[from] ?? at;
      const end = (run.places[from + length - 1] ?? at) + 1;
      if (length === 1 && classAt(this.#text, start) === DIGIT) this.#writer.addDigits(start, end);
      else this.#writer.addEntry(entry, start, end);
    }
    return run.end;
  }

  #addWord(start: number): number {
    const text = this.#text;
    let hash = 0;
    let check = 0;
    let hasLetters = false;
    let hasSigns = false;
    let at = start;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const kind = classOfUnit(unit);
      if (kind === LETTER) hasLetters = true;
      else if (kind === SPACE) break;
      else if (kind === DIGIT) hasSigns = true;
      else {
        const goesOn = this.#goesOn(at, start);
        if (goesOn === ENDS) break;
        if (goesOn === SKIPPED) continue;
        hasLetters = true;
        if (goesOn === SIGN) hasSigns = true;
      }
      hash = hashWith(hash, unit);
      check = checkWith(check, unit);
    }
    if (hasLetters) this.#addRead(start, at, hash, check, hasSigns);
    else this.#addNumber(start, at, hash);
    return at;
  }

  /** Whether a character that is no common letter or digit belongs to the word around it. */
  #goesOn(at: number, start: number): number {
    const text = this.#text;
    const kind = classAt(text, at);
    if (kind === LETTER || isSecondHalf(text, at)) return TAKEN;
    if (kind === APOSTROPHE) return classAt(text, at + 1) === LETTER ? SKIPPED : ENDS;
    if (kind === DISGUISE) return at === start || this.#isLetterInWord(at) ? SIGN : ENDS;
    const isInside = kind === INSIDE && classAt(text, at + 1) === LETTER && classAt(text, at - 1) === LETTER;
    return isInside && at > start ? SIGN : ENDS;
  }

  /** A sign for a letter stands between letters; a dollar sign and an "at" end a word too. */
  #isLetterInWord(at: number): boolean {
    const text = this.#text;
    const next = classAt(text, at + 1);
    if (next === LETTER) return true;
    if (text.charCodeAt(at) === EXCLAMATION) return false;
    const before = classAt(text, at - 1);
    if (next === DIGIT || next === DISGUISE) return before !== DIGIT || this.#hasLetterBefore(at);
    return before === LETTER || (this.#isLeet && this.#hasLetterBefore(at));
  }

  /** "300$" has no letter. */
  #hasLetterBefore(end: number): boolean {
    for (let at = end - 1; at >= end - LONGEST_WITH_SIGNS; at -= 1) {
      const kind = classAt(this.#text, at);
      if (kind === LETTER) return true;
      if (kind !== DIGIT && kind !== DISGUISE) return false;
    }
    return false;
  }

  #addRead(start: number, end: number, hash: number, check: number, hasSigns: boolean): void {
    const token = this.#writer.count;
    const entry = this.#vocabulary.findRead(hash, check);
    if (entry >= 0) this.#writer.addEntry(entry, start, end);
    else if (start < this.#linkUntil) this.#writer.add(UNKNOWN, start, end);
    else this.#unlisted.add(start, end, hash, check, hasSigns);
    const isNumberWord = entry >= 0 && this.#vocabulary.numberOf(entry) >= 0;
    if (!isNumberWord && this.#isAlone(start, end)) return;
    this.#findLink(end);
    if (start >= this.#linkUntil) this.#join(start, end, hash, token, isNumberWord);
  }

  #addNumber(start: number, end: number, hash: number): void {
    const token = this.#writer.count;
    this.#writer.addNumber(start, end, hash);
    if (!this.#isAlone(start, end)) this.#join(start, end, hash, token, false);
  }

  #join(start: number, end: number, hash: number, token: number, isNumber: boolean): void {
    this.#joined ??= new JoinedWords(this.#text, this.#vocabulary, this.#writer);
    this.#joined.take(start, end, hash, token, isNumber);
  }

  /** Whether nothing can be joined to a word: it has space around it, or is in a link. */
  #isAlone(start: number, end: number): boolean {
    if (start < this.#linkUntil) return true;
    return unitAt(this.#text, end) <= BLANK && this.#joined?.mayGoOnAt(start) !== true;
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
    else if (kind === BREAK) this.#addBreak(at, end);
    else if (kind === POINT) this.#addPoint(at, end);
    else if (kind !== APOSTROPHE) this.#addSign(at, end);
    return end;
  }

  #addBreak(at: number, end: number): void {
    this.#writer.add(STOP, at, end);
    this.#labelEnd = findLabelEnd(this.#text, end);
  }

  #addSign(at: number, end: number): void {
    const text = this.#text;
    const first = text.charCodeAt(at);
    const hash = end - at === 1 ? first : hashWith(first, unitAt(text, at + 1));
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
