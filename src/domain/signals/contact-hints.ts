/** What a text must have for a look at it to be worth while, found in one pass. */
export interface ContactHints {
  digits: number;
  /** The most words in a row that look like those for digits by their first and last letter and length. */
  digitWords: number;
  /** An "@", or the word "at". */
  hasAt: boolean;
  /** A colon or the like, after which a name may stand. */
  hasColon: boolean;
  /** A sign of those that stand in addresses and names, or around "at". */
  hasSigns: boolean;
  /** A word that may be "dot". */
  hasDot: boolean;
}

const FIRST_LETTER = 97;
const LETTERS = 26;
const LONGEST_DIGIT_WORD = 6;
const DIGIT_WORDS = [
  'double',
  'triple',
  'treble',
  'nought',
  'o',
  'zero',
  'oh',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
];
/** "at" and "dot". */
const LONGEST_SIGN_WORD = 3;
const AT_WORD = shapeOf(unitAt('at', 0), unitAt('at', 1), 2);
/** … or in brackets only this. */
const SHORT_AT_WORD = shapeOf(unitAt('a', 0), unitAt('a', 0), 1);
const DOT_WORD = shapeOf(unitAt('dot', 0), unitAt('dot', 2), 3);
const BRACKETS = '([{<*_-';
const digitWordShapes = new Set(
  DIGIT_WORDS.map((word) => shapeOf(unitAt(word, 0), unitAt(word, word.length - 1), word.length)),
);

/** What a unit is, by its code; nothing beyond ASCII tells anything. */
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const AT_SIGN = 3;
const COLON = 4;
const SIGN = 5;
const units = unitTable();

function unitTable(): Uint8Array {
  const table = new Uint8Array(128);
  const set = (characters: string, kind: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = kind;
  };
  set('abcdefghijklmnopqrstuvwxyz', LETTER);
  set('0123456789', DIGIT);
  set('@', AT_SIGN);
  set(':=', COLON);
  set(`${BRACKETS}.`, SIGN);
  return table;
}

/** Looks through a comparable text. */
export function contactHintsIn(text: string): ContactHints {
  const hints: ContactHints = {
    digits: 0,
    digitWords: 0,
    hasAt: false,
    hasColon: false,
    hasSigns: false,
    hasDot: false,
  };
  let wordStart = 0;
  let inRow = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const kind = at < text.length ? kindOf(text.charCodeAt(at)) : OTHER;
    if (kind === LETTER) continue;
    if (at > wordStart) {
      inRow = isDigitWord(text, wordStart, at) ? inRow + 1 : 0;
      if (inRow > hints.digitWords) hints.digitWords = inRow;
      if (at - wordStart <= LONGEST_SIGN_WORD) noteWord(hints, text, wordStart, at);
    }
    wordStart = at + 1;
    if (kind !== OTHER) noteSign(hints, kind);
  }
  return hints;
}

function kindOf(unit: number): number {
  return unit < units.length ? (units[unit] ?? OTHER) : OTHER;
}

function noteSign(hints: ContactHints, kind: number): void {
  if (kind === DIGIT) hints.digits += 1;
  else hints.hasSigns = true;
  if (kind === AT_SIGN) hints.hasAt = true;
  if (kind === COLON) hints.hasColon = true;
}

function noteWord(hints: ContactHints, text: string, start: number, end: number): void {
  const shape = shapeOf(text.charCodeAt(start), text.charCodeAt(end - 1), end - start);
  if (shape === AT_WORD || (shape === SHORT_AT_WORD && isInBrackets(text, start))) hints.hasAt = true;
  else if (shape === DOT_WORD) hints.hasDot = true;
}

function isDigitWord(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_DIGIT_WORD) return false;
  return digitWordShapes.has(shapeOf(text.charCodeAt(start), text.charCodeAt(end - 1), end - start));
}

function isInBrackets(text: string, start: number): boolean {
  return start > 0 && BRACKETS.includes(text.charAt(start - 1));
}

function shapeOf(first: number, last: number, length: number): number {
  return (length * LETTERS + first - FIRST_LETTER) * LETTERS + last - FIRST_LETTER;
}

function unitAt(word: string, at: number): number {
  return word.charCodeAt(at);
}
