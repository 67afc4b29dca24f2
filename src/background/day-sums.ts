import type { Direction, Observation } from '../domain/model.ts';
import { localDate } from '../domain/summary/dates.ts';
import type { ContactDayRecord, DayRecord } from '../storage/schema.ts';

/** Which messages were written on which local date. */
type ByDate = ReadonlyMap<string, readonly Observation[]>;

/** The stores of sums, within a transaction. */
interface Sums<Key, Day> {
  get(key: Key): Promise<Day | undefined>;
  put(day: Day): Promise<unknown>;
}

/** Messages by date. Where a page tells no time, or one to come, they were written now. */
export function datesOf(messages: readonly Observation[], now: number, timeZone: string): ByDate {
  const dates = new Map<string, Observation[]>();
  for (const message of messages) {
    const date = localDate(Math.min(message.at ?? now, now), timeZone);
    dates.set(date, [...(dates.get(date) ?? []), message]);
  }
  return dates;
}

/** Adds messages to the days of a site. */
export async function addToDays(
  days: Sums<[string, string], DayRecord>,
  site: string,
  dates: ByDate,
): Promise<void> {
  for (const [date, { length }] of dates) {
    const day = (await days.get([date, site])) ?? { date, site, seconds: 0, messages: 0 };
    await days.put({ ...day, messages: day.messages + length });
  }
}

/** Adds messages to the days of a contact. */
export async function addToContactDays(
  days: Sums<[string, string], ContactDayRecord>,
  { contact, site }: Pick<ContactDayRecord, 'contact' | 'site'>,
  dates: ByDate,
): Promise<void> {
  for (const [date, messages] of dates) {
    const count = (wanted: Direction) => messages.filter(({ direction }) => direction === wanted).length;
    const day = await days.get([contact, date]);
    await days.put({
      ...{ contact, date, site },
      fromContact: (day?.fromContact ?? 0) + count('fromContact'),
      fromChild: (day?.fromChild ?? 0) + count('fromChild'),
    });
  }
}
