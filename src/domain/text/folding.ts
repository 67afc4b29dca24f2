import { findLookAlike, PICTURE_ALPHABETS } from './look-alikes.ts';

const ALL_ASCII = /^\p{ASCII}*$/u;
const PLAIN = /^[a-z0-9]+$/;
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Mn}\p{Me}]$/u;
const MARKS = /\p{M}/gu;
/** Looks like a space, though Unicode has it among the signs. */
const BLANK = '\u2800';

/** A character that stands for more letters than this is a word of its own (U+FDFA is 18), not a disguise. */
export const LONGEST_EXPANSION = 4;

/** What a character becomes, where that is not one unit. The numbers are those of characters that nothing becomes. */
export const SEVERAL = 0xdc00;
export const NOTHING = 0xdc01;
export const ITSELF = 0xdc02;
const NOT_KNOWN = 0;
const SPACE = 32;

/** The unit that a character becomes, by code, filled as characters turn up. Beyond the table are no Latin letters. */
const CODES = 0x2_0000;
const folded = asciiFolded();
/** What becomes several units: few characters do. */
const severals = new Map<number, string>();

function asciiFolded(): Uint16Array {
  const table = new Uint16Array(CODES);
  for (let code = 1; code < 128; code += 1) table[code] = code >= 65 && code <= 90 ? code + 32 : code;
  table[0] = SPACE;
  return table;
}

/** The one unit that a character becomes in a comparable text, or `SEVERAL`, `NOTHING` or `ITSELF`. */
export function foldedUnit(code: number): number {
  if (code >= CODES) return INVISIBLE.test(String.fromCodePoint(code)) ? NOTHING : ITSELF;
  const known = folded[code] ?? NOT_KNOWN;
  return known === NOT_KNOWN ? foldedAfresh(code) : known;
}

/** The units of a character that becomes several. */
export function foldedUnits(code: number): string {
  return severals.get(code) ?? String.fromCodePoint(code);
}

function foldedAfresh(code: number): number {
  const character = String.fromCodePoint(code);
  const piece = fold(character, code);
  const unit =
    piece === character ? ITSELF : piece === '' ? NOTHING : piece.length > 1 ? SEVERAL : unitOf(piece);
  if (unit === SEVERAL) severals.set(code, piece);
  folded[code] = unit;
  return unit;
}

function unitOf(piece: string): number {
  return piece.charCodeAt(0);
}

function fold(character: string, code: number): string {
  if (INVISIBLE.test(character)) return '';
  if (character === BLANK) return ' ';
  for (const first of PICTURE_ALPHABETS) {
    if (code >= first && code < first + 26) return String.fromCharCode(code - first + 97);
  }
  const plain = character.normalize('NFKD').replace(MARKS, '');
  const readable = PLAIN.test(plain.toLowerCase()) ? plain : (findLookAlike(character) ?? latinOf(plain));
  const isReadable = readable.length <= LONGEST_EXPANSION && ALL_ASCII.test(readable);
  return isReadable ? readable.toLowerCase() : character.toLowerCase();
}

function latinOf(text: string): string {
  let latin = '';
  for (const character of text) latin += findLookAlike(character) ?? character;
  return latin;
}
