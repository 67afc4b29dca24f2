import type { Country } from '../model.ts';
import { DAY, localDate } from '../summary/dates.ts';

/** A week as the family lives it: its first and its last local date, `YYYY-MM-DD`. */
export interface Week {
  from: string;
  to: string;
}

const SUNDAY = 0;
const MONDAY = 1;
const DAYS = 7;

/**
 * Where the country begins the week: week data of Unicode CLDR 48. Monday is what it says of the world, and of most of the
 * European Union, of which Porchlight does not know the member.
 */
const FIRST_DAY: Readonly<Record<Country, typeof SUNDAY | typeof MONDAY>> = {
  NZ: MONDAY,
  AU: MONDAY,
  UK: MONDAY,
  IE: MONDAY,
  EU: MONDAY,
  other: MONDAY,
  US: SUNDAY,
  CA: SUNDAY,
};

/**
 * The week of the country in which a moment lies, on the family's clock.
 * @param timeZone an IANA name
 */
export function weekOf(at: number, timeZone: string, country: Country): Week {
  const day = noonOf(localDate(at, timeZone));
  const since = (new Date(day).getUTCDay() - FIRST_DAY[country] + DAYS) % DAYS;
  return { from: dateOf(day - since * DAY), to: dateOf(day + (DAYS - 1 - since) * DAY) };
}

/** The dates of a week, first to last. */
export function datesOf({ from }: Week): string[] {
  return Array.from({ length: DAYS }, (_, index) => dateOf(noonOf(from) + index * DAY));
}

/** The week that many weeks before another. */
export function weekBefore({ from, to }: Week, weeks: number): Week {
  return {
    from: dateOf(noonOf(from) - weeks * DAYS * DAY),
    to: dateOf(noonOf(to) - weeks * DAYS * DAY),
  };
}

/** The running week and those before it, oldest first. */
export function lastWeeks(count: number, now: number, timeZone: string, country: Country): Week[] {
  const running = weekOf(now, timeZone, country);
  return Array.from({ length: count }, (_, index) => weekBefore(running, count - 1 - index));
}

/** The week of the country in which a local date lies. */
export function weekOfDate(date: string, country: Country): Week {
  return weekOf(noonOf(date), 'UTC', country);
}

/** Noon in UTC of a calendar date: going by whole days there meets no daylight-saving change. */
function noonOf(date: string): number {
  return Date.parse(`${date}T12:00:00Z`);
}

function dateOf(noon: number): string {
  return new Date(noon).toISOString().slice(0, 10);
}
