import { describe, expect, it } from 'vitest';
import { lastDates, localDate, minuteOfDay, utcOffset } from '../../../../src/domain/summary/dates.ts';

const at = (text: string) => Date.parse(text);

describe('dates as the family lives them', () => {
  it.each([
    ['2026-03-04T23:59:59+13:00', 'Pacific/Auckland', '2026-03-04', '23:59'],
    ['2026-03-05T00:00:00+13:00', 'Pacific/Auckland', '2026-03-05', '0:00'],
    ['2026-03-04T12:00:00Z', 'America/Los_Angeles', '2026-03-04', '4:00'],
    ['2026-03-04T12:00:00Z', 'Pacific/Kiritimati', '2026-03-05', '2:00'],
    ['2026-12-31T23:30:00Z', 'Europe/Dublin', '2026-12-31', '23:30'],
  ])('%s in %s', (time, zone, date, clock) => {
    const minutes = minuteOfDay(at(time), zone);
    const shown = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
    expect({ date: localDate(at(time), zone), clock: shown }).toEqual({ date, clock });
  });

  it.each([
    ['an ordinary week', '2026-03-04T10:00:00Z', 'UTC', ['2026-03-04', '2026-03-03', '2026-03-02']],
    ['over the end of a year', '2026-01-01T10:00:00Z', 'UTC', ['2026-01-01', '2025-12-31', '2025-12-30']],
    [
      'when clocks go forward',
      '2026-03-30T00:30:00+01:00',
      'Europe/London',
      ['2026-03-30', '2026-03-29', '2026-03-28'],
    ],
    [
      'when clocks go back',
      '2026-04-05T23:30:00+12:00',
      'Pacific/Auckland',
      ['2026-04-05', '2026-04-04', '2026-04-03'],
    ],
  ])('counts back %s', (_, time, zone, dates) => {
    expect(lastDates(at(time), zone, 3)).toEqual(dates);
  });

  it.each([
    ['2026-03-04T12:00:00Z', 'Pacific/Auckland', 13 * 60],
    ['2026-07-04T12:00:00Z', 'Pacific/Auckland', 12 * 60],
    ['2026-03-04T12:00:30Z', 'America/Los_Angeles', -8 * 60],
    ['2026-03-04T12:00:00Z', 'Asia/Kolkata', 5 * 60 + 30],
    ['2026-03-04T00:00:00Z', 'UTC', 0],
  ])('knows how far the clock is ahead of UTC: %s in %s', (time, zone, minutes) => {
    expect(utcOffset(at(time), zone)).toBe(minutes);
  });

  it('does not know a zone that is none', () => {
    expect(() => localDate(0, 'Nowhere/Land')).toThrow(RangeError);
  });
});
