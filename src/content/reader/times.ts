/** Chats older than this do not exist; it keeps other numbers from being taken for times. */
const EARLIEST = Date.UTC(2000, 0, 1);
const DAY = 86_400_000;

const CLOCK = /^\W{0,2}(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?\s*([ap])?\.?\s?m?\.?\W{0,2}$/i;
const RELATIVE =
  /^(?:(?:just )?now|today|yesterday|(?:an?|\d+)\s*(?:s|m|h|d|w|sec|min|hr|second|minute|hour|day|week|month)s?\.?(?: ago)?)$/i;

/** Years first, or months by name: "3/4/2026" means two different days to two different people. */
const WRITTEN_DATE =
  /^\d{4}-\d\d-\d\d|^(?=.*\b\d{4}\b)(?=.*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

/**
 * A point in time out of an attribute: ISO text, other dates with a year, or seconds or milliseconds since 1970.
 * `null` for what is none, and for times in the future.
 */
export function parseTime(value: string, now: number): number | null {
  const text = value.trim();
  const time = /^\d{10}(?:\.\d+)?$/.test(text)
    ? Number(text) * 1000
    : /^\d{13}$/.test(text)
      ? Number(text)
      : WRITTEN_DATE.test(text)
        ? Date.parse(text)
        : Number.NaN;
  return time >= EARLIEST && time <= now + DAY ? time : null;
}

/** The time of day in a text that is nothing else, always written the same way. */
export function parseClock(text: string): string | null {
  const parts = CLOCK.exec(text.trim());
  if (!parts) return null;
  const [, hour = '', minute = '', , half = ''] = parts;
  return Number(hour) < 25 && Number(minute) < 60 ? `${Number(hour)}:${minute}${half.toLowerCase()}` : null;
}

/** The time of day somewhere in a short text, as in "yesterday at 12:30". */
export function findClock(text: string): string | null {
  const found = /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?m)?/i.exec(text.slice(0, 60));
  return found === null ? null : parseClock(found[0]);
}

/** Whether a text says when, and nothing else. */
export function isTimeText(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= 24 && (parseClock(trimmed) !== null || RELATIVE.test(trimmed));
}
