/** More vowels than this are not left out. */
export const MOST_VOWELS = 4;
const VOWELS = new Set([...'aeiou'].map((vowel) => vowel.charCodeAt(0)));

/** Whether there is a vowel anywhere but at the start. */
export function hasVowels(word: string): boolean {
  for (let at = 1; at < word.length; at += 1) if (VOWELS.has(word.charCodeAt(at))) return true;
  return false;
}

/** Whether letters are what is left of a word when nobody writes its vowels: "scrt", "prnts". One at the start stays. */
export function isSkeleton(written: string, word: string): boolean {
  let place = 0;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (at > 0 && VOWELS.has(unit)) continue;
    if (written.charCodeAt(place) !== unit) return false;
    place += 1;
  }
  return place === written.length;
}
