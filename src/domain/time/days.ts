import { localDate } from '../summary/dates.ts';
import type { Change, Stretch } from './timeline.ts';

/** Seconds that a site's day grows by; negative where it lost them to another site. */
export interface DayChange {
  date: string;
  site: string;
  seconds: number;
}

/** Also of the day on which summer time ends: the family should never wonder at a day with 25 hours. */
export const MOST_SECONDS_OF_A_DAY = 86_400;

/** Puts every second on the local date on which it was spent. */
export function dayChanges(changes: readonly Change[], timeZone: string): DayChange[] {
  return changes.flatMap(({ site, gained, ...stretch }) =>
    splitAtMidnight(stretch, timeZone).map(({ from, to }) => ({
      date: localDate(from, timeZone),
      site,
      seconds: ((gained ? 1 : -1) * (to - from)) / 1_000,
    })),
  );
}

/** The seconds of one site after a change, given all sites of that date: together they never have more than the day. */
export function changedSeconds(
  sites: readonly { site: string; seconds: number }[],
  { site, seconds }: DayChange,
): number {
  const before = sites.find((each) => each.site === site)?.seconds ?? 0;
  const room = MOST_SECONDS_OF_A_DAY - sites.reduce((sum, each) => sum + each.seconds, 0);
  return Math.max(0, before + Math.min(seconds, Math.max(0, room)));
}

/** The parts of a stretch by local date. A stretch is short: it meets one midnight at most. */
function splitAtMidnight({ from, to }: Stretch, timeZone: string): Stretch[] {
  const first = localDate(from, timeZone);
  if (localDate(to - 1, timeZone) === first) return [{ from, to }];
  // Found by halving, since midnight is not everywhere and always 24 hours after the last one.
  let before = from;
  let after = to - 1;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (localDate(middle, timeZone) === first) before = middle;
    else after = middle;
  }
  return [
    { from, to: after },
    { from: after, to },
  ];
}
