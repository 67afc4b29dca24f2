import { secondsOnCamera } from '../camera/seconds.ts';
import type { CameraSession } from '../camera/session.ts';
import type { SiteUse } from '../model.ts';
import type { FamilyTime } from './camera-history.ts';
import { lastDates, localDate } from './dates.ts';

/** What a site, or all sites, were used for in a stretch of time. */
export type Use = Omit<SiteUse, 'site'>;

export interface DayOfSite extends Use {
  date: string;
}

/** What is kept of one local date; camera time is kept with the sessions. */
type KeptDay = Omit<DayOfSite, 'cameraSeconds'>;

type OnCamera = Pick<CameraSession, 'startedAt' | 'endedAt' | 'source'>;

/** Every one of the last days, oldest first. A session counts for the date on which it began, a shared screen for none. */
export function daysOfSite(
  kept: readonly KeptDay[],
  sessions: readonly OnCamera[],
  count: number,
  { now, timeZone }: FamilyTime,
): DayOfSite[] {
  const days = new Map(
    lastDates(now, timeZone, count)
      .reverse()
      .map((date): [string, DayOfSite] => [date, { date, seconds: 0, messages: 0, cameraSeconds: 0 }]),
  );
  for (const { date, seconds, messages } of kept) {
    const day = days.get(date);
    if (!day) continue;
    day.seconds += seconds;
    day.messages += messages;
  }
  for (const session of sessions) {
    const day = days.get(localDate(session.startedAt, timeZone));
    if (day && session.source === 'camera') day.cameraSeconds += secondsOnCamera(session, now);
  }
  return [...days.values()];
}

/** Days added up from a date on. */
export function useSince(days: readonly DayOfSite[], from: string): Use {
  const wanted = days.filter(({ date }) => date >= from);
  const sum = (of: (day: DayOfSite) => number) => wanted.reduce((all, day) => all + of(day), 0);
  return {
    seconds: sum(({ seconds }) => seconds),
    messages: sum(({ messages }) => messages),
    cameraSeconds: sum(({ cameraSeconds }) => cameraSeconds),
  };
}

/** The last date on which anything happened; `null` where nothing did. */
export function lastUsed(days: readonly DayOfSite[]): string | null {
  const used = days.findLast(
    ({ seconds, messages, cameraSeconds }) => seconds + messages + cameraSeconds > 0,
  );
  return used?.date ?? null;
}
