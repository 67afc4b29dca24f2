import { describe, expect, it } from 'vitest';
import { changedSeconds, dayChanges } from '../../../../src/domain/time/days.ts';

describe('midnight', () => {
  it.each([
    {
      what: 'an ordinary one',
      zone: 'Pacific/Auckland',
      midnight: '2026-03-05T00:00:00+13:00',
      dates: ['2026-03-04', '2026-03-05'],
    },
    {
      what: 'one on the hour of no other zone',
      zone: 'Asia/Kathmandu',
      midnight: '2026-03-05T00:00:00+05:45',
      dates: ['2026-03-04', '2026-03-05'],
    },
    {
      what: 'one that the clocks leave out',
      zone: 'Africa/Cairo',
      midnight: '2026-04-24T01:00:00+03:00',
      dates: ['2026-04-23', '2026-04-24'],
    },
    {
      what: 'one that comes after a day of 25 hours',
      zone: 'Europe/Berlin',
      midnight: '2026-10-26T00:00:00+01:00',
      dates: ['2026-10-25', '2026-10-26'],
    },
    {
      what: 'one that a whole day is left out at',
      zone: 'Pacific/Apia',
      midnight: '2011-12-30T10:00:00Z',
      dates: ['2011-12-29', '2011-12-31'],
    },
  ])('parts what was spent before from what was spent after: $what', ({ zone, midnight, dates }) => {
    const at = Date.parse(midnight);
    const [before, after] = dates;
    expect(dayChanges([{ site: 'a', from: at - 7_000, to: at + 4_500, gained: true }], zone)).toEqual([
      { date: before, site: 'a', seconds: 7 },
      { date: after, site: 'a', seconds: 4.5 },
    ]);
  });

  it('is no part of what ends with it', () => {
    const at = Date.parse('2026-03-05T00:00:00+13:00');
    const stretch = { site: 'a', from: at - 9_000, to: at, gained: false };
    expect(dayChanges([stretch], 'Pacific/Auckland')).toEqual([
      { date: '2026-03-04', site: 'a', seconds: -9 },
    ]);
  });
});

describe('a day', () => {
  const sites = [
    { site: 'a', seconds: 80_000 },
    { site: 'b', seconds: 6_000 },
  ];

  it.each([
    { what: 'has room', change: { site: 'b', seconds: 100 }, after: 6_100 },
    { what: 'has room for some of it', change: { site: 'b', seconds: 1_000 }, after: 6_400 },
    { what: 'has room for a new site', change: { site: 'c', seconds: 1_000 }, after: 400 },
    { what: 'takes time back', change: { site: 'a', seconds: -500 }, after: 79_500 },
    { what: 'takes back no more than there is', change: { site: 'c', seconds: -500 }, after: 0 },
  ])('$what', ({ change, after }) => {
    expect(changedSeconds(sites, { date: '2026-03-04', ...change })).toBe(after);
  });

  it('that is over-full already grows no more, and shrinks by nothing but what is taken back', () => {
    const full = [{ site: 'a', seconds: 90_000 }];
    expect(changedSeconds(full, { date: '2026-03-04', site: 'a', seconds: 10 })).toBe(90_000);
  });
});
