import { hashesOfStarts, hashOfPart } from './hashing.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Short words are rarely meant where they could be a part of anything. */
const COSTS_BY_LENGTH = [0, 4, 2];
const COST_OF_WORD = 1;
/** Added for a word that other words are easily taken for. */
const COST_OF_GUARDED = 2;
/** A letter that is in no word costs more than any word. */
const COST_OF_LETTER = 6;
/** A division into scraps is none: at most this cost a letter. */
const DEAREST = 0.8;
const SHORTEST_WORD = 3;
/** Longer words are not hidden in others. */
const LONGEST_WORD = 16;

/** Where the parts of a text without spaces end, and whether all of them are words. */
export interface Division {
  lengths: readonly number[];
  isWhole: boolean;
}

/**
 * The cheapest division of letters into words of the vocabulary; `null` when it is not worth much.
 *
 * @param isGuess whether the letters may be something else, so that guarded words are left out
 */
export function divide(letters: string, vocabulary: Vocabulary, isGuess: boolean): Division | null {
  const hashes = hashesOfStarts(letters);
  const costs = new Float64Array(letters.length + 1);
  const best = new Uint8Array(letters.length).fill(1);
  const isUnknown = new Uint8Array(letters.length);
  for (let place = letters.length - 1; place >= 0; place -= 1) {
    let cheapest = (costs[place + 1] ?? 0) + COST_OF_LETTER;
    isUnknown[place] = 1;
    const longest = Math.min(vocabulary.longestFrom(letters.charCodeAt(place)), LONGEST_WORD);
    for (let end = place + 1; end <= letters.length && end - place <= longest; end += 1) {
      let cost = (costs[end] ?? 0) + (COSTS_BY_LENGTH[end - place] ?? COST_OF_WORD);
      if (cost >= cheapest) continue;
      const entry = vocabulary.findHash(hashOfPart(hashes, place, end));
      if (entry < 0) continue;
      if (vocabulary.isGuarded(entry)) cost += isGuess ? Number.POSITIVE_INFINITY : COST_OF_GUARDED;
      if (cost >= cheapest) continue;
      cheapest = cost;
      best[place] = end - place;
      isUnknown[place] = 0;
    }
    costs[place] = cheapest;
  }
  return readDivision(best, isUnknown, (costs[0] ?? 0) / letters.length);
}

function readDivision(best: Uint8Array, isUnknown: Uint8Array, cost: number): Division | null {
  const lengths: number[] = [];
  let isWhole = cost <= DEAREST;
  for (let place = 0; place < best.length; place += lengths.at(-1) ?? 1) {
    lengths.push(best[place] ?? 1);
    if (isUnknown[place] === 1) isWhole = false;
  }
  return Math.max(...lengths) >= SHORTEST_WORD ? { lengths, isWhole } : null;
}
