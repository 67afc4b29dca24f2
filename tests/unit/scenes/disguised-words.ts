/** Shorter words are seldom the telling ones, and hiding them leaves nothing to read. */
const KEY_WORD_LETTERS = 4;

export const eachLetter = (text: string, change: (letter: string) => string) =>
  text.replace(/[A-Za-z]/g, change);
export const eachWord = (text: string, change: (word: string) => string) =>
  text.replace(/[A-Za-z]+/g, change);

/** Changes the longest word of a message, the first one of several: that is where the meaning tends to be. */
export function keyWord(text: string, change: (word: string) => string): string {
  const longest = longestOf(text);
  return longest.length < KEY_WORD_LETTERS ? text : text.replace(longest, change(longest));
}

/** Changes the longest word together with the word after it. */
export function keyWords(text: string, change: (first: string, second: string) => string): string {
  const longest = longestOf(text);
  if (longest.length < KEY_WORD_LETTERS) return text;
  const at = text.indexOf(longest);
  const rest = text.slice(at + longest.length).replace(/^ ([A-Za-z]+)/, (_, next) => change('', next));
  return text.slice(0, at) + longest + rest;
}

function longestOf(text: string): string {
  const words = text.match(/[A-Za-z]+/g) ?? [];
  return words.reduce((one, other) => (other.length > one.length ? other : one), '');
}
