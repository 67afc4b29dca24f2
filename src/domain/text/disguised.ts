import { readingsOfLeet } from './leet.ts';
import { isOrdinaryForm } from './stems.ts';
import { shortened, unstretched } from './stretched.ts';
import type { Vocabulary } from './vocabulary.ts';

const NOTHING = -1;
/** The answer for a word in disguise that is none of the vocabulary, but an ordinary one. */
export const ORDINARY = -3;
const LETTERS_ONLY = /^\p{L}+$/u;
const SIGNS = /[0-9@$!|+€£]/g;
const LETTER = /\p{L}/u;
/** "1am" and "9pm" are numbers with a word after them. */
const NUMBER_THEN_LETTERS = /^[1-9](?<letters>\p{L}{2})$/u;
/** "14f" and "m34" say an age. */
const AGE_WITH_LETTER = /^(?:[1-9][0-9][mfgbw]|[mfgbw][1-9][0-9])$/;
const NUMBER_WITH_LETTER = /^[1-9][0-9][mfgbw]$/;
const TIME_OF_DAY = /^[0-9]+[ap]m$/;
/** "5g" and "6f" are no words; "0k" is one, since no number begins with a nought. */
const SHORT_WITH_NUMBER = /^[1-9].$/u;
/** "Weeee" is rather a long "we" than a long "wee". */
const DOUBLE_AT_END = /^[a-z](?:ee|oo)$/;
/** More of a word than this is not written in digits, unless the whole text is full of them. */
const MOST_DIGITS = 2 / 3;
const MOST_DIGITS_IN_LONG = 5 / 6;
const LONG = 5;

/**
 * The entry of a word that is not written as it stands in the vocabulary: with signs for letters, or stretched.
 *
 * @param isLeet whether other words of the text have signs for letters, so that "1m" is no number
 */
export function findDisguised(word: string, vocabulary: Vocabulary, isLeet = false): number {
  let isOrdinary = false;
  for (const reading of readingsOf(word, vocabulary, isLeet)) {
    const entry = findSpelling(reading, vocabulary);
    if (entry >= 0) return entry;
    isOrdinary ||= reading !== word && entry === ORDINARY;
  }
  return isOrdinary ? ORDINARY : NOTHING;
}

function readingsOf(word: string, vocabulary: Vocabulary, isLeet: boolean): string[] {
  const isNumber = isLeet ? isNumberInLeet(word) : isNumberAmongWords(word, vocabulary);
  return isNumber ? [word] : [word, ...readingsOfLeet(word)];
}

function isNumberInLeet(word: string): boolean {
  const isSaid = NUMBER_WITH_LETTER.test(word) || TIME_OF_DAY.test(word) || !LETTER.test(word);
  return isSaid || shareOfSigns(word) > MOST_DIGITS_IN_LONG;
}

function isNumberAmongWords(word: string, vocabulary: Vocabulary): boolean {
  if (SHORT_WITH_NUMBER.test(word) || AGE_WITH_LETTER.test(word)) return true;
  const letters = NUMBER_THEN_LETTERS.exec(word)?.groups?.['letters'];
  if (letters !== undefined && vocabulary.find(letters) >= 0) return true;
  return shareOfSigns(word) > (word.length < LONG ? MOST_DIGITS : MOST_DIGITS_IN_LONG);
}

/** How much of a word is digits and signs; a stretched one counts once. */
function shareOfSigns(word: string): number {
  const short = unstretched(word);
  return (short.match(SIGNS)?.length ?? 0) / short.length;
}

function findSpelling(word: string, vocabulary: Vocabulary): number {
  const entry = vocabulary.find(word);
  if (entry !== NOTHING) return entry;
  if (vocabulary.isOrdinary(word)) return ORDINARY;
  return findShortened(word, vocabulary);
}

/** Words that are easily taken for others are found only where nothing else fits: "butttt" is rather a long "but". */
function findShortened(word: string, vocabulary: Vocabulary): number {
  let guarded = NOTHING;
  for (const shorter of shortened(word)) {
    const found = vocabulary.find(shorter);
    if (found === NOTHING) continue;
    const shortest = DOUBLE_AT_END.test(shorter) ? vocabulary.find(shorter.slice(0, -1)) : NOTHING;
    if (shortest !== NOTHING) return shortest;
    if (!vocabulary.isGuarded(found)) return found;
    if (guarded === NOTHING) guarded = found;
  }
  return guarded;
}

/** The entry of a word written with one slip, unless that is a word of its own. */
export function findMeant(word: string, vocabulary: Vocabulary, isLeet = false): number {
  for (const reading of readingsOf(word, vocabulary, isLeet)) {
    const entry = findSlip(reading, vocabulary);
    if (entry >= 0) return entry;
    const short = unstretched(reading);
    const entryOfShort = short === reading ? NOTHING : findSlip(short, vocabulary);
    if (entryOfShort >= 0) return entryOfShort;
  }
  return NOTHING;
}

function findSlip(reading: string, vocabulary: Vocabulary): number {
  if (!LETTERS_ONLY.test(reading)) return NOTHING;
  const meant = vocabulary.slips.find(reading);
  return meant === null || isOrdinaryForm(reading, vocabulary) ? NOTHING : vocabulary.find(meant);
}
