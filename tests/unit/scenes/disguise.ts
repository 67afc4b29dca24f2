/** Ways to hide words from filters, each always with the same result. They change ASCII letters and nothing else. */

const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  j: 'ј',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
};
const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0' };
const FULL_WIDTH_OFFSET = 0xfee0;
const BOLD_SMALL_A = 0x1d41a;
const ZERO_WIDTH_SPACE = '\u200b';
const DIAERESIS = '\u0308';
/** Shorter words are seldom the telling ones, and hiding them leaves nothing to read. */
const KEY_WORD_LETTERS = 4;

const eachLetter = (text: string, change: (letter: string) => string) => text.replace(/[A-Za-z]/g, change);
const eachWord = (text: string, change: (word: string) => string) => text.replace(/[A-Za-z]+/g, change);

function shift(letter: string, first: string, to: number): string {
  return String.fromCodePoint(to + letter.charCodeAt(0) - first.charCodeAt(0));
}

/** Changes the longest word of a message, the first one of several: that is where the meaning tends to be. */
function keyWord(text: string, change: (word: string) => string): string {
  const words = text.match(/[A-Za-z]+/g) ?? [];
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
  return longest.length < KEY_WORD_LETTERS ? text : text.replace(longest, change(longest));
}

function inLeet(word: string): string {
  return eachLetter(word, (letter) => LEET[letter] ?? letter);
}

function swapMiddle(word: string): string {
  const middle = Math.floor(word.length / 2);
  const [before = '', after = ''] = [word[middle - 1], word[middle]];
  return word.slice(0, middle - 1) + after + before + word.slice(middle + 1);
}

export const DISGUISES = {
  lookAlikes: (text: string) => eachLetter(text, (letter) => CYRILLIC[letter] ?? letter),
  fullWidth: (text: string) => eachLetter(text, (letter) => shift(letter, 'A', 0x41 + FULL_WIDTH_OFFSET)),
  bold: (text: string) => text.replace(/[a-z]/g, (letter) => shift(letter, 'a', BOLD_SMALL_A)),
  accents: (text: string) => text.replace(/[aeiou]/g, (letter) => letter + DIAERESIS),
  // A lone digit for "a" or "I" cannot be told from a number by anybody.
  leet: (text: string) => eachWord(text, (word) => (word.length < 2 ? word : inLeet(word))),
  zeroWidth: (text: string) => eachWord(text, (word) => [...word].join(ZERO_WIDTH_SPACE)),
  stretched: (text: string) => eachWord(text, (word) => word.replace(/[aeiou]/, '$&$&$&$&')),
  spacedOut: (text: string) => keyWord(text, (word) => [...word].join(' ')),
  dotted: (text: string) => keyWord(text, (word) => [...word].join('.')),
  oddCase: (text: string) => text.replace(/[a-z]/g, (letter, at: number) => caseAt(letter, at)),
  noApostrophes: (text: string) => text.replace(/['’]/g, ''),
  swapped: (text: string) => keyWord(text, swapMiddle),
} as const satisfies Readonly<Record<string, (text: string) => string>>;

export type Disguise = keyof typeof DISGUISES;

function caseAt(letter: string, at: number): string {
  return at % 2 === 0 ? letter : letter.toUpperCase();
}
