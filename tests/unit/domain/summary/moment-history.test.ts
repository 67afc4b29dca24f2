import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../../src/domain/model.ts';
import { byDay, firstDateOf, isChosen, perWeek } from '../../../../src/domain/summary/moment-history.ts';

const TIME = { now: Date.parse('2026-03-04T16:00:00+13:00'), timeZone: 'Pacific/Auckland' };
const EVERYTHING = { kind: null, level: null, site: null, from: null };

function momentAt(at: string, changes: Partial<Moment> = {}): Moment {
  return {
    id: at,
    kind: 'contact',
    at: Date.parse(at),
    site: 'discord',
    subject: 'discord kai',
    level: 'caution',
    stage: null,
    reasons: [],
    concerns: [],
    shownAt: null,
    answer: null,
    ...changes,
  };
}

describe('what a family chose', () => {
  const moment = momentAt('2026-03-01T00:30:00+13:00');
  it.each([
    [EVERYTHING, true],
    [{ ...EVERYTHING, kind: 'contact' }, true],
    [{ ...EVERYTHING, kind: 'camera' }, false],
    [{ ...EVERYTHING, level: 'notice' }, true],
    [{ ...EVERYTHING, level: 'danger' }, false],
    [{ ...EVERYTHING, site: 'roblox' }, false],
    // It is still February in UTC.
    [{ ...EVERYTHING, from: '2026-03-01' }, true],
    [{ ...EVERYTHING, from: '2026-03-02' }, false],
  ] as const)('%j: %s', (choice, expected) => {
    expect(isChosen(moment, choice, TIME.timeZone)).toBe(expected);
  });
});

it.each([
  ['week', 'NZ', '2026-03-02'],
  ['week', 'US', '2026-03-01'],
  ['month', 'NZ', '2026-02-03'],
  ['quarter', 'NZ', '2025-12-05'],
  ['all', 'NZ', null],
] as const)('a period of a %s in %s begins on %s', (period, country, date) => {
  expect(firstDateOf(period, TIME, country)).toBe(date);
});

it('days are those of the clock of the family', () => {
  const moments = ['2026-03-02T01:00:00+13:00', '2026-03-01T23:00:00+13:00', '2026-03-01T01:00:00+13:00'].map(
    (at) => momentAt(at),
  );
  expect(byDay(moments, TIME.timeZone).map(({ date, moments: ofDay }) => [date, ofDay.length])).toEqual([
    ['2026-03-02', 1],
    ['2026-03-01', 2],
  ]);
});

it('weeks begin where the country begins them, and all of them are there', () => {
  const moments = ['2026-03-01T12:00:00+13:00', '2026-03-02T12:00:00+13:00', '2025-01-01T12:00:00+13:00'].map(
    (at) => momentAt(at),
  );
  expect(perWeek(moments, 3, TIME, 'NZ')).toEqual([
    { date: '2026-02-16', count: 0 },
    { date: '2026-02-23', count: 1 },
    { date: '2026-03-02', count: 1 },
  ]);
  expect(perWeek(moments, 1, TIME, 'US')).toEqual([{ date: '2026-03-01', count: 2 }]);
});
