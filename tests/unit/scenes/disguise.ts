/** Ways to hide words from filters, each always with the same result. They change ASCII letters and nothing else. */
import { eachLetter, eachWord, keyWord, keyWords } from './disguised-words.ts';

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
const GREEK: Readonly<Record<string, string>> = {
  a: 'α',
  i: 'ι',
  k: 'κ',
  n: 'η',
  o: 'ο',
  p: 'ρ',
  t: 'τ',
  u: 'υ',
  v: 'ν',
  x: 'χ',
};
const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0' };
const HEAVY_LEET: Readonly<Record<string, string>> = { ...LEET, a: '@', b: '8', g: '9', s: '$', t: '7' };
const NEXT_KEY: Readonly<Record<string, string>> = Object.fromEntries(
  ['qwertyuiopo', 'asdfghjklk', 'zxcvbnmn'].flatMap((row) =>
    [...row].slice(0, -1).map((key, place) => [key, row.charAt(place + 1)]),
  ),
);
const TURNED = 'ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz';
const PICTURES: Readonly<Record<string, string>> = {
  camera: '📷',
  home: '🏠',
  money: '💵',
  phone: '📱',
  pic: '📷',
  picture: '📷',
  pictures: '📷',
  school: '🏫',
  secret: '🤫',
  snapchat: '👻',
};
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  and: 'n',
  about: 'bout',
  are: 'r',
  because: 'cuz',
  before: 'b4',
  for: '4',
  message: 'msg',
  people: 'ppl',
  picture: 'pic',
  pictures: 'pics',
  please: 'pls',
  really: 'rly',
  right: 'rite',
  see: 'c',
  text: 'txt',
  thanks: 'thx',
  to: '2',
  tomorrow: 'tmrw',
  tonight: '2nite',
  what: 'wat',
  why: 'y',
  with: 'w',
  you: 'u',
  your: 'ur',
};
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bgoing to\b/gi, 'gonna'],
  [/\bwant to\b/gi, 'wanna'],
  [/\bgot to\b/gi, 'gotta'],
  [/\bright now\b/gi, 'rn'],
  [/\bi do ?n['’]?t know\b/gi, 'idk'],
  [/\bwhat are you doing\b/gi, 'wyd'],
  [/\bhit me up\b/gi, 'hmu'],
];
const FULL_WIDTH_OFFSET = 0xfee0;
const ZERO_WIDTH_SPACE = '\u200b';
const DIAERESIS = '\u0308';
const PILE_OF_MARKS = '\u0336\u0322\u031b\u0353';

const lettersFrom = (first: number) => (text: string) =>
  text.replace(/[a-z]/g, (letter) => String.fromCodePoint(first + letter.charCodeAt(0) - 97));
const byTable = (letters: Readonly<Record<string, string>>) => (text: string) =>
  eachLetter(text, (letter) => letters[letter] ?? letter);
/** A lone digit for "a" or "I" cannot be told from a number by anybody. */
const inLongerWords = (change: (word: string) => string) => (text: string) =>
  eachWord(text, (word) => (word.length < 2 ? word : change(word)));
/** A word without any letter left is a number. */
const withALetter = (change: (word: string) => string) => (word: string) =>
  /[a-z]/i.test(change(word)) ? change(word) : word;
const spread = (between: string) => (text: string) => keyWord(text, (word) => [...word].join(between));
const middleOf = (word: string) => Math.floor(word.length / 2);

function atMiddle(word: string, change: (letter: string) => string): string {
  const middle = middleOf(word);
  return word.slice(0, middle) + change(word.charAt(middle)) + word.slice(middle + 1);
}

function swapMiddle(word: string): string {
  const middle = middleOf(word);
  return word.slice(0, middle - 1) + word.charAt(middle) + word.charAt(middle - 1) + word.slice(middle + 1);
}

function turn(text: string): string {
  const turned = [...text.toLowerCase()].map((letter) => TURNED[letter.charCodeAt(0) - 97] ?? letter);
  return turned.reverse().join('');
}

function inShort(text: string): string {
  const shorter = PHRASES.reduce((sofar, [long, short]) => sofar.replace(long, short), text);
  return eachWord(shorter, (word) => ABBREVIATIONS[word.toLowerCase()] ?? word);
}

const lookAlikes = byTable(CYRILLIC);
const fullWidth = (text: string) =>
  eachLetter(text, (letter) => String.fromCharCode(letter.charCodeAt(0) + FULL_WIDTH_OFFSET));
const leet = inLongerWords(byTable(LEET));
const zeroWidth = (text: string) => eachWord(text, (word) => [...word].join(ZERO_WIDTH_SPACE));
const stretched = (text: string) => eachWord(text, (word) => word.replace(/[aeiou]/, '$&$&$&$&'));
const dotted = spread('.');
const swapped = (text: string) => keyWord(text, swapMiddle);
const bold = lettersFrom(0x1d41a);
const noApostrophes = (text: string) => text.replace(/['’]/g, '');
const abbreviated = inShort;

/** Every letter is still there, in some form. */
export const LETTERS_KEPT = {
  lookAlikes,
  greekLookAlikes: byTable(GREEK),
  mixedLookAlikes: (text: string) =>
    text.replace(/[a-z]/g, (letter, at: number) => (at % 2 ? CYRILLIC : GREEK)[letter] ?? letter),
  fullWidth,
  bold,
  script: lettersFrom(0x1d4ea),
  circled: lettersFrom(0x24d0),
  accents: (text: string) => text.replace(/[aeiou]/g, (letter) => letter + DIAERESIS),
  pilesOfMarks: (text: string) => eachLetter(text, (letter) => letter + PILE_OF_MARKS),
  turned: turn,
  leet,
  heavyLeet: inLongerWords(withALetter(byTable(HEAVY_LEET))),
  zeroWidth,
  stretched,
  stretchedEnds: (text: string) => eachWord(text, (word) => word.replace(/\w$/, '$&$&$&$&$&')),
  doubled: (text: string) => keyWord(text, (word) => atMiddle(word, (letter) => letter + letter)),
  spacedOut: spread(' '),
  dotted,
  dashed: spread('-'),
  starred: spread('*'),
  pointInside: (text: string) => keyWord(text, (word) => atMiddle(word, (letter) => `.${letter}`)),
  oddCase: (text: string) => text.replace(/[a-z]/g, (letter, at: number) => caseAt(letter, at)),
  noApostrophes,
  runTogether: (text: string) => keyWords(text, (first, second) => first + second),
  leetAndZeroWidth: (text: string) => zeroWidth(text).replace(/[aeio](?=\u200b)/g, (it) => LEET[it] ?? it),
  stretchedLookAlikes: (text: string) => lookAlikes(stretched(text)),
  dottedFullWidth: (text: string) => fullWidth(dotted(text)),
  shortAndBold: (text: string) => bold(abbreviated(noApostrophes(text))),
} as const satisfies Readonly<Record<string, (text: string) => string>>;

/** Something is missing, wrong or put another way. */
const LETTERS_LOST = {
  hiddenVowel: (text: string) => keyWord(text, (word) => word.replace(/(?<=\w)[aeiou](?=\w)/, '*')),
  noVowels: (text: string) => keyWord(text, (word) => word.replace(/(?<=\w)[aeiou](?=\w)/g, '')),
  swapped,
  missingLetter: (text: string) => keyWord(text, (word) => atMiddle(word, () => '')),
  wrongKey: (text: string) => keyWord(text, (word) => atMiddle(word, (letter) => NEXT_KEY[letter] ?? letter)),
  abbreviated,
  pictures: (text: string) => eachWord(text, (word) => PICTURES[word.toLowerCase()] ?? word),
  swappedFullWidth: (text: string) => fullWidth(swapped(text)),
  swappedStretched: (text: string) => stretched(swapped(text)),
} as const satisfies Readonly<Record<string, (text: string) => string>>;

export const DISGUISES = { ...LETTERS_KEPT, ...LETTERS_LOST };

export type Disguise = keyof typeof DISGUISES;

function caseAt(letter: string, at: number): string {
  return at % 2 === 0 ? letter : letter.toUpperCase();
}
