/**
 * The local date of a moment as `YYYY-MM-DD`.
 * @param timeZone an IANA name
 * @throws RangeError for a time zone that nobody knows
 */
export function localDate(at: number, timeZone: string): string {
  return format(timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}

/** Minutes after midnight, 0 .. 1,439, on the family's clock. */
export function minuteOfDay(at: number, timeZone: string): number {
  const [hours = 0, minutes = 0] = clockTime(at, timeZone).split(':').map(Number);
  return hours * 60 + minutes;
}

/** Minutes by which the family's clock is ahead of UTC at a moment. */
export function utcOffset(at: number, timeZone: string): number {
  const shown = Date.parse(`${localDate(at, timeZone)}T${clockTime(at, timeZone)}:00Z`);
  return Math.round((shown - at) / MINUTE);
}

function clockTime(at: number, timeZone: string): string {
  return format(timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** The last `count` local dates, today first. */
export function lastDates(now: number, timeZone: string, count: number): string[] {
  const noon = Date.parse(`${localDate(now, timeZone)}T12:00:00Z`);
  // Noon in UTC of a calendar date: stepping back by whole days there meets no daylight-saving change.
  return Array.from({ length: count }, (_, back) => new Date(noon - back * DAY).toISOString().slice(0, 10));
}

/** Milliseconds of a calendar day. */
export const DAY = 86_400_000;
const MINUTE = 60_000;

// Making a formatter costs more than using it a thousand times.
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(timeZone: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${timeZone} ${Object.keys(parts).join()}`;
  const known = formatters.get(key);
  if (known) return known;
  // The Swedish way of writing dates is the ISO way.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, ...parts });
  formatters.set(key, made);
  return made;
}
