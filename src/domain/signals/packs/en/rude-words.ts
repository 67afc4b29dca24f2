import { cuss } from 'cuss';
import naughtyWords from 'naughty-words/en.json' with { type: 'json' };

/**
 * Words that nobody types here: they come from two word lists that others keep up. `naughty-words` (CC-BY-4.0) is about
 * sex for the most part; `cuss` (MIT) is about swearing and contempt, with a rating of how sure it is of a word.
 */

/** The rating that `cuss` gives to words with hardly any other meaning. */
const SURE = 2;
/** Two letters are too often an abbreviation of something else. */
const SHORTEST = 4;
/** A root with so many words made from it is sworn with by itself, about anything. */
const MANY_COMPOUNDS = 20;

/** Words for people among those that take an "e" before the "s" of several; verbs do so as well. */
const PLURAL_WITH_E = /(?:ch|ress|o)$/;

/** Of the lists, words that are ordinary, mild, or names of something else as often as not. */
const MILD: ReadonlySet<string> = new Set(
  (
    'suck sucks sucked sucking xx xxx girl barf bung dope domination dumb escort geez hardcore idiot jeez loser looser ' +
    'moron poop poopy slave snowballing spit stupid sucker tang tinker vomit welfare willie'
  ).split(' '),
);

const inNaughtyWords: ReadonlySet<string> = new Set(naughtyWords);
const sureOfCuss = Object.keys(cuss).filter((word) => cuss[word] === SURE && word.length >= SHORTEST);
const all = [...new Set([...naughtyWords, ...sureOfCuss])].filter((word) => !MILD.has(word));
const known: ReadonlySet<string> = new Set([...all, ...Object.keys(cuss)]);

/** Every word of the lists, the mild ones too: each is meant as it stands, and no slip of the finger. */
export const listedWords: readonly string[] = [...naughtyWords, ...Object.keys(cuss)];

/** Every rude or explicit word of the lists, one word each. */
export const rudeWords: readonly string[] = all.filter((word) => !/[^a-z]/.test(word)).flatMap(withEndings);

const onlySwearing: ReadonlySet<string> = new Set(sureOfCuss.filter((word) => !inNaughtyWords.has(word)));
const beginnings = countBeginnings();

/** The roots of swearing: said about anything, without anyone being meant. */
export const swearWords: readonly string[] = rudeWords.filter((word) => compoundsOf(word) >= MANY_COMPOUNDS);

/** What is made from the roots of swearing to go before any other word, with and without its vowels. */
export const swearing: readonly string[] = swearWords
  .filter((root) => root.length >= SHORTEST)
  .flatMap((root) => [`${root}ing`, `${root}in`, `${root}n`])
  .flatMap((word) => [word, withoutVowels(word)]);

/** The roots as they are typed in haste, or to get past a filter: without vowels, or with two letters swapped. */
export const hastySwears: readonly string[] = swearWords
  .filter((root) => root.length >= SHORTEST)
  .flatMap((root) => [withoutVowels(root), ...swaps(root)])
  .concat(withoutLastButOne(mostUsedRoot()));

const initial = mostUsedRoot().charAt(0);

/** "Shut up" and "get out" by their first letters, with a swear word in the middle. */
export const hush: readonly string[] = [`st${initial}u`, `gt${initial}o`];

/** The shortest curse, by its first letters. */
export const curse: readonly string[] = [`${initial}u`, `${initial} u`, `${initial} you`, `${initial} off`];

/** Words for a kind of person: what has a plural is a name to call someone. */
export const rudeNames: readonly string[] = rudeWords.filter(
  (word) => cuss[word] !== undefined && (hasPlural(word) || isPlural(word)) && !swearWords.includes(word),
);

/** Words about sex, and about nothing else: neither sworn with nor names for people. */
export const explicitWords: readonly string[] = rudeWords.filter(
  (word) => inNaughtyWords.has(word) && !rudeNames.includes(word) && !isSwearing(word),
);

/** What is left: contempt, for whoever or whatever it is said of. */
export const scornful: readonly string[] = rudeWords.filter(
  (word) => isSureOfCuss(word) && !explicitWords.includes(word) && !swearWords.includes(word),
);

/** Explicit entries of more than one word. */
export const explicitPhrases: readonly string[] = naughtyWords.filter(
  (entry) =>
    /^[a-z]+(?: [a-z]+)+$/.test(entry) &&
    !entry.split(' ').some((word) => MILD.has(word) || isSwearing(word)),
);

function isSureOfCuss(word: string): boolean {
  return cuss[word] === SURE || cuss[word.replace(/(?:s|ed)$/, '')] === SURE;
}

/** Sworn with, or made from what is sworn with: a root of swearing, or a word that only the list of swearing has. */
function isSwearing(word: string): boolean {
  return (
    swearWords.some((root) => word === root || (root.length >= SHORTEST && word.includes(root))) ||
    beginsLikeSwearing(word)
  );
}

function beginsLikeSwearing(word: string): boolean {
  for (let end = SHORTEST; end <= word.length; end += 1)
    if (onlySwearing.has(word.slice(0, end))) return true;
  return false;
}

/** The root with most words made from it: what abbreviations stand for. */
function mostUsedRoot(): string {
  const roots = swearWords.filter((word) => word.length >= SHORTEST);
  return roots.reduce((best, word) => (compoundsOf(word) > compoundsOf(best) ? word : best), '');
}

function withoutVowels(word: string): string {
  return word.replaceAll(/[aeiou]/g, '');
}

function withoutLastButOne(word: string): string {
  return word.slice(0, -2) + word.slice(-1);
}

function swaps(word: string): string[] {
  return [...word]
    .slice(1)
    .map((letter, index) => word.slice(0, index) + letter + word.charAt(index) + word.slice(index + 2))
    .filter((swapped) => swapped !== word);
}

/** The lists have some words in one form only. */
function withEndings(word: string): string[] {
  const isWhole = word.length > SHORTEST && !/(?:s|ed|ing|er)$/.test(word);
  return isWhole ? [word, `${word}s`, `${word}ed`] : [word];
}

function hasPlural(word: string): boolean {
  return known.has(`${word}s`) || (PLURAL_WITH_E.test(word) && known.has(`${word}es`));
}

function isPlural(word: string): boolean {
  const one = word.replace(/es$/, '');
  return (word.endsWith('s') && known.has(word.slice(0, -1))) || (PLURAL_WITH_E.test(one) && known.has(one));
}

function compoundsOf(word: string): number {
  return beginnings.get(word) ?? 0;
}

/** How many words of the list begin with each of their beginnings. */
function countBeginnings(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of Object.keys(cuss)) {
    for (let end = 1; end < word.length; end += 1) {
      const beginning = word.slice(0, end);
      counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
    }
  }
  return counts;
}
