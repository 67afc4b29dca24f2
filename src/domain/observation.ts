import type { Direction, ObservedSignal } from './model.ts';

/** One message, stripped of its text. Fingerprints are 0 .. 2^53 - 1, and stable over re-rendering and reloads. */
export interface Observation {
  /** Who said what when, as far as the page shows, and which one of those that are alike in that. */
  fingerprint: number;
  direction: Direction;
  /** When it was written, as the page says; `null` where the page does not say. */
  at: number | null;
  signals: readonly ObservedSignal[];
  /** Who said it, and the page's id for it, if it has one: stays the same when the words are changed. */
  place?: number;
  /** With `place`: who said which words. */
  words?: number;
  /** It was counted before, with other words or under another id. */
  again?: boolean;
}
