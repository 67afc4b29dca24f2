import type { ComparableText } from './comparable.ts';
import { joinSpacedOut } from './spaced-out.ts';
import { findWord } from './spellings.ts';
import {
  addToken,
  emptyTokens,
  NUMBER,
  QUESTION,
  STOP,
  type Tokens,
  UNKNOWN,
  type Vocabulary,
} from './tokens.ts';

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
/** May stand for a letter, inside a word only: @ $ ! */
const DISGUISE = 4;
const POINT = 5;
const BREAK = 6;
const ASKS = 7;
const SYMBOL = 8;

const LETTERS_BEYOND_ASCII = /[\p{L}\p{N}]/u;
const IS_MIXED = /[0-9@$!]/;
const PIECES = /\p{N}+|\p{L}+/gu;
const LONGEST_NUMBER = 9;
/** Single letters in a row before it is worth looking for spelled-out words. */
const SPELLED_OUT = 5;

const ASCII_CLASSES = asciiClasses();

function asciiClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  const set = (characters: string, kind: number) => {
    for (const character of characters) classes[character.charCodeAt(0)] = kind;
  };
  set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', LETTER);
  set('0123456789', DIGIT);
  set("'", APOSTROPHE);
  set('@$!', DISGUISE);
  set('.', POINT);
  set(';\n\r', BREAK);
  set('?', ASKS);
  set('/', SYMBOL);
  return classes;
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 128) return ASCII_CLASSES[unit] ?? SPACE;
  if (Number.isNaN(unit)) return SPACE;
  const code = text.codePointAt(at) ?? unit;
  return LETTERS_BEYOND_ASCII.test(String.fromCodePoint(code)) ? LETTER : SYMBOL;
}

/**
 * Divides a comparable text into words of the vocabulary, numbers and marks, with offsets into the original. Words that
 * are written in disguise are found under their plain spelling. Linear in the length.
 */
export function tokenise(comparableText: ComparableText, vocabulary: Vocabulary): Tokens {
  const { text } = comparableText;
  const tokens = emptyTokens();
  let letters = 0;
  let mostLetters = 0;
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    const end = beginsWord(text, at, kind) ? endOfWord(text, at) : at + widthAt(text, at);
    if (end - at === 1 && kind === LETTER) letters += 1;
    else if (kind !== SPACE && kind !== POINT) letters = 0;
    mostLetters = Math.max(mostLetters, letters);
    if (beginsWord(text, at, kind)) addWord(tokens, text, at, end, vocabulary);
    else addMark(tokens, text, at, end, kind, vocabulary);
    at = end;
  }
  const joined = mostLetters >= SPELLED_OUT ? joinSpacedOut(tokens, text, vocabulary) : tokens;
  return inOriginal(joined, comparableText);
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function beginsWord(text: string, at: number, kind: number): boolean {
  if (kind === LETTER || kind === DIGIT) return true;
  return kind === DISGUISE && text.charAt(at) !== '!' && classAt(text, at + 1) === LETTER;
}

function endOfWord(text: string, first: number): number {
  let at = first + 1;
  for (;;) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT) at += widthAt(text, at);
    else if ((kind === APOSTROPHE || kind === DISGUISE) && classAt(text, at + 1) === LETTER) at += 1;
    else return at;
  }
}

function addWord(tokens: Tokens, text: string, start: number, end: number, vocabulary: Vocabulary): void {
  const written = text.slice(start, end);
  const word = written.includes("'") ? written.replaceAll("'", '') : written;
  if (isAllDigits(written)) {
    const number = written.length <= LONGEST_NUMBER ? Number(written) : -1;
    addToken(tokens, vocabulary.ids.get(written) ?? NUMBER, start, end, number);
    return;
  }
  const { id, number } = findWord(word, vocabulary);
  if (id === UNKNOWN && IS_MIXED.test(word)) addPieces(tokens, written, start, vocabulary);
  else addToken(tokens, id, start, end, number);
}

function isAllDigits(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (ASCII_CLASSES[word.charCodeAt(at)] !== DIGIT) return false;
  return true;
}

/** "14f" and "m34" are a number and a letter; "@name" is a name. */
function addPieces(tokens: Tokens, written: string, start: number, vocabulary: Vocabulary): void {
  for (const piece of written.matchAll(PIECES)) {
    const from = start + piece.index;
    const to = from + piece[0].length;
    if (isAllDigits(piece[0])) {
      addToken(tokens, NUMBER, from, to, piece[0].length <= LONGEST_NUMBER ? Number(piece[0]) : -1);
    } else {
      const { id, number } = findWord(piece[0], vocabulary);
      addToken(tokens, id, from, to, number);
    }
  }
}

function addMark(
  tokens: Tokens,
  text: string,
  start: number,
  end: number,
  kind: number,
  vocabulary: Vocabulary,
): void {
  if (kind === SPACE || kind === APOSTROPHE) return;
  if (kind === ASKS) addToken(tokens, QUESTION, start, end);
  else if (kind === BREAK) addToken(tokens, STOP, start, end);
  else if (kind === POINT) addPoint(tokens, text, start, end);
  else {
    const id = vocabulary.ids.get(text.slice(start, end));
    if (id !== undefined) addToken(tokens, id, start, end);
    else if (text.charAt(start) === '!') addToken(tokens, STOP, start, end);
  }
}

/** A point ends a sentence where white space follows; two or more are a pause, and one inside a word is nothing. */
function addPoint(tokens: Tokens, text: string, start: number, end: number): void {
  const isPause = text.charAt(start - 1) === '.' || text.charAt(end) === '.';
  if (!isPause && classAt(text, end) === SPACE) addToken(tokens, STOP, start, end);
}

function inOriginal(tokens: Tokens, { starts, ends }: ComparableText): Tokens {
  if (starts === null || ends === null) return tokens;
  return {
    ...tokens,
    starts: tokens.starts.map((start) => starts[start] ?? 0),
    ends: tokens.ends.map((end) => ends[end - 1] ?? 0),
  };
}
