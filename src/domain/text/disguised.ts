import { readingsOfLeet } from './leet.ts';
import { shortened } from './stretched.ts';
import type { Vocabulary } from './vocabulary.ts';

const NOTHING = -1;
const LETTERS_ONLY = /^\p{L}+$/u;
const DIGIT = /[0-9]/g;
/** "1am" and "9pm" are numbers with a word after them. */
const NUMBER_THEN_LETTERS = /^[1-9](?<letters>\p{L}{2})$/u;
/** "5g" and "6f" are no words; "0k" is one, since no number begins with a nought. */
const SHORT_WITH_NUMBER = /^[1-9].$/u;
/** More of a word than this is not written in digits. */
const MOST_DIGITS = 2 / 3;

/** The entry of a word that is not written as it stands in the vocabulary: with signs for letters, or stretched. */
export function findDisguised(word: string, vocabulary: Vocabulary): number {
  const readings = readingsOf(word, vocabulary);
  for (const reading of readings) {
    const entry = findSpelling(reading, vocabulary);
    if (entry !== NOTHING) return entry;
  }
  return NOTHING;
}

function readingsOf(word: string, vocabulary: Vocabulary): string[] {
  const digits = word.match(DIGIT)?.length ?? 0;
  if (digits > word.length * MOST_DIGITS || SHORT_WITH_NUMBER.test(word)) return [word];
  const letters = NUMBER_THEN_LETTERS.exec(word)?.groups?.['letters'];
  return letters !== undefined && vocabulary.find(letters) >= 0 ? [word] : [word, ...readingsOfLeet(word)];
}

function findSpelling(word: string, vocabulary: Vocabulary): number {
  const entry = vocabulary.find(word);
  if (entry !== NOTHING || vocabulary.isOrdinary(word)) return entry;
  for (const shorter of shortened(word)) {
    const found = vocabulary.find(shorter);
    if (found !== NOTHING) return found;
  }
  return NOTHING;
}

/** The entry of a word written with one slip, unless that is a word of its own. */
export function findMeant(word: string, vocabulary: Vocabulary): number {
  for (const reading of readingsOf(word, vocabulary)) {
    if (!LETTERS_ONLY.test(reading) || vocabulary.isOrdinary(reading)) continue;
    const meant = vocabulary.slips.find(reading);
    if (meant !== null) return vocabulary.find(meant);
  }
  return NOTHING;
}
