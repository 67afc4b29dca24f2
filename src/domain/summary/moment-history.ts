import type { CameraSession } from '../camera/session.ts';
import { atLeast } from '../level.ts';
import type { HistoryPeriod } from '../looking-back.ts';
import type { Country, Level, Moment } from '../model.ts';
import { lastWeeks, weekOf } from '../time/week.ts';
import type { FamilyTime } from './camera-history.ts';
import { lastDates, localDate } from './dates.ts';

/** A site by the id under which things are stored, and by the name that the family knows. */
export interface NamedSite {
  id: string;
  name: string;
}

/** A contact as far as a moment names it. */
export interface NamedContact {
  key: string;
  name: string;
  site: NamedSite;
}

/** A moment with what it is about. */
export interface ToldMoment extends Omit<Moment, 'site' | 'subject'> {
  site: NamedSite;
  /** Who it is about; `null` where nobody is known, or where the family erased them. */
  contact: NamedContact | null;
  /** The camera session that a moment about the camera is about, while it is kept. */
  session: CameraSession | null;
}

/** What the family chose to look at; `null` for everything. */
export interface MomentChoice {
  kind: Moment['kind'] | null;
  /** This level or more serious ones. */
  level: Level | null;
  site: string | null;
  /** The first local date. */
  from: string | null;
}

/** Whether a moment is among what the family chose to look at. */
export function isChosen(moment: Moment, choice: MomentChoice, timeZone: string): boolean {
  const { kind, level, site, from } = choice;
  return (
    (kind === null || moment.kind === kind) &&
    (level === null || atLeast(moment.level, level)) &&
    (site === null || moment.site === site) &&
    (from === null || localDate(moment.at, timeZone) >= from)
  );
}

const DAYS: Readonly<Record<Exclude<HistoryPeriod, 'week' | 'all'>, number>> = { month: 30, quarter: 90 };

/** The first local date of a period that ends today; `null` for all that is kept. A week begins where the country begins it. */
export function firstDateOf(
  period: HistoryPeriod,
  { now, timeZone }: FamilyTime,
  country: Country,
): string | null {
  if (period === 'all') return null;
  if (period === 'week') return weekOf(now, timeZone, country).from;
  return lastDates(now, timeZone, DAYS[period]).at(-1) ?? null;
}

/** Moments by local date, in the order in which they come. */
export function byDay<M extends Pick<Moment, 'at'>>(
  moments: readonly M[],
  timeZone: string,
): { date: string; moments: M[] }[] {
  const days = new Map<string, M[]>();
  for (const moment of moments) {
    const date = localDate(moment.at, timeZone);
    days.set(date, [...(days.get(date) ?? []), moment]);
  }
  return [...days].map(([date, ofDay]) => ({ date, moments: ofDay }));
}

/** How many moments there were in each of the last weeks, oldest first; a week goes by its first date. */
export function perWeek(
  moments: readonly Pick<Moment, 'at'>[],
  weeks: number,
  { now, timeZone }: FamilyTime,
  country: Country,
): { date: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { at } of moments) {
    const { from } = weekOf(at, timeZone, country);
    counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return lastWeeks(weeks, now, timeZone, country).map(({ from }) => ({
    date: from,
    count: counts.get(from) ?? 0,
  }));
}
