import type { SignalKind } from '../model.ts';

/**
 * The phrases of one language for one kind of signal.
 *
 * A phrase is words with white space between; every word stands for its other spellings too (`Language.forms`).
 *
 *     a|b          one of these words             [a b|c]      may be left out
 *     (a b|c)      one of these                   {list}       one entry of a list
 *     ..  ...      up to two, up to four words    #  #age      a number; one from 5 to 99 (`#bareAge`: 9 to 69, `#year`: 1 to 13)
 *     ^  $         where a sentence begins, ends  ?            a question mark
 *     !a|b         the next word is none of these; at the start: the word before (`!#` no number, `!?` no question mark)
 */
export interface Pack {
  kind: SignalKind;
  phrases: readonly string[];
  /** Tells more of what a phrase of another pack found in the same text (its `value`), and raises nothing by itself. */
  isDetail?: true;
  /** Phrases that make their sentence harmless as far as this kind goes: a surprise is a good secret. */
  unless?: readonly string[];
  /**
   * What the signal's value is, if it has one: the number matched (or that and some more), its `digits` as text where it may
   * mean something else (a clear one wins), the key of the list's entry (or that as a number of `years`), or always the same.
   * Numbers that are always the same are strengths, unless a strength is told: of several packs of one kind the highest wins.
   */
  value?:
    | 'number'
    | 'digits'
    | 'entry'
    | 'years'
    | { always: string | number; strength?: number }
    | { plus: number };
}

/** Words and short phrases; under keys, where it matters which one was said. */
export type WordList = readonly string[] | Readonly<Record<string, readonly string[]>>;

/** All that is known of one language. */
export interface Language {
  /** A word to its other spellings. */
  forms: Readonly<Record<string, readonly string[]>>;
  lists: Readonly<Record<string, WordList>>;
  /** Number words. */
  numbers: Readonly<Record<string, number>>;
  /** Words and the pictures, each one character, that stand for them. */
  emoji?: Readonly<Record<string, string>>;
  /** Words that are meant as they stand, though a slip of the finger, or words run together, could look like them. */
  ordinary?: readonly string[];
  /** Lists of words that no guess may lead to: too many names and other words are near them. */
  guarded?: readonly string[];
  packs: readonly Pack[];
}
