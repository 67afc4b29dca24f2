const LONG_RUN = /(.)\1{2,}/gu;
const RUN = /(.)\1+/gu;
/** More stretched runs than this in one word are taken all alike, to bound the spellings tried. */
const MOST_RUNS = 3;
/** Longer than any word with some letters stretched; what is longer has them all shortened alike. */
const LONGEST_WORD = 64;
/** Below this a doubled letter makes another word ("been", "too"). */
const SHORTEST_DOUBLED = 5;

/** Shorter spellings of a word with stretched letters ("alooone", "piccs"), the longest first; none when it has none. */
export function shortened(word: string): string[] {
  const runs = word.match(LONG_RUN)?.length ?? 0;
  if (runs === 0) return word.length < SHORTEST_DOUBLED ? [] : withoutOneDouble(word);
  if (runs > MOST_RUNS || word.length > LONGEST_WORD)
    return [word.replace(LONG_RUN, '$1'), word.replace(RUN, '$1')];
  const spellings = Array.from({ length: 2 ** runs }, (_, place) => shortenedBy(word, 2 ** runs - 1 - place));
  return [...spellings, word.replace(RUN, '$1')];
}

/** A word with one letter in the place of every three and more. */
export function unstretched(word: string): string {
  return word.replace(LONG_RUN, '$1');
}

/** The bits of the choice say which run of three and more is a double letter. */
function shortenedBy(word: string, choice: number): string {
  let run = 0;
  return word.replace(LONG_RUN, (_, letter: string) => {
    const isDouble = (choice >> run) & 1;
    run += 1;
    return isDouble ? letter + letter : letter;
  });
}

function withoutOneDouble(word: string): string[] {
  const spellings: string[] = [];
  for (let at = 1; at < word.length && at < LONGEST_WORD; at += 1) {
    if (word.charAt(at) === word.charAt(at - 1)) spellings.push(word.slice(0, at) + word.slice(at + 1));
  }
  return spellings;
}
