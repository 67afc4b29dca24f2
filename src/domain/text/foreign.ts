import { findLookAlike } from './look-alikes.ts';

/** Styled letters belong to no script. */
const NOT_LATIN = /(?![\p{Script=Latin}\p{Script=Common}])\p{L}/u;
const WORDS = /[\p{L}\p{M}\p{Cf}]+/gu;
const LATIN = /(?=[\p{Script=Latin}\p{Script=Common}])\p{L}/u;
const LETTER = /\p{L}/u;
/** Written without spaces, so that a Latin letter in the middle of a "word" is ordinary. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * Alphabets most of whose letters resemble Latin ones a little, and those of them that look the same: only these let a
 * word pass for a Latin one unmixed.
 */
const RESEMBLING = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Hebrew}]/u;
const TWINS = new Set('авекмнорстухіјѕһԁԛԝӏѵгѡАВЕКМНОРСТУХІЈЅԌԜԚҮүαικνορτυχγηωϲϳΑΒΕΖΗΙΚΜΝΟΡΤΥΧօոսցհ');

/**
 * The letters of a text that are another script at work, not a disguise, as marks on its UTF-16 units; `null` when
 * there are none. One word of mixed scripts is a disguise; a word of one script is a foreign word, unless
 * all of its letters pass for Latin ones and no other word of the text is foreign.
 */
export function findForeignUnits(original: string): Uint8Array | null {
  if (!NOT_LATIN.test(original)) return null;
  const words = [...original.matchAll(WORDS)].filter(([word]) => NOT_LATIN.test(word));
  const mixed = words.filter(([word]) => isMixed(word));
  const foreign = words.filter(([word]) => !isMixed(word) && !passesForLatin(word));
  if (foreign.length === 0 || mixed.length > foreign.length) return null;
  const units = new Uint8Array(original.length);
  for (const word of words) {
    if (!isMixed(word[0])) units.fill(1, word.index, word.index + word[0].length);
  }
  return units;
}

function isMixed(word: string): boolean {
  return LATIN.test(word) && !UNSPACED.test(word);
}

function passesForLatin(word: string): boolean {
  for (const letter of word) if (LETTER.test(letter) && !isTwin(letter)) return false;
  return true;
}

function isTwin(letter: string): boolean {
  if (RESEMBLING.test(letter)) return TWINS.has(letter);
  return LATIN.test(letter) || findLookAlike(letter) !== null;
}
