/** A capital tells how many letters a word shares with the one before it, and begins what is new: no word has capitals. */
const CAPITALS = /[A-Z]/;
const PARTS = /[A-Z][^A-Z]*/g;
const NOTHING_SHARED = 65;
const MOST_SHARED = 25;

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

/** What is written of each word in such a text. */
export function partsIn(text: string): readonly string[] {
  return text.match(PARTS) ?? [];
}

/** How many letters the word of a part has from the word before it; what follows in the part are its own. */
export function sharedIn(part: string): number {
  return part.charCodeAt(0) - NOTHING_SHARED;
}
