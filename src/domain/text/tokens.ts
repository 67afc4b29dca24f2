/** What a token is, where it is no word of the vocabulary. Words of a vocabulary have ids from `FIRST_WORD` on. */
export const UNKNOWN = 0;
/** The end of a sentence or line. */
export const STOP = 1;
export const QUESTION = 2;
export const NUMBER = 3;
export const FIRST_WORD = 16;

/** The tokens of one text, as columns; only the first `count` places count. Offsets are into the original text. */
export interface Tokens {
  count: number;
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** The number where the id is `NUMBER`, else -1. */
  numbers: Int32Array;
}

const FIRST_CAPACITY = 256;

/** Room for tokens, to be filled again and again. */
export function makeTokens(): Tokens {
  return {
    count: 0,
    ids: new Int32Array(FIRST_CAPACITY),
    starts: new Int32Array(FIRST_CAPACITY),
    ends: new Int32Array(FIRST_CAPACITY),
    numbers: new Int32Array(FIRST_CAPACITY),
  };
}

export function addToken(tokens: Tokens, id: number, start: number, end: number, number = -1): void {
  const at = tokens.count;
  if (at === tokens.ids.length) grow(tokens);
  tokens.ids[at] = id;
  tokens.starts[at] = start;
  tokens.ends[at] = end;
  tokens.numbers[at] = number;
  tokens.count = at + 1;
}

function grow(tokens: Tokens): void {
  tokens.ids = doubled(tokens.ids);
  tokens.starts = doubled(tokens.starts);
  tokens.ends = doubled(tokens.ends);
  tokens.numbers = doubled(tokens.numbers);
}

function doubled(column: Int32Array): Int32Array {
  const longer = new Int32Array(column.length * 2);
  longer.set(column);
  return longer;
}
