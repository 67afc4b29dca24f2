import { describe, expect, it } from 'vitest';
import { createDates } from '../../../../src/ui/dashboard/dates.ts';

describe('dates and times', () => {
  it.each([
    { locale: 'en-NZ', day: 'Wednesday, 20 May', short: '20 May', time: /^8:05\spm$/, clock: /^10:30\spm$/ },
    { locale: 'de', day: 'Mittwoch, 20. Mai', short: '20. Mai', time: /^20:05$/, clock: /^22:30$/ },
  ])('are written as people do it in $locale', ({ locale, day, short, time, clock }) => {
    const dates = createDates(locale, 'Pacific/Auckland');
    expect(dates.day('2026-05-20')).toBe(day);
    expect(dates.shortDay('2026-05-20')).toBe(short);
    expect(dates.time(Date.parse('2026-05-20T08:05:00Z'))).toMatch(time);
    expect(dates.clock(22 * 60 + 30)).toMatch(clock);
  });

  it('know midnight', () => {
    expect(createDates('de', 'UTC').clock(0)).toBe('0:00');
  });
});
