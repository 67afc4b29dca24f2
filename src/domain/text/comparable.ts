import { LOOK_ALIKES, PICTURE_ALPHABETS } from './look-alikes.ts';

/** A text made comparable, and the way back: `text[i]` was written at `starts[i]` up to `ends[i]`. */
export interface ComparableText {
  text: string;
  /** UTF-16 offsets into the original, rising; `null` where every offset is its own. */
  starts: readonly number[] | null;
  ends: readonly number[] | null;
}

const BEYOND_ASCII = /\P{ASCII}/u;
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Mn}\p{Me}]$/u;
const MARKS = /\p{M}/gu;

/** A character that stands for more letters than this is a word of its own (U+FDFA is 18), not a disguise. */
const LONGEST_EXPANSION = 4;

/** Enough for the letters of a few scripts; emptied when full, so that hostile text cannot make it grow. */
const LARGEST_MEMORY = 4096;
const folded = new Map<number, string>();

/**
 * Brings a text into the form that is compared: lower case, without accents and invisible characters, styled and
 * full-width letters plain (NFKD), look-alikes in Latin. Linear in the length; takes any string, lone surrogates too.
 */
export function comparable(original: string): ComparableText {
  if (!BEYOND_ASCII.test(original)) return { text: original.toLowerCase(), starts: null, ends: null };
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const piece = fold(character);
    const end = at + character.length;
    if (piece === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    pieces.push(piece);
    at = end;
  }
  return { text: pieces.join(''), starts, ends };
}

function fold(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const known = folded.get(code);
  if (known !== undefined) return known;
  if (folded.size >= LARGEST_MEMORY) folded.clear();
  const piece = foldAfresh(character, code);
  folded.set(code, piece);
  return piece;
}

function foldAfresh(character: string, code: number): string {
  if (INVISIBLE.test(character)) return '';
  for (const first of PICTURE_ALPHABETS) {
    if (code >= first && code < first + 26) return String.fromCharCode(code - first + 97);
  }
  const plain = latinOf(character.normalize('NFKD').replace(MARKS, '').toLowerCase());
  return plain.length > LONGEST_EXPANSION ? character : plain;
}

function latinOf(text: string): string {
  let latin = '';
  for (const character of text) latin += LOOK_ALIKES.get(character) ?? character;
  return latin;
}
