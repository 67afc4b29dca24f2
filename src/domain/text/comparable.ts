import { findForeignUnits } from './foreign.ts';
import { findLookAlike, PICTURE_ALPHABETS } from './look-alikes.ts';

/** A text made comparable, and the way back: `text[i]` was written at `starts[i]` up to `ends[i]`. */
export interface ComparableText {
  text: string;
  /** UTF-16 offsets into the original, rising; `null` where every offset is its own. */
  starts: readonly number[] | null;
  ends: readonly number[] | null;
}

const BEYOND_ASCII = /\P{ASCII}/u;
const ALL_ASCII = /^\p{ASCII}*$/u;
const PLAIN = /^[a-z0-9]+$/;
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Mn}\p{Me}]$/u;
const MARKS = /\p{M}/gu;
/** Looks like a space, though Unicode has it among the signs. */
const BLANK = '\u2800';

/** A character that stands for more letters than this is a word of its own (U+FDFA is 18), not a disguise. */
const LONGEST_EXPANSION = 4;
/** A pair of these is a flag. */
const REGIONAL = 0x1f1e6;
const REGIONAL_END = 0x1f1ff;
const FLAG = /^[\u{1f1e6}-\u{1f1ff}]{2}(?![\u{1f1e6}-\u{1f1ff}])/u;
/** In UTF-16 units. */
const FLAG_LENGTH = 4;

/** Enough for the letters of a few scripts; emptied when full, so that hostile text cannot make it grow. */
const LARGEST_MEMORY = 4096;
const folded = new Map<number, string>();

/**
 * Brings a text into the form that is compared: lower case, without accents and invisible characters, styled and
 * full-width letters plain (NFKD), look-alikes in Latin. Words of other scripts stay what they are. Linear in the
 * length; takes any string, lone surrogates too.
 */
export function comparable(original: string): ComparableText {
  if (!BEYOND_ASCII.test(original)) return { text: original.toLowerCase(), starts: null, ends: null };
  const foreign = findForeignUnits(original);
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < original.length; ) {
    const code = original.codePointAt(at) ?? 0;
    const end = at + lengthAt(original, at, code);
    const piece = end - at === FLAG_LENGTH ? ' ' : foldAt(code, foreign?.[at] === 1);
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

function lengthAt(text: string, at: number, code: number): number {
  if (code <= 0xffff) return 1;
  const isRegional = code >= REGIONAL && code <= REGIONAL_END;
  return isRegional && isFlag(text, at) ? FLAG_LENGTH : 2;
}

/** Two of the letters that flags are made of, and no third: the more of them in a row, the more a word. */
function isFlag(text: string, at: number): boolean {
  const before = text.codePointAt(at - 2) ?? 0;
  const isInside = before >= REGIONAL && before <= REGIONAL_END;
  return !isInside && FLAG.test(text.slice(at, at + FLAG_LENGTH + 2));
}

function foldAt(code: number, isForeign: boolean): string {
  if (code < 128) return String.fromCharCode(code >= 65 && code <= 90 ? code + 32 : code);
  if (isForeign) return String.fromCodePoint(code).toLowerCase();
  const known = folded.get(code);
  if (known !== undefined) return known;
  if (folded.size >= LARGEST_MEMORY) folded.clear();
  const piece = foldAfresh(String.fromCodePoint(code), code);
  folded.set(code, piece);
  return piece;
}

function foldAfresh(character: string, code: number): string {
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
