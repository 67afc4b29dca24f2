import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { cameraSeen, messagesObserved, timeSpent } from '../../src/protocol/content-commands.ts';
import { showCamera } from '../../src/protocol/tab-commands.ts';
import { getSnapshot } from '../../src/protocol/ui-commands.ts';
import { getWeek } from '../../src/protocol/week-commands.ts';
import { TestBackground } from '../fakes/background.ts';
import { cameraReport } from '../fakes/camera-reports.ts';
import { observed } from '../fakes/observations.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

let background: TestBackground;
beforeEach(() => {
  background = new TestBackground();
});

const { parse } = Date;
const setClock = (at: number) => background.clock.pass(at - background.clock.now());
const snapshot = () => background.fromUi(getSnapshot, {});

/** Time in front of a page, told now and then. */
async function spend(length: number, each = 5 * MINUTE): Promise<void> {
  for (let left = length; left > 0; left -= each) {
    const from = background.clock.now();
    background.clock.pass(Math.min(left, each));
    const stretches = [{ from, to: background.clock.now(), ground: 'used' as const }];
    await background.fromPage(timeSpent, { stretches });
  }
}

const say = (count = 1) =>
  background.fromPage(messagesObserved, {
    conversation: { id: 'a', title: 'Robin', audience: 'direct' },
    contact: { id: 'Robin', name: 'Robin', account: {} },
    observations: Array.from({ length: count }, () => observed()),
  });

/** What is kept of each date. */
async function days(): Promise<Record<string, { hours: number; messages: number }>> {
  const all = await background.store.read(['days'], (transaction) =>
    transaction.objectStore('days').getAll(),
  );
  return Object.fromEntries(
    all.map(({ date, seconds, messages }) => [date, { hours: (seconds * SECOND) / HOUR, messages }]),
  );
}

const CHANGES = [
  {
    zone: 'Pacific/Auckland',
    change: 'summer time ends',
    date: '2026-04-05',
    next: '2026-04-06',
    begins: '2026-04-05T00:00:00+13:00',
    hours: 25,
    country: 'NZ',
  },
  {
    zone: 'Pacific/Auckland',
    change: 'summer time begins',
    date: '2026-09-27',
    next: '2026-09-28',
    begins: '2026-09-27T00:00:00+12:00',
    hours: 23,
    country: 'NZ',
  },
  {
    zone: 'Europe/London',
    change: 'summer time begins',
    date: '2026-03-29',
    next: '2026-03-30',
    begins: '2026-03-29T00:00:00Z',
    hours: 23,
    country: 'UK',
  },
  {
    zone: 'Europe/London',
    change: 'summer time ends',
    date: '2026-10-25',
    next: '2026-10-26',
    begins: '2026-10-25T00:00:00+01:00',
    hours: 25,
    country: 'UK',
  },
] as const;

describe.each(CHANGES)('the day in $zone on which $change', ({ zone, date, next, begins, hours }) => {
  const start = parse(begins);
  beforeEach(() => {
    background.clock.zone = zone;
    setClock(start);
  });

  it('has the time that was spent over the change, and the next day what came after midnight', async () => {
    await spend(5 * HOUR);
    await say(2);
    expect(await days()).toEqual({ [date]: { hours: 5, messages: 2 } });
    setClock(start + (hours - 1) * HOUR);
    await spend(3 * HOUR);
    await say(3);
    expect(await days()).toEqual({
      [date]: { hours: 6, messages: 2 },
      [next]: { hours: 2, messages: 3 },
    });
  });

  it('belongs to one week with the days around it, each of which is there once', async () => {
    for (let back = 8; back >= 0; back -= 1) {
      setClock(start - back * DAY + 12 * HOUR);
      await spend(10 * MINUTE);
      await say();
    }
    const { week, today } = await snapshot();
    expect(today).toMatchObject([{ seconds: 600, messages: 1 }]);
    expect(week).toMatchObject([{ seconds: 7 * 600, messages: 7 }]);
    // The changes are on Sundays, with which these countries end their weeks.
    const { page } = await background.fromUi(getWeek, { weeksBack: 0 });
    expect(page.week.to).toBe(date);
    expect(page.sites).toMatchObject([{ messages: 7 }]);
  });
});

describe('a family that travels', () => {
  it.each([
    { what: 'west, into the day before', from: 'Pacific/Auckland', to: 'America/Los_Angeles' },
    { what: 'east, into the next day', from: 'America/Los_Angeles', to: 'Pacific/Auckland' },
    { what: 'within a day', from: 'Europe/London', to: 'Europe/Berlin' },
  ])('loses nothing and counts nothing twice: $what', async ({ from, to }) => {
    background.clock.zone = from;
    setClock(parse('2026-06-10T06:00:00Z'));
    for (const zone of [from, to, from]) {
      background.clock.zone = zone;
      await spend(30 * MINUTE);
      await say(2);
      background.clock.pass(2 * HOUR);
    }
    const kept = Object.values(await days());
    expect(kept.reduce((sum, { hours }) => sum + hours, 0)).toBe(1.5);
    expect(kept.reduce((sum, { messages }) => sum + messages, 0)).toBe(6);
    expect((await snapshot()).week).toMatchObject([{ seconds: 1.5 * 3_600, messages: 6 }]);
  });
});

describe('a clock that is set', () => {
  it.each([
    { what: 'back by an hour', by: -HOUR },
    { what: 'back by a year', by: -YEAR },
    { what: 'on by an hour', by: HOUR },
    { what: 'on by a year', by: YEAR },
  ])('costs no message and no more time than of one report, and counts none again: $what', async ({ by }) => {
    const report = 15 * SECOND;
    for (const leap of [by, -by, 0]) {
      await spend(10 * MINUTE, report);
      await say(2);
      background.clock.pass(leap);
    }
    const kept = Object.values(await days());
    const spent = kept.reduce((sum, { hours }) => sum + hours * HOUR, 0);
    expect(spent).toBeLessThanOrEqual(30 * MINUTE + 1);
    expect(spent).toBeGreaterThanOrEqual(30 * MINUTE - report - 1);
    expect(kept.reduce((sum, { messages }) => sum + messages, 0)).toBe(6);
  });

  describe('while a camera is on', () => {
    const startedAt = () => background.clock.now();
    const beat = (fields: Partial<ReturnType<typeof cameraReport>> = {}) =>
      background.fromPage(
        cameraSeen,
        cameraReport({ startedAt: startedAt(), corroborated: true, ...fields }),
      );
    const session = async () => (await snapshot()).camera[0];
    const isShown = () => {
      const request: unknown = background.tabs.shown.findLast(
        ({ command }) => command === showCamera.name,
      )?.request;
      return JSON.stringify(request).includes('"id":"s"');
    };

    it.each([
      { what: 'back by an hour', by: -HOUR },
      { what: 'back by a day', by: -DAY },
      { what: 'right by a moment', by: -200 },
    ])('leaves it as long as it was on: $what', async ({ by }) => {
      await beat();
      background.clock.pass(10 * MINUTE);
      await beat({ isOnAir: true, onAirMs: 9 * MINUTE, ways: ['call'] });
      background.clock.pass(by);
      await beat({ isOnAir: true, onAirMs: 9 * MINUTE, ways: ['call'] });
      background.clock.pass(5 * MINUTE);
      // By the page's own clock, which it read before.
      await beat({ endedAt: background.clock.now() - by, onAirMs: 14 * MINUTE, ways: ['call'] });
      const { startedAt = 0, endedAt = 0, onAir = null } = (await session()) ?? {};
      expect({ length: (endedAt ?? 0) - startedAt, onAir: onAir?.ms }).toEqual({
        length: 15 * MINUTE,
        onAir: 14 * MINUTE,
      });
    });

    it('shows none as on of which nothing is heard any more', async () => {
      await beat();
      background.clock.pass(MINUTE);
      await beat();
      background.clock.pass(-HOUR);
      expect((await session())?.endedAt).not.toBeNull();
      background.restart();
      await background.lifecycle.startBrowser();
      background.clock.pass(HOUR + MINUTE);
      await background.cameraLog.endTab(7);
      const { startedAt = 0, endedAt = 0 } = (await session()) ?? {};
      expect((endedAt ?? 0) - startedAt).toBe(MINUTE);
    });

    it('shows one again that goes on after a computer slept and its records were tidied', async () => {
      await beat();
      background.clock.pass(HOUR);
      background.restart();
      await background.lifecycle.passAnHour();
      expect((await session())?.endedAt).not.toBeNull();
      await beat();
      expect((await session())?.endedAt).toBeNull();
      expect(isShown()).toBe(true);
      await beat({ endedAt: background.clock.now() });
      await beat();
      expect((await session())?.endedAt).toBe(background.clock.now());
      expect(isShown()).toBe(false);
    });
  });

  describe('far on by mistake', () => {
    const contacts = async () => (await snapshot()).contacts.total;
    const hours = async (count: number) => {
      for (let passed = 0; passed < count; passed += 1) {
        background.clock.pass(HOUR);
        await background.lifecycle.passAnHour();
      }
    };

    it.each([1, 48])(
      'costs the family nothing if somebody sets it right after %i hours',
      async (wrongFor) => {
        await say();
        await hours(100);
        background.clock.pass(2 * YEAR);
        await hours(wrongFor);
        background.clock.pass(-2 * YEAR);
        await hours(100);
        expect(await contacts()).toBe(1);
      },
    );

    it('is believed in the end', async () => {
      await say();
      await hours(100);
      background.clock.pass(2 * YEAR);
      await hours(100);
      expect(await contacts()).toBe(0);
    });
  });
});
