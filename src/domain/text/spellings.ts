import { NUMBER, UNKNOWN, type Vocabulary } from './tokens.ts';

/** Digits and signs that stand for letters inside a word. 1 is tried as i, then as l. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const LEET_CHARACTER = /[013457@$!]/g;
const STRETCHED = /(.)\1{2,}/gu;
const HAS_DISGUISE = /[013457@$!]|(.)\1\1/u;

/** More stretched runs than this in one word are taken all alike, to bound the spellings tried. */
const MOST_RUNS = 2;
/** Longer than any word with some letters stretched; what is longer is squeezed first. */
const LONGEST_WORD = 64;

/** What a word as written is in the vocabulary: its id, `NUMBER` for a number word, or `UNKNOWN`. */
interface Found {
  id: number;
  number: number;
}
const NOTHING: Found = { id: UNKNOWN, number: -1 };

/** Looks a word up as it stands, then without leet, then with stretched letters shortened to two or one. */
export function findWord(word: string, vocabulary: Vocabulary): Found {
  const exact = findSpelling(word, vocabulary);
  if (exact !== null) return exact;
  if (!HAS_DISGUISE.test(word)) return NOTHING;
  for (const plain of withoutLeet(word)) {
    const found = findSpelling(plain, vocabulary) ?? findStretched(plain, vocabulary);
    if (found !== null) return found;
  }
  return NOTHING;
}

function findSpelling(word: string, vocabulary: Vocabulary): Found | null {
  const id = vocabulary.ids.get(word);
  if (id !== undefined) return { id, number: -1 };
  const number = vocabulary.numbers.get(word);
  return number === undefined ? null : { id: NUMBER, number };
}

function withoutLeet(word: string): string[] {
  const asI = word.replace(LEET_CHARACTER, (sign) => LEET[sign] ?? sign);
  if (!word.includes('1')) return [asI];
  return [asI, word.replace(LEET_CHARACTER, (sign) => (sign === '1' ? 'l' : (LEET[sign] ?? sign)))];
}

function findStretched(word: string, vocabulary: Vocabulary): Found | null {
  const runs = word.match(STRETCHED)?.length ?? 0;
  if (runs === 0) return null;
  const choices = runs > MOST_RUNS || word.length > LONGEST_WORD ? [0, -1] : countDown(2 ** runs);
  for (const choice of choices) {
    let run = 0;
    const shorter = word.replace(STRETCHED, (_, letter: string) => {
      const isDouble = (choice >> run) & 1;
      run += 1;
      return isDouble ? letter + letter : letter;
    });
    const found = shorter.length <= vocabulary.longest ? findSpelling(shorter, vocabulary) : null;
    if (found !== null) return found;
  }
  return null;
}

function countDown(from: number): number[] {
  return Array.from({ length: from }, (_, place) => from - 1 - place);
}
