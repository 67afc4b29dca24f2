import type { GrammarData } from './grammar-data.ts';
import { END } from './phrase-code.ts';

/** What phrases are read from. */
export interface PhraseSource {
  code: Uint8Array;
  common: readonly number[];
  /** Ids from here on are shared items. */
  idCount: number;
  /** Where the shared items begin in the code. */
  shared: readonly number[];
  /** By id: ids of what else is written for it. */
  forms: readonly (readonly number[] | undefined)[];
  keys: readonly string[];
}

/** Where the shared items begin, and last where the first phrase does. */
export function startsIn({ code, shared }: GrammarData): number[] {
  const starts = [0];
  for (let count = 0; count < shared; count += 1) starts.push(code.indexOf(END, starts.at(-1)) + 1);
  return starts;
}
