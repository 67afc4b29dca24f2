import type { GrammarData } from './grammar-data.ts';
import { END } from './phrase-code.ts';
import type { CodeItem } from './read-phrase.ts';

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
  /** Shared items by their place in `shared`, as far as they were read: most phrases are made of little else. */
  readItems: (CodeItem | undefined)[];
  /** By the ids of an item, as one list: a bit for each of them and of their forms. */
  sets: WeakMap<readonly number[], Uint32Array>;
}

/** Where the shared items begin, and last where the first phrase does. */
export function startsIn({ code, shared }: GrammarData): number[] {
  const starts = [0];
  for (let count = 0; count < shared; count += 1) starts.push(code.indexOf(END, starts.at(-1)) + 1);
  return starts;
}
