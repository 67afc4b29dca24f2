import { describe, expect, it } from 'vitest';
import type { CameraSession } from '../../../../src/domain/camera/session.ts';
import {
  type CameraFilter,
  chosenSessions,
  daysOnCamera,
  everyDay,
  sitesOnCamera,
} from '../../../../src/domain/summary/camera-history.ts';
import { cameraSession } from '../../../fakes/snapshots.ts';

const NOW = Date.parse('2026-05-20T12:00:00Z');
const AUCKLAND = { now: NOW, timeZone: 'Pacific/Auckland' };
const UTC = { now: NOW, timeZone: 'UTC' };
const EVERYTHING: CameraFilter = { days: 30, site: null, privateOnly: false };
const MINUTE = 60_000;

/** A session from one time to another, in UTC; without an end it is still on. */
function session(from: string, to: string | null, changes: Partial<CameraSession> = {}): CameraSession {
  return cameraSession({
    id: from,
    startedAt: Date.parse(`${from}Z`),
    endedAt: to === null ? null : Date.parse(`${to}Z`),
    onAir: null,
    ...changes,
  });
}

describe('the days on camera', () => {
  it('are none where there was no camera', () => {
    expect(daysOnCamera([], UTC)).toEqual([]);
  });

  it.each([
    { zone: 'UTC', date: '2026-05-19' },
    { zone: 'Pacific/Auckland', date: '2026-05-20' },
    { zone: 'America/New_York', date: '2026-05-19' },
  ])('follow the clock of the family: $zone', ({ zone, date }) => {
    const sessions = [session('2026-05-19T22:00', '2026-05-19T22:10')];
    expect(daysOnCamera(sessions, { now: NOW, timeZone: zone }).map((day) => day.date)).toEqual([date]);
  });

  it('count a session over midnight as a whole for the day on which it began', () => {
    const [day, ...more] = daysOnCamera([session('2026-05-18T23:30', '2026-05-19T00:30')], UTC);
    expect(day).toMatchObject({ date: '2026-05-18', seconds: 3_600 });
    expect(more).toEqual([]);
  });

  it('come newest first, with their sites longest first and their sessions newest first', () => {
    const sessions = [
      session('2026-05-18T10:00', '2026-05-18T10:05', { site: 'Roblox' }),
      session('2026-05-19T10:00', '2026-05-19T10:05', { site: 'Roblox' }),
      session('2026-05-19T11:00', '2026-05-19T11:30', { site: 'Discord' }),
      session('2026-05-19T12:00', '2026-05-19T12:30', { site: 'Discord' }),
    ];
    const days = daysOnCamera(sessions, UTC);
    expect(days.map(({ date, times, seconds }) => [date, times, seconds])).toEqual([
      ['2026-05-19', 3, 3_900],
      ['2026-05-18', 1, 300],
    ]);
    expect(days[0]?.sites.map(({ site, sessions: ofSite }) => [site, ofSite.map(({ id }) => id)])).toEqual([
      ['Discord', ['2026-05-19T12:00', '2026-05-19T11:00']],
      ['Roblox', ['2026-05-19T10:00']],
    ]);
  });

  it('over daylight-saving changes are 24 dates in 24 days', () => {
    const time = { now: Date.parse('2026-04-10T00:00:00Z'), timeZone: 'Pacific/Auckland' };
    const dates = everyDay([], 24, time).map(({ date }) => date);
    expect(new Set(dates).size).toBe(24);
    expect(dates.at(-1)).toBe('2026-04-10');
  });
});

describe('the sum of sessions', () => {
  const CASES = [
    { what: 'one', sessions: [session('2026-05-19T10:00', '2026-05-19T10:20')], sum: { seconds: 1_200 } },
    {
      what: 'one that is still on, until now',
      sessions: [session('2026-05-20T11:50', null)],
      sum: { seconds: 600 },
    },
    {
      what: 'one whose clock ran backwards',
      sessions: [session('2026-05-19T10:00', '2026-05-19T09:00')],
      sum: { seconds: 0 },
    },
    {
      what: 'private ones beside others',
      sessions: [
        session('2026-05-19T10:00', '2026-05-19T10:10', { isPrivate: true }),
        session('2026-05-19T11:00', '2026-05-19T11:30'),
      ],
      sum: { times: 2, seconds: 2_400, privateSeconds: 600 },
    },
    {
      what: 'what left the page',
      sessions: [
        session('2026-05-19T10:00', '2026-05-19T10:10', { onAir: { ms: 4 * MINUTE, ways: ['call'] } }),
        session('2026-05-19T11:00', '2026-05-19T11:10', { onAir: null }),
      ],
      sum: { sentSeconds: 240 },
    },
    {
      what: 'a shared screen, which is no camera',
      sessions: [
        session('2026-05-19T10:00', '2026-05-19T10:10', {
          source: 'screen',
          isPrivate: true,
          onAir: { ms: 4 * MINUTE, ways: ['call'] },
        }),
      ],
      sum: { times: 1, seconds: 0, privateSeconds: 0, sentSeconds: 0, screenSeconds: 600 },
    },
  ];
  it.each(CASES)('has $what', ({ sessions, sum }) => {
    expect(sitesOnCamera(sessions, NOW)).toMatchObject([sum]);
  });
});

describe('what a family chose to look at', () => {
  const sessions = [
    session('2026-05-20T10:00', '2026-05-20T10:10', { site: 'Roblox' }),
    session('2026-05-19T10:00', '2026-05-19T10:10', { site: 'Discord', isPrivate: true }),
    session('2026-05-07T10:00', '2026-05-07T10:10', { site: 'Roblox', isPrivate: true }),
    session('2026-05-06T23:59', '2026-05-07T00:10', { site: 'Roblox' }),
  ];
  it.each<Partial<CameraFilter> & { what: string; ids: string[] }>([
    { what: 'everything', ids: sessions.map(({ id }) => id) },
    { what: 'the last 14 days', days: 14, ids: ['2026-05-20T10:00', '2026-05-19T10:00', '2026-05-07T10:00'] },
    { what: 'a site', site: 'Discord', ids: ['2026-05-19T10:00'] },
    { what: 'private ones', privateOnly: true, ids: ['2026-05-19T10:00', '2026-05-07T10:00'] },
    { what: 'a site that there is not', site: 'Elsewhere', ids: [] },
    { what: 'private ones of a site', site: 'Roblox', privateOnly: true, ids: ['2026-05-07T10:00'] },
  ])('is $what', ({ what: _what, ids, ...filter }) => {
    expect(chosenSessions(sessions, { ...EVERYTHING, ...filter }, UTC).map(({ id }) => id)).toEqual(ids);
  });
});

describe('every day of the chart', () => {
  it('is there, oldest first and today last, with what was on it', () => {
    const days = daysOnCamera([session('2026-05-18T23:00', '2026-05-18T23:10')], AUCKLAND);
    expect(everyDay(days, 3, AUCKLAND).map(({ date, seconds }) => [date, seconds])).toEqual([
      ['2026-05-19', 600],
      ['2026-05-20', 0],
      ['2026-05-21', 0],
    ]);
  });
});
