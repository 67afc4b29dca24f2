import type { Observation } from './model.ts';

/** What is known of a message that is observed: whether it was counted, and which words stood in its place before. */
export interface Acquaintance {
  observation: Observation;
  isCounted: boolean;
  /** `null` where nothing is known of the place. */
  wordsBefore: number | null;
}

/** How a message is to be taken: as a new one, as one with new words, or as one that is known. */
export type Taking = 'new' | 'edited' | 'known';

/**
 * Tells new messages from those that were changed while the page was closed: the id is known, the words are not. Ids that are
 * made anew with each visit come to stand for other messages, and then for many at once: such ids tell nothing.
 */
export function takingsOf(batch: readonly Acquaintance[]): Taking[] {
  const isSame = ({ observation, wordsBefore }: Acquaintance) => observation.words === wordsBefore;
  const placed = batch.filter(({ observation, wordsBefore }) => wordsBefore !== null && !observation.again);
  const same = placed.filter(isSame);
  const changed = placed.filter((one) => !isSame(one));
  const moved = changed.filter(({ isCounted }) => isCounted);
  const idsTell = moved.length === 0 && changed.length <= Math.max(same.length, 1);
  return batch.map((one) => {
    if (one.isCounted) return 'known';
    if (one.observation.again) return 'edited';
    if (one.wordsBefore === null || !idsTell) return 'new';
    return isSame(one) ? 'known' : 'edited';
  });
}
