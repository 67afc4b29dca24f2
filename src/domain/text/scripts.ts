import { findLookAlike } from './look-alikes.ts';

/** What a character may be to a word, as bits. `KNOWN` only inside the table. */
const KNOWN = 1;
/** A letter, or a mark or invisible character that stands between letters. */
export const IN_WORD = 2;
export const LATIN = 4;
/** A letter of another script. */
export const NOT_LATIN = 8;
/** Of a script that is written without spaces, so that a Latin letter in the middle of a "word" is ordinary. */
export const UNSPACED = 16;
/** A letter of another script that does not look the same as a Latin one. */
export const UNLIKE_LATIN = 32;
/** A Latin letter stood on its head. */
export const TURNED = 64;

const WORD_PART = /[\p{L}\p{M}\p{Cf}]/u;
const LETTER = /\p{L}/u;
/** Styled letters belong to no script. */
const LATIN_SCRIPT = /[\p{Script=Latin}\p{Script=Common}]/u;
const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const HEADS_DOWN = 'ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ';

/**
 * Alphabets most of whose letters resemble Latin ones a little, and those of them that look the same: only these let a
 * word pass for a Latin one unmixed.
 */
const RESEMBLING = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Hebrew}]/u;
const TWINS = new Set('авекмнорстухіјѕһԁԛԝӏѵгѡАВЕКМНОРСТУХІЈЅԌԜԚҮүαικνορτυχγηωϲϳΑΒΕΖΗΙΚΜΝΟΡΤΥΧօոսցհ');

const CODES = 0x2_0000;
/** By code, filled as characters turn up. Beyond it are rare Chinese characters and what is no letter at all. */
const traits = asciiTraits();

function asciiTraits(): Uint8Array {
  const table = new Uint8Array(CODES).fill(KNOWN, 0, 128);
  for (let letter = 0; letter < 26; letter += 1) {
    table[65 + letter] = KNOWN | IN_WORD | LATIN;
    table[97 + letter] = KNOWN | IN_WORD | LATIN;
  }
  return table;
}

/** The traits of a character, as bits. */
export function traitsOf(code: number): number {
  if (code >= CODES) return traitsAfresh(code);
  const known = traits[code] ?? 0;
  if (known !== 0) return known;
  const afresh = traitsAfresh(code);
  traits[code] = afresh;
  return afresh;
}

function traitsAfresh(code: number): number {
  const character = String.fromCodePoint(code);
  if (!WORD_PART.test(character)) return KNOWN;
  const inWord = KNOWN | IN_WORD | (UNSPACED_SCRIPT.test(character) ? UNSPACED : 0);
  if (!LETTER.test(character)) return inWord;
  if (LATIN_SCRIPT.test(character)) return inWord | LATIN | (HEADS_DOWN.includes(character) ? TURNED : 0);
  return inWord | NOT_LATIN | (isTwin(character) ? 0 : UNLIKE_LATIN);
}

function isTwin(letter: string): boolean {
  return RESEMBLING.test(letter) ? TWINS.has(letter) : findLookAlike(letter) !== null;
}
