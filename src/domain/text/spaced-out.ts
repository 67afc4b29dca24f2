import { addToken, emptyTokens, FIRST_WORD, type Tokens, UNKNOWN, type Vocabulary } from './tokens.ts';

/** Fewer single letters in a row are abbreviations ("r u ok", "a s l"). */
const SHORTEST_RUN = 5;
/** Nobody spells out more than this; it bounds the work on hostile text. */
const LONGEST_RUN = 200;
const COST_OF_WORD = 1;
const COST_OF_LETTER = 3;

/** Joins words that were spelled out ("h o w o l d"), so that they compare like any others. */
export function joinSpacedOut(tokens: Tokens, text: string, vocabulary: Vocabulary): Tokens {
  const joined = emptyTokens();
  let index = 0;
  while (index < tokens.ids.length) {
    const run = lettersFrom(tokens, index, text);
    if (run >= SHORTEST_RUN && run <= LONGEST_RUN) addWords(joined, tokens, index, run, text, vocabulary);
    else copy(joined, tokens, index, Math.max(run, 1));
    index += Math.max(run, 1);
  }
  return joined;
}

function lettersFrom(tokens: Tokens, first: number, text: string): number {
  let index = first;
  while (index < tokens.ids.length && isLetter(tokens, index, text)) index += 1;
  return index - first;
}

function isLetter(tokens: Tokens, index: number, text: string): boolean {
  const id = tokens.ids[index] ?? UNKNOWN;
  const start = tokens.starts[index] ?? 0;
  if ((id !== UNKNOWN && id < FIRST_WORD) || (tokens.ends[index] ?? 0) - start !== 1) return false;
  const letter = text.charAt(start);
  return letter >= 'a' && letter <= 'z';
}

function copy(into: Tokens, from: Tokens, first: number, count: number): void {
  for (let index = first; index < first + count; index += 1) {
    const start = from.starts[index] ?? 0;
    addToken(into, from.ids[index] ?? UNKNOWN, start, from.ends[index] ?? start, from.numbers[index]);
  }
}

/** The cheapest division of the letters into known words, found from the end: cost and length of the word at each place. */
function addWords(
  into: Tokens,
  from: Tokens,
  first: number,
  count: number,
  text: string,
  vocabulary: Vocabulary,
): void {
  const starts = from.starts.slice(first, first + count);
  const ends = from.ends.slice(first, first + count);
  const letters = starts.map((start) => text.charAt(start)).join('');
  const lengths = cheapestDivision(letters, vocabulary);
  for (let place = 0; place < count; ) {
    const length = lengths[place] ?? 1;
    const id = vocabulary.ids.get(letters.slice(place, place + length)) ?? UNKNOWN;
    addToken(into, id, starts[place] ?? 0, ends[place + length - 1] ?? 0);
    place += length;
  }
}

function cheapestDivision(letters: string, vocabulary: Vocabulary): number[] {
  const costs = new Array<number>(letters.length + 1).fill(0);
  const lengths = new Array<number>(letters.length).fill(1);
  for (let place = letters.length - 1; place >= 0; place -= 1) {
    let best = (costs[place + 1] ?? 0) + COST_OF_LETTER;
    const longest = Math.min(vocabulary.longest, letters.length - place);
    for (let length = 1; length <= longest; length += 1) {
      const cost = (costs[place + length] ?? 0) + COST_OF_WORD;
      if (cost < best && vocabulary.ids.has(letters.slice(place, place + length))) {
        best = cost;
        lengths[place] = length;
      }
    }
    costs[place] = best;
  }
  return lengths;
}
