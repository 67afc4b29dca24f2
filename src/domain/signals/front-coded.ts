/** A capital tells how many letters a word shares with the one before it, and begins what is new: no word has capitals. */
const CAPITALS = /[A-Z]/;
const NOTHING_SHARED = 65;
const MOST_SHARED = 25;
const WORDS_AT_ONCE = 512;

/** Words in order as one text, each without the letters that it shares with the one before it. */
export function frontCoded(words: readonly string[]): string {
  return words.map((word, place) => `${capitalFor(word, words[place - 1] ?? '')}`).join('');
}

function capitalFor(word: string, before: string): string {
  if (CAPITALS.test(word)) throw new Error(`A word has capitals: ${word}`);
  let shared = 0;
  while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1;
  return String.fromCharCode(NOTHING_SHARED + shared) + word.slice(shared);
}

/** The words of such a text again, with turns for others. */
export function* wordsOf(text: string): Generator<void, string[]> {
  const words: string[] = [];
  let word = '';
  for (let at = 0; at < text.length; ) {
    let end = at + 1;
    while (end < text.length && !isCapital(text.charCodeAt(end))) end += 1;
    word = word.slice(0, text.charCodeAt(at) - NOTHING_SHARED) + text.slice(at + 1, end);
    words.push(word);
    if (words.length % WORDS_AT_ONCE === 0) yield;
    at = end;
  }
  return words;
}

function isCapital(unit: number): boolean {
  return unit >= NOTHING_SHARED && unit <= NOTHING_SHARED + MOST_SHARED;
}
