/** What a text must have for a look at it to be worth while, found in one pass. */
export interface ContactHints {
  digits: number;
  /** Words that look like those for digits by their first and last letter and length. */
  digitWords: number;
  /** An "@", or the word "at". */
  hasAt: boolean;
  /** A colon or the like, after which a name may stand. */
  hasColon: boolean;
}

const FIRST_LETTER = 97;
const LETTERS = 26;
const LONGEST_DIGIT_WORD = 5;
const DIGIT_WORDS = ['zero', 'oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const AT_WORD = shapeOf(unitAt('at', 0), unitAt('at', 1), 2);
/** … or in brackets only this. */
const SHORT_AT_WORD = shapeOf(unitAt('a', 0), unitAt('a', 0), 1);
const BRACKETS = '([{<*_-';
const digitWordShapes = new Set(
  DIGIT_WORDS.map((word) => shapeOf(unitAt(word, 0), unitAt(word, word.length - 1), word.length)),
);

const ZERO = 48;
const NINE = 57;
const COLON = 58;
const EQUALS = 61;
const AT_SIGN = 64;

/** Looks through a comparable text. */
export function contactHintsIn(text: string): ContactHints {
  const hints: ContactHints = { digits: 0, digitWords: 0, hasAt: false, hasColon: false };
  let wordStart = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if (isLetter(unit)) continue;
    if (at > wordStart && at - wordStart <= LONGEST_DIGIT_WORD) noteWord(hints, text, wordStart, at);
    wordStart = at + 1;
    if (unit >= ZERO && unit <= NINE) hints.digits += 1;
    else if (unit === AT_SIGN) hints.hasAt = true;
    else if (unit === COLON || unit === EQUALS) hints.hasColon = true;
  }
  return hints;
}

function noteWord(hints: ContactHints, text: string, start: number, end: number): void {
  const shape = shapeOf(text.charCodeAt(start), text.charCodeAt(end - 1), end - start);
  if (shape === AT_WORD || (shape === SHORT_AT_WORD && isInBrackets(text, start))) hints.hasAt = true;
  else if (digitWordShapes.has(shape)) hints.digitWords += 1;
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

function isLetter(unit: number): boolean {
  return unit >= FIRST_LETTER && unit < FIRST_LETTER + LETTERS;
}
