import type { Country, Direction } from '../model.ts';
import { lastWeeks, weekOfDate } from '../time/week.ts';
import type { FamilyTime } from './camera-history.ts';

/** How many messages there were in a week, which goes by its first date. */
export interface WeekOfMessages extends Record<Direction, number> {
  date: string;
}

/** Days added up to each of the last weeks, oldest first. Those before are left out. */
export function messagesPerWeek(
  days: readonly WeekOfMessages[],
  weeks: number,
  { now, timeZone }: FamilyTime,
  country: Country,
): WeekOfMessages[] {
  const sums = new Map(
    lastWeeks(weeks, now, timeZone, country).map(({ from }): [string, WeekOfMessages] => [
      from,
      { date: from, fromContact: 0, fromChild: 0 },
    ]),
  );
  for (const { date, fromContact, fromChild } of days) {
    const week = sums.get(weekOfDate(date, country).from);
    if (!week) continue;
    week.fromContact += fromContact;
    week.fromChild += fromChild;
  }
  return [...sums.values()];
}
