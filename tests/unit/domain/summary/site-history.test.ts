import { describe, expect, it } from 'vitest';
import { daysOfSite, lastUsed, useSince } from '../../../../src/domain/summary/site-history.ts';

const TIME = { now: Date.parse('2026-03-04T16:00:00+13:00'), timeZone: 'Pacific/Auckland' };
const camera = (startedAt: string, minutes: number, source: 'camera' | 'screen' = 'camera') => ({
  startedAt: Date.parse(startedAt),
  endedAt: Date.parse(startedAt) + minutes * 60_000,
  source,
});

const days = daysOfSite(
  [
    { date: '2026-03-04', seconds: 60, messages: 3 },
    { date: '2026-03-02', seconds: 600, messages: 30 },
    { date: '2026-01-01', seconds: 999, messages: 99 },
  ],
  [camera('2026-03-03T23:50:00+13:00', 20), camera('2026-03-04T09:00:00+13:00', 5, 'screen')],
  3,
  TIME,
);

describe('the days of a site', () => {
  it('are all there, oldest first, and none that is older', () => {
    expect(days).toEqual([
      { date: '2026-03-02', seconds: 600, messages: 30, cameraSeconds: 0 },
      { date: '2026-03-03', seconds: 0, messages: 0, cameraSeconds: 1_200 },
      { date: '2026-03-04', seconds: 60, messages: 3, cameraSeconds: 0 },
    ]);
  });

  it.each([
    ['2026-03-02', 660, 33, 1_200],
    ['2026-03-04', 60, 3, 0],
    ['2026-03-05', 0, 0, 0],
  ])('from %s on add up', (from, seconds, messages, cameraSeconds) => {
    expect(useSince(days, from)).toEqual({ seconds, messages, cameraSeconds });
  });

  it('say when it was used last', () => {
    expect(lastUsed(days)).toBe('2026-03-04');
    expect(lastUsed(days.slice(0, 2))).toBe('2026-03-03');
    expect(lastUsed([])).toBeNull();
  });
});
