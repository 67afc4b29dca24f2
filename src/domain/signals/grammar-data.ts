import type { Pack } from './pack.ts';

/** The phrases of a language as they travel: made by `compile`, made ready for matching by `readGrammar`. */
export interface GrammarData {
  /** Every word that tells something, in order: see `front-coded.ts`. */
  words: string;
  /** A character for each word: `OWN_ID`, or from `SHARED_ID` on the number of the id that it shares with others. */
  idsOfWords: string;
  /** A filter of the words that are meant as they stand. */
  ordinary: Uint8Array;
  /** How many ids are shared. */
  sharedIds: number;
  /** Ids of words that no guess may lead to. */
  guarded: readonly number[];
  numbers: Readonly<Record<string, number>>;
  /** Words and what is written for them: whoever asks for the word asks for these too. */
  forms: Readonly<Record<string, readonly string[]>>;
  /** How many items the code begins with that phrases share. */
  shared: number;
  /** Ids that take one byte. */
  common: readonly number[];
  /** The keys of entries, by their numbers. */
  keys: readonly string[];
  packs: readonly PackData[];
  /** The phrases of all packs in their order, after what they share: see `phrase-code.ts`. */
  code: Uint8Array;
}

/** What all phrases of a pack share, and how many phrases raise its kind of signal, and silence it. */
export interface PackData {
  kind: Pack['kind'];
  value: Pack['value'] | null;
  isDetail: boolean;
  raising: number;
  silencing: number;
}

/** The code of the character that tells of a word that it has an id of its own. */
export const OWN_ID = 48;
/** And the first of those for ids that words share. */
export const SHARED_ID = 49;
