import { describe, expect, it } from 'vitest';
import type { Country } from '../../../../src/domain/model.ts';
import { datesOf, weekBefore, weekOf } from '../../../../src/domain/time/week.ts';

const at = (text: string) => Date.parse(text);

describe('the week of a country', () => {
  it.each<[string, string, string, Country, string, string]>([
    ['in the middle', '2026-03-04T12:00:00Z', 'UTC', 'NZ', '2026-03-02', '2026-03-08'],
    ['which begins on Sunday', '2026-03-04T12:00:00Z', 'UTC', 'US', '2026-03-01', '2026-03-07'],
    ['on a Sunday that ends it', '2026-03-08T12:00:00Z', 'UTC', 'UK', '2026-03-02', '2026-03-08'],
    ['on a Sunday that begins it', '2026-03-08T12:00:00Z', 'UTC', 'CA', '2026-03-08', '2026-03-14'],
    ['over the end of a year', '2026-01-01T12:00:00Z', 'UTC', 'IE', '2025-12-29', '2026-01-04'],
    ['with a leap day', '2028-02-29T12:00:00Z', 'UTC', 'other', '2028-02-28', '2028-03-05'],
    [
      'by the clock of the family',
      '2026-03-08T12:00:00Z',
      'Pacific/Auckland',
      'NZ',
      '2026-03-09',
      '2026-03-15',
    ],
    [
      'right after midnight',
      '2026-03-02T00:00:00+13:00',
      'Pacific/Auckland',
      'NZ',
      '2026-03-02',
      '2026-03-08',
    ],
    [
      'right before midnight',
      '2026-03-01T23:59:59+13:00',
      'Pacific/Auckland',
      'NZ',
      '2026-02-23',
      '2026-03-01',
    ],
    [
      'when clocks go forward',
      '2026-03-29T23:30:00+01:00',
      'Europe/London',
      'UK',
      '2026-03-23',
      '2026-03-29',
    ],
    [
      'when clocks go back',
      '2026-11-01T00:30:00-04:00',
      'America/New_York',
      'US',
      '2026-11-01',
      '2026-11-07',
    ],
  ])('%s', (_, time, zone, country, from, to) => {
    expect(weekOf(at(time), zone, country)).toEqual({ from, to });
  });

  /** Of each, the region as the locale data of this program names it. */
  it.each<[Country, string]>([
    ['NZ', 'NZ'],
    ['AU', 'AU'],
    ['UK', 'GB'],
    ['IE', 'IE'],
    ['US', 'US'],
    ['CA', 'CA'],
    ['other', '001'],
  ])('%s begins it as Unicode CLDR says', (country, region) => {
    const { from } = weekOf(at('2026-03-04T12:00:00Z'), 'UTC', country);
    expect(new Date(from).getUTCDay()).toBe(firstDayOf(region) % 7);
  });

  it('has its seven dates', () => {
    expect(datesOf({ from: '2026-03-29', to: '2026-04-04' })).toEqual([
      '2026-03-29',
      '2026-03-30',
      '2026-03-31',
      '2026-04-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-04',
    ]);
  });

  it('follows the one before it', () => {
    const week = { from: '2026-04-06', to: '2026-04-12' };
    expect(weekBefore(week, 0)).toEqual(week);
    expect(weekBefore(week, 2)).toEqual({ from: '2026-03-23', to: '2026-03-29' });
  });
});

/** Monday is 1, Sunday is 7. Programs of different years have it as a method or as a property. */
function firstDayOf(region: string): number {
  const locale: Intl.Locale & { getWeekInfo?(): { firstDay: number }; weekInfo?: { firstDay: number } } =
    new Intl.Locale(`en-${region}`);
  const info = locale.getWeekInfo?.() ?? locale.weekInfo;
  if (!info) throw new Error('This program does not know weeks');
  return info.firstDay;
}
