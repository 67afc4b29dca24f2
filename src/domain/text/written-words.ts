import { classAt, LETTER, widthAt } from './characters.ts';
import { findDisguised, findMeant, ORDINARY } from './disguised.ts';
import type { Vocabulary } from './vocabulary.ts';

const HAS_APOSTROPHE = /['`]/;
/** No word is stretched so far, and none is hidden in so many signs. */
export const LONGEST_READ = 300;
/** Fewer letters cannot be stretched. */
const SHORTEST_DISGUISED = 3;

/** Signs are undone before slips: a slip is a guess. Below 0 are the answers of `findDisguised`. */
export function findReading(word: string, vocabulary: Vocabulary, isLeet: boolean): number {
  if (word.length > LONGEST_READ) return -1;
  const entry = findDisguised(word, vocabulary, isLeet);
  return entry >= 0 || entry === ORDINARY ? entry : findMeant(word, vocabulary, isLeet);
}

/** The entry of a part of a word, as it stands or in disguise; -1 when there is none. A part is too short to guess. */
export function findPiece(piece: string, vocabulary: Vocabulary): number {
  const entry = vocabulary.find(piece);
  return entry >= 0 || piece.length < SHORTEST_DISGUISED || piece.length > LONGEST_READ
    ? entry
    : findDisguised(piece, vocabulary);
}

/** The second half of a letter that takes two units. */
export function isSecondHalf(text: string, at: number): boolean {
  return at > 0 && widthAt(text, at - 1) === 2 && classAt(text, at - 1) === LETTER;
}

/** Where each letter of a word stands, apostrophes left out. */
export function placesOf(written: string, start: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < written.length; at += 1) {
    if (!HAS_APOSTROPHE.test(written.charAt(at))) places.push(start + at);
  }
  return places;
}
