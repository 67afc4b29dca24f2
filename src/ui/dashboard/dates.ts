import { localDate } from '../../domain/summary/dates.ts';

const MINUTES_PER_HOUR = 60;

/** Dates and times of day as this browser's people write them, on the family's clock. */
export interface Dates {
  /** "Wednesday, 20 May" for `2026-05-20`. */
  day(date: string): string;
  /** The same, with its year where that is not the year of `now`. */
  dayOf(date: string, now: number): string;
  /** "20 May". */
  shortDay(date: string): string;
  /** "8:05 pm" for a moment. */
  time(at: number): string;
  /** "10:00 pm" for minutes after midnight. */
  clock(minutes: number): string;
}

/** @param timeZone an IANA name */
export function createDates(locale: string, timeZone: string): Dates {
  // A calendar date has no time zone: it is read and written in UTC.
  const calendar = { timeZone: 'UTC', day: 'numeric' } as const;
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  const long = new Intl.DateTimeFormat(locale, { ...calendar, weekday: 'long', month: 'long' });
  const full = new Intl.DateTimeFormat(locale, {
    ...calendar,
    weekday: 'long',
    month: 'long',
    year: 'numeric',
  });
  const short = new Intl.DateTimeFormat(locale, { ...calendar, month: 'short' });
  const time = new Intl.DateTimeFormat(locale, { ...clock, timeZone });
  const ofDay = new Intl.DateTimeFormat(locale, { ...clock, timeZone: 'UTC' });
  return {
    day: (date) => long.format(Date.parse(date)),
    dayOf(date, now) {
      const isThisYear = date.startsWith(localDate(now, timeZone).slice(0, 4));
      return (isThisYear ? long : full).format(Date.parse(date));
    },
    shortDay: (date) => short.format(Date.parse(date)),
    time: (at) => time.format(at),
    clock: (minutes) =>
      ofDay.format(Date.UTC(2000, 0, 1, Math.floor(minutes / MINUTES_PER_HOUR), minutes % MINUTES_PER_HOUR)),
  };
}
