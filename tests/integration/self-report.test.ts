import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { pageMisbehaved, readingChanged } from '../../src/protocol/content-commands.ts';
import { getSnapshot } from '../../src/protocol/ui-commands.ts';
import { getWeek } from '../../src/protocol/week-commands.ts';
import { TestBackground } from '../fakes/background.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let background: TestBackground;
beforeEach(() => {
  background = new TestBackground();
});

/** What stands in the summary that Porchlight could not see, and in the week as well. */
async function kinds(): Promise<string[]> {
  const { blindSpots } = await background.fromUi(getSnapshot, {});
  const week = await background.fromUi(getWeek, { weeksBack: 0 });
  const told = blindSpots.map(({ kind }) => kind);
  expect(week.page.blindSpots.map(({ kind }) => kind)).toEqual(told);
  return told;
}

describe('that Porchlight was off while somebody used the browser', () => {
  /** The last sign of life, then so many minutes of silence; somebody turned to a tab after some of them. */
  async function silence(minutes: number, usedAfter: number[]): Promise<void> {
    await background.lifecycle.passAnHour();
    for (const used of usedAfter) background.tabs.usedAt.push(background.clock.now() + used * MINUTE);
    background.clock.pass(minutes * MINUTE);
    background.restart();
  }

  it.each<[string, number, number[], boolean]>([
    ['an hour, with tabs used in it', 60, [30], true],
    ['days, with one tab used', 5 * 24 * 60, [100], true],
    ['a night, the computer off', 9 * 60, [], false],
    ['a night, and tabs used before it and after it', 9 * 60, [5, 9 * 60 - 1], false],
    ['half an hour: an alarm that was late', 30, [25], false],
  ])('is in the summary after a silence of %s: %#', async (_, minutes, usedAfter, isTold) => {
    await silence(minutes, usedAfter);
    await background.lifecycle.passAnHour();
    expect((await kinds()).includes('wasOff')).toBe(isTold);
  });

  it('is also noticed when the browser starts, counted once, and gone from the summary after a week', async () => {
    await silence(60, [30]);
    await Promise.all([background.lifecycle.startBrowser(), background.lifecycle.passAnHour()]);
    const spot = (await background.fromUi(getSnapshot, {})).blindSpots.find(({ kind }) => kind === 'wasOff');
    expect(spot).toMatchObject({ count: 1, lastAt: background.clock.now() });
    background.clock.pass(8 * DAY);
    expect(await kinds()).not.toContain('wasOff');
  });

  it('is not said of a browser in which it runs', async () => {
    for (let quarter = 0; quarter < 8; quarter += 1) await silence(15, [3]);
    expect(await kinds()).not.toContain('wasOff');
  });
});

describe('what it may not read', () => {
  it('is said as long as it is so: private windows always, other sites until the family allows them', async () => {
    expect(await kinds()).toEqual(['onlyListedSites', 'privateWindows']);
    background.permissions.set(true);
    expect(await kinds()).toEqual(['privateWindows']);
    background.permissions.set(false);
    expect(await kinds()).toEqual(['onlyListedSites', 'privateWindows']);
  });

  it('is said where somebody took sites of the list back in the browser', async () => {
    background.permissions.listedSites = false;
    expect(await kinds()).toContain('takenBack');
    background.permissions.listedSites = true;
    expect(await kinds()).not.toContain('takenBack');
  });
});

describe('a site that cannot be read', () => {
  it('stands there until it can be, and pages that misbehave do as well', async () => {
    await background.fromPage(readingChanged, { state: 'cannotRead' });
    await background.fromPage(pageMisbehaved, { how: 'warningRemoved' });
    expect(await kinds()).toEqual(expect.arrayContaining(['cannotRead', 'warningRemoved']));
    await background.fromPage(readingChanged, { state: 'reading' });
    expect(await kinds()).not.toContain('cannotRead');
  });
});
