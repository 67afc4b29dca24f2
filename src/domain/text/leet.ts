/** Digits and signs that stand for letters inside a word. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
  '€': 'e',
  '£': 'l',
};
/** Those that stand for another letter nearly as often. */
const LEET_OTHERWISE: Readonly<Record<string, string>> = { ...LEET, '1': 'l', '!': 'l', '|': 'i', '6': 'b' };
const SIGN = /[013456789@$!|+€£]/g;
const AMBIGUOUS = /[1!|6]/;
/** A digit at the end may be said: "no1" with a nought for its o. */
const SAID_AT_END = /[148]$/;
const HIDDEN = '*';
/** What is hidden behind a star is mostly a vowel. */
const MOSTLY_HIDDEN = [...'aeiou'];

/** The ways to read a word that has digits and signs for letters, the likeliest first; none when it has none. */
export function readingsOfLeet(word: string): string[] {
  const readings = word.search(SIGN) < 0 ? [] : [withLetters(word, LEET)];
  if (AMBIGUOUS.test(word)) readings.push(withLetters(word, LEET_OTHERWISE));
  if (SAID_AT_END.test(word)) readings.push(withLetters(word.slice(0, -1), LEET) + word.slice(-1));
  if (!word.includes(HIDDEN)) return readings;
  const [first = word] = readings;
  return MOSTLY_HIDDEN.map((letter) => first.replace(HIDDEN, letter));
}

function withLetters(word: string, letters: Readonly<Record<string, string>>): string {
  return word.replace(SIGN, (sign) => letters[sign] ?? sign);
}
