/** What a character is to the tokeniser. `NOT_KNOWN` only inside the table. */
const NOT_KNOWN = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;
/** May stand for a letter at the start of a word or inside: @ $ ! */
export const DISGUISE = 5;
/** May stand for a letter between two letters only. */
export const INSIDE = 6;
export const POINT = 7;
export const BREAK = 8;
export const ASKS = 9;
const SYMBOL = 10;

const BLANK = 32;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const SEPARATOR = /\p{Z}/u;

/** By code; beyond ASCII it is filled as characters turn up. What is not in it is rare, and asked anew each time. */
const CODES = 0x2_0000;
const classes = asciiClasses();

function asciiClasses(): Uint8Array {
  const table = new Uint8Array(CODES).fill(SPACE, 0, 128);
  const set = (characters: string, kind: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = kind;
  };
  set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', LETTER);
  set('0123456789', DIGIT);
  set("'`", APOSTROPHE);
  set('@$!', DISGUISE);
  set('+*|€£', INSIDE);
  set('.', POINT);
  set(';\n\r', BREAK);
  set('?', ASKS);
  set('/', SYMBOL);
  return table;
}

/** The class of the character at a place; beyond the text there is space. */
export function classAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return SPACE;
  const known = classes[text.charCodeAt(at)] ?? NOT_KNOWN;
  return known === NOT_KNOWN ? classBeyondAscii(text, at) : known;
}

function classBeyondAscii(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  if (isSurrogate(code)) return SYMBOL;
  const known = classes[code] ?? NOT_KNOWN;
  if (known !== NOT_KNOWN) return known;
  const character = String.fromCodePoint(code);
  const kind = LETTER_OR_NUMBER.test(character) ? LETTER : SEPARATOR.test(character) ? SPACE : SYMBOL;
  if (code < CODES) classes[code] = kind;
  return kind;
}

function isSurrogate(code: number): boolean {
  return (code & 0xffff_f800) === 0xd800;
}

/** The class of a unit that is a whole character and has turned up before; 0 for others. */
export function classOfUnit(unit: number): number {
  return classes[unit] ?? NOT_KNOWN;
}

/** The unit at a place; beyond the text there is a space. Reading outside a string is many times slower than asking. */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : BLANK;
}

/** UTF-16 units that the character at a place takes. */
export function widthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  return (unit & 0xfc00) === 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
