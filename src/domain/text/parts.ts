import { findDisguised } from './disguised.ts';
import { divide } from './divide.ts';
import { readingsOfLeet } from './leet.ts';
import type { SpelledOut } from './spelled-out.ts';
import { isOrdinaryForm } from './stems.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word found in letters that were written apart or run together; `entry` is -1 for a letter of no word. */
export interface Part {
  from: number;
  length: number;
  entry: number;
}

/** Fewer letters in a row, evenly spaced, are abbreviations ("r u ok", "a s l"), unless they are one word. */
const SHORTEST_DIVIDED = 5;
const SHORTEST_WORD = 3;
const NO_LETTER = /[^a-z]/g;
/** Shorter words run together are too often something else. */
const SHORTEST_RUN_TOGETHER = 8;
const LONGEST_RUN_TOGETHER = 48;

/** The words that were spelled out; `null` when the letters are just letters. */
export function findSpelledWords({ letters, groups }: SpelledOut, vocabulary: Vocabulary): Part[] | null {
  if (letters.replace(NO_LETTER, '').length * 2 < letters.length) return null;
  const hasWord = (parts: readonly Part[]) =>
    parts.some(({ length, entry }) => length >= SHORTEST_WORD && entry >= 0);
  const parts = partsOfGroups(letters, groups, vocabulary);
  if (hasWord(parts) || groups.length === 1) return hasWord(parts) ? parts : null;
  const all = partsOfGroup(letters, 0, vocabulary);
  return hasWord(all) ? all : null;
}

function partsOfGroups(letters: string, groups: readonly number[], vocabulary: Vocabulary): Part[] {
  let from = 0;
  return groups.flatMap((length) => {
    const parts = partsOfGroup(letters.slice(from, from + length), from, vocabulary);
    from += length;
    return parts;
  });
}

function partsOfGroup(letters: string, from: number, vocabulary: Vocabulary): Part[] {
  const entry = letters.length > 1 ? findWhole(letters, vocabulary) : -1;
  if (entry >= 0) return [{ from, length: letters.length, entry }];
  const [plain = letters] = readingsOfLeet(letters);
  if (letters.length < SHORTEST_DIVIDED) return partsOfFew(letters, from, vocabulary);
  const division = divide(plain, vocabulary, false);
  return division === null
    ? singles(letters, from, vocabulary)
    : partsOf(plain, division.lengths, from, vocabulary).flatMap((part) =>
        part.length < SHORTEST_WORD ? singles(lettersOf(part, from, letters), part.from, vocabulary) : [part],
      );
}

/** "a p i c": a letter of its own, then a word. */
function partsOfFew(letters: string, from: number, vocabulary: Vocabulary): Part[] {
  const rest = letters.slice(1);
  const entry = rest.length < SHORTEST_WORD ? -1 : findWhole(rest, vocabulary);
  if (entry < 0) return singles(letters, from, vocabulary);
  const [first = ''] = letters;
  return [...singles(first, from, vocabulary), { from: from + 1, length: rest.length, entry }];
}

function findWhole(letters: string, vocabulary: Vocabulary): number {
  const entry = vocabulary.find(letters);
  return entry >= 0 ? entry : findDisguised(letters, vocabulary);
}

function lettersOf(part: Part, from: number, letters: string): string {
  return letters.slice(part.from - from, part.from - from + part.length);
}

/** Short words may stand as they are, digits as themselves. */
function singles(letters: string, from: number, vocabulary: Vocabulary): Part[] {
  const entry = letters.length > 1 ? vocabulary.find(letters) : -1;
  if (entry >= 0) return [{ from, length: letters.length, entry }];
  return [...letters].map((letter, place) => ({
    from: from + place,
    length: 1,
    entry: vocabulary.find(letter),
  }));
}

/** The words that were run together ("howoldareyou"); `null` when not all of it is words. */
export function findWordsRunTogether(word: string, vocabulary: Vocabulary): Part[] | null {
  if (word.length < SHORTEST_RUN_TOGETHER || word.length > LONGEST_RUN_TOGETHER) return null;
  const [plain = word] = readingsOfLeet(word);
  const division = divide(plain, vocabulary, true);
  return division?.isWhole === true && !isOrdinaryForm(plain, vocabulary)
    ? partsOf(plain, division.lengths, 0, vocabulary)
    : null;
}

function partsOf(letters: string, lengths: readonly number[], from: number, vocabulary: Vocabulary): Part[] {
  let at = 0;
  return lengths.map((length) => {
    const part = { from: from + at, length, entry: vocabulary.find(letters.slice(at, at + length)) };
    at += length;
    return part;
  });
}
