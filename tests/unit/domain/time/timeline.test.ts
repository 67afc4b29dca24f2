import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../src/domain/summary/dates.ts';
import { changedSeconds, dayChanges } from '../../../../src/domain/time/days.ts';
import {
  type Change,
  type Claim,
  claimTime,
  EMPTY_TIMELINE,
  REACH_MS,
  type Timeline,
} from '../../../../src/domain/time/timeline.ts';

const SECOND = 1_000;
const NOON = Date.parse('2026-03-04T12:00:00Z');

/** A claim told in seconds around noon. */
type Told = [site: string, rank: number, from: number, to: number];

function claimAll(claims: readonly Told[], now: number, before = EMPTY_TIMELINE) {
  let timeline = before;
  const changes: Change[] = [];
  for (const [site, rank, from, to] of claims) {
    const claim = { site, rank, from: NOON + from * SECOND, to: NOON + to * SECOND };
    const taken = claimTime(timeline, claim, NOON + now * SECOND);
    timeline = taken.timeline;
    changes.push(...taken.changes);
  }
  return { timeline, sums: sumsOf(changes) };
}

function sumsOf(changes: readonly Change[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { site, from, to, gained } of changes) {
    sums[site] = (sums[site] ?? 0) + ((gained ? 1 : -1) * (to - from)) / SECOND;
  }
  return sums;
}

describe('who has the time', () => {
  it.each<{ what: string; claims: Told[]; sums: Record<string, number> }>([
    {
      what: 'one page',
      claims: [
        ['a', 1, 0, 15],
        ['a', 1, 15, 30],
      ],
      sums: { a: 30 },
    },
    {
      what: 'a report that comes twice',
      claims: [
        ['a', 1, 0, 15],
        ['a', 1, 0, 15],
      ],
      sums: { a: 15 },
    },
    {
      what: 'a report that comes again with more',
      claims: [
        ['a', 1, 0, 15],
        ['a', 1, 0, 20],
      ],
      sums: { a: 20 },
    },
    {
      what: 'two windows in turn',
      claims: [
        ['a', 1, 0, 10],
        ['b', 1, 10, 20],
      ],
      sums: { a: 10, b: 10 },
    },
    {
      what: 'two windows at once: the first to say so',
      claims: [
        ['a', 1, 0, 10],
        ['b', 1, 5, 20],
      ],
      sums: { a: 10, b: 10 },
    },
    {
      what: 'two pages of one site at once',
      claims: [
        ['a', 1, 0, 10],
        ['a', 1, 5, 20],
      ],
      sums: { a: 20 },
    },
    {
      what: 'a window around another',
      claims: [
        ['a', 1, 5, 10],
        ['b', 1, 0, 20],
      ],
      sums: { a: 5, b: 15 },
    },
    {
      what: 'a frame after its page',
      claims: [
        ['page', 1, 0, 20],
        ['frame', 2, 5, 15],
      ],
      sums: { page: 10, frame: 10 },
    },
    {
      what: 'a frame before its page',
      claims: [
        ['frame', 2, 5, 15],
        ['page', 1, 0, 20],
      ],
      sums: { page: 10, frame: 10 },
    },
    {
      what: 'a film beside a chat',
      claims: [
        ['film', 0, 0, 20],
        ['chat', 1, 10, 15],
        ['film', 0, 0, 20],
      ],
      sums: { film: 15, chat: 5 },
    },
    { what: 'the future', claims: [['a', 1, 0, 90]], sums: { a: 60 } },
    { what: 'the wrong way round', claims: [['a', 1, 20, 0]], sums: {} },
    { what: 'next to nothing', claims: [['a', 1, 0, 0.1]], sums: {} },
    { what: 'long ago', claims: [['a', 1, -9_000, 60]], sums: { a: REACH_MS / SECOND } },
  ])('$what', ({ claims, sums }) => {
    expect(claimAll(claims, 60).sums).toEqual(sums);
  });

  it('is not asked again about what was told before the clock was set back', () => {
    const before = claimAll([['a', 1, 3_500, 3_600]], 3_600);
    expect(
      claimAll(
        [
          ['a', 1, 3_500, 3_600],
          ['b', 1, -100, 0],
        ],
        0,
        before.timeline,
      ).sums,
    ).toEqual({});
    expect(
      claimAll([['b', 1, 0, 30]], 30, claimAll([['a', 1, -9, 0]], 0, before.timeline).timeline).sums,
    ).toEqual({
      b: 30,
    });
  });

  it('gives the rest of a page that reports on to others', () => {
    const { timeline } = claimAll(
      [
        ['a', 1, 0, 15],
        ['a', 1, 15, 30],
      ],
      60,
    );
    expect(timeline.taken).toHaveLength(1);
  });
});

const ZONES = ['Pacific/Auckland', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'UTC'];
/** Evenings before a day of 23 and one of 25 hours somewhere, and an ordinary one. */
const EVENINGS = [
  '2026-03-28T20:00:00Z',
  '2026-10-24T20:00:00Z',
  '2026-04-04T10:00:00Z',
  '2026-06-01T20:00:00Z',
];

/** One step of a life: time goes by, the clock may be set, and a page claims whatever it likes. */
const step = fc.record({
  // Mostly little, so that more is claimed than went by.
  pass: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 30_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 * 3_600_000 }) },
  ),
  setClock: fc.oneof(
    { weight: 30, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: -3 * 3_600_000, max: 3 * 3_600_000 }) },
  ),
  site: fc.constantFrom('a', 'b', 'c'),
  rank: fc.integer({ min: 0, max: 2 }),
  ago: fc.integer({ min: -60_000, max: 2 * REACH_MS }),
  length: fc.integer({ min: 0, max: 3 * REACH_MS }),
});

interface Life {
  timeline: Timeline;
  days: Map<string, { site: string; seconds: number }[]>;
}

function report(life: Life, claim: Claim, now: number, zone: string): void {
  const { timeline, changes } = claimTime(life.timeline, claim, now);
  life.timeline = timeline;
  for (const change of dayChanges(changes, zone)) {
    const sites = life.days.get(change.date) ?? [];
    const seconds = changedSeconds(sites, change);
    life.days.set(change.date, [
      ...sites.filter(({ site }) => site !== change.site),
      { site: change.site, seconds },
    ]);
  }
}

const sum = (sites: readonly { seconds: number }[]) => sites.reduce((all, { seconds }) => all + seconds, 0);

function overlapsIn({ taken }: Timeline): Claim[] {
  return taken.filter((entry, index) => entry.from < (taken[index - 1]?.to ?? 0) || entry.to <= entry.from);
}

describe('whatever pages claim', () => {
  it('all sites together have no more than went by, and no day more than 24 hours', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 150 }),
        fc.constantFrom(...EVENINGS),
        fc.constantFrom(...ZONES),
        (steps, evening, zone) => {
          let now = Date.parse(evening);
          let wentBy = 0;
          // Nothing before the start is to be had: the timeline begins here.
          const life: Life = { timeline: { at: now, floor: now, taken: [] }, days: new Map() };
          for (const { pass, setClock, site, rank, ago, length } of steps) {
            now += pass;
            wentBy += pass;
            // A clock that is set forward shows time that nobody can have spent; a page may lie about the last minutes of it.
            if (setClock > 0) wentBy += Math.min(setClock, REACH_MS);
            now += setClock;
            const from = now - ago;
            report(life, { site, rank, from, to: from + length }, now, zone);
            expect(overlapsIn(life.timeline)).toEqual([]);
          }
          const all = [...life.days.values()];
          expect(sum(all.flat())).toBeLessThanOrEqual(wentBy / SECOND + 1e-6);
          for (const sites of all) expect(sum(sites)).toBeLessThanOrEqual(86_400 + 1e-6);
          for (const { seconds } of all.flat()) expect(seconds).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('it does not matter who of two speaks first when one has the better claim', () => {
    const claim = fc
      .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 100 }))
      .map(([from, length]) => [from, from + length] as const);
    fc.assert(
      fc.property(fc.array(claim), fc.array(claim), (high, low) => {
        const better = high.map(([from, to]): Told => ['frame', 2, from, to]);
        const worse = low.map(([from, to]): Told => ['page', 1, from, to]);
        expect(claimAll([...worse, ...better], 300).timeline).toEqual(
          claimAll([...better, ...worse], 300).timeline,
        );
      }),
    );
  });

  it('a day that is filled to the last second has 24 hours, also the long one', () => {
    const zone = 'Europe/Berlin';
    const life: Life = { timeline: EMPTY_TIMELINE, days: new Map() };
    const start = Date.parse('2026-10-24T22:00:00Z');
    for (let now = start; now <= start + 27 * 3_600_000; now += 60_000) {
      for (const site of ['a', 'b']) report(life, { site, rank: 1, from: now - 60_000, to: now }, now, zone);
    }
    expect(localDate(start, zone)).toBe('2026-10-25');
    expect(sum(life.days.get('2026-10-25') ?? [])).toBe(86_400);
    expect(sum(life.days.get('2026-10-26') ?? [])).toBe(2 * 3_600);
  });

  it('no flood makes the timeline long', () => {
    let timeline = EMPTY_TIMELINE;
    for (let at = 0; at < 20_000; at += 7) {
      const claim = { site: `${at % 3}`, rank: at % 3, from: NOON + at, to: NOON + at + 5 };
      timeline = claimTime(timeline, claim, NOON + 60_000).timeline;
    }
    expect(timeline.taken).toEqual([]);
  });
});
