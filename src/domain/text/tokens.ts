/** What a token is, where it is no word of the vocabulary. Words of a vocabulary have ids from `FIRST_WORD` on. */
export const UNKNOWN = 0;
/** The end of a sentence or line. */
export const STOP = 1;
export const QUESTION = 2;
export const NUMBER = 3;
export const FIRST_WORD = 16;

/** The words that matter to whoever compares; any other word is `UNKNOWN`. */
export interface Vocabulary {
  ids: ReadonlyMap<string, number>;
  /** Number words: "thirteen" is the number 13. */
  numbers: ReadonlyMap<string, number>;
  /** Length of its longest word. */
  longest: number;
}

/** The tokens of one text, as columns. Offsets are into the comparable text until `tokenise` hands them out. */
export interface Tokens {
  ids: number[];
  starts: number[];
  ends: number[];
  /** The number where the id is `NUMBER`, else -1. */
  numbers: number[];
}

export function emptyTokens(): Tokens {
  return { ids: [], starts: [], ends: [], numbers: [] };
}

export function addToken(tokens: Tokens, id: number, start: number, end: number, number = -1): void {
  tokens.ids.push(id);
  tokens.starts.push(start);
  tokens.ends.push(end);
  tokens.numbers.push(number);
}
