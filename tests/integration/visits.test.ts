import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TimeGround } from '../../src/domain/model.ts';
import { chatFound, readingChanged, timeSpent } from '../../src/protocol/content-commands.ts';
import { saveSettings } from '../../src/protocol/settings-commands.ts';
import { getSnapshot } from '../../src/protocol/ui-commands.ts';
import { getKnownSites } from '../../src/protocol/welcome-commands.ts';
import { ADAPTERS } from '../../src/sites/adapter.ts';
import { PRODUCTS } from '../../src/sites/products.ts';
import { DISCORD, TestBackground } from '../fakes/background.ts';
import { settingsOf } from '../fakes/settings.ts';

describe('sites in the summary', () => {
  let background: TestBackground;
  beforeEach(() => {
    background = new TestBackground();
  });

  /** Time goes by, and a page says that it was the child's. */
  const spend = (seconds: number, host = 'discord.com') => {
    background.clock.pass(seconds * 1_000);
    return tell(seconds, { host });
  };
  const tell = (seconds: number, sender: Partial<typeof DISCORD> = {}, ground: TimeGround = 'used') => {
    const to = background.clock.now();
    const stretches = [{ from: to - seconds * 1_000, to, ground }];
    return background.fromPage(timeSpent, { stretches }, { ...DISCORD, ...sender });
  };
  const snapshot = () => background.fromUi(getSnapshot, {});
  const secondsToday = async () => (await snapshot()).today[0]?.seconds;
  const today = async () =>
    Object.fromEntries((await snapshot()).today.map(({ site, seconds }) => [site, seconds]));

  it('counts a moment once, however often it is told and whoever was ended in between', async () => {
    await spend(10);
    await tell(10);
    background.restart();
    await tell(10);
    await spend(15);
    await tell(25);
    expect(await secondsToday()).toBe(25);
  });

  it('gives a moment that two windows claim at once to one of them', async () => {
    await spend(30);
    await Promise.all([spend(30), tell(30, { tab: 8, host: 'web.telegram.org' })]);
    expect(await today()).toEqual({ Discord: 60 });
  });

  it('gives the time to a chat in a frame while it has the focus, and never counts it twice', async () => {
    await spend(30, 'garden.example');
    await tell(20, { host: 'discord.com', frame: 4 });
    await tell(30, { host: 'garden.example' });
    expect(await today()).toEqual({ Discord: 20, 'garden.example': 10 });
  });

  it('counts nothing behind a locked screen', async () => {
    await spend(10);
    background.presence.state = 'locked';
    await spend(10);
    background.presence.state = 'inUse';
    await spend(10);
    expect(await secondsToday()).toBe(20);
  });

  it.each<{
    what: string;
    ground: TimeGround;
    isHeard: boolean;
    state: 'inUse' | 'untouched';
    seconds: number;
  }>([
    { what: 'that nobody touches', ground: 'untouched', isHeard: false, state: 'inUse', seconds: 0 },
    { what: 'that sounds', ground: 'untouched', isHeard: true, state: 'untouched', seconds: 9 },
    { what: 'with a frame in use', ground: 'focusInFrame', isHeard: false, state: 'inUse', seconds: 9 },
    {
      what: 'with a frame that is left',
      ground: 'focusInFrame',
      isHeard: false,
      state: 'untouched',
      seconds: 0,
    },
  ])('counts $seconds of 9 seconds on a page $what', async ({ ground, isHeard, state, seconds }) => {
    background.presence.state = state;
    background.clock.pass(9_000);
    await tell(9, { isHeard }, ground);
    expect((await today())['Discord'] ?? 0).toBe(seconds);
  });

  it('believes no page that claims hours, or the future', async () => {
    background.clock.pass(3_600_000);
    await tell(3_600);
    await tell(3_600, { host: 'web.telegram.org' });
    const from = background.clock.now() + 60_000;
    await background.fromPage(timeSpent, { stretches: [{ from, to: from + 60_000, ground: 'used' }] });
    expect(await today()).toEqual({ Discord: 300 });
  });

  it('goes on counting when the clock is set back, without counting anything again', async () => {
    await spend(60);
    background.clock.pass(-3_600_000);
    await tell(60);
    await spend(20);
    expect(await secondsToday()).toBe(80);
  });

  it('come with what is good to know, for the age of the child', async () => {
    await spend(10, 'ome.tv');
    await spend(10, 'garden.example');
    await background.fromUi(saveSettings, {
      settings: settingsOf({ childAgeBand: '13to15' }),
      passphrase: null,
    });
    expect((await snapshot()).sites).toEqual([
      {
        site: 'OmeTV',
        age: { by: 'service', age: 18 },
        says: [
          { key: 'site_age_service', substitutions: ['18'] },
          { key: 'site_note_strangersSeeCamera', substitutions: [] },
        ],
      },
    ]);
  });

  it('are all told to the welcome page', async () => {
    const sites = await background.fromUi(getKnownSites, {});
    expect(sites.length).toBeGreaterThanOrEqual(80);
    expect(sites).toContainEqual(expect.objectContaining({ site: 'Discord', statedAge: 13 }));
  });

  it('puts time on the date on which it was spent', async () => {
    // From four in the afternoon to ten seconds after midnight.
    background.clock.pass(8 * 3_600_000 - 20_000);
    await spend(30);
    expect(await secondsToday()).toBe(10);
    expect((await snapshot()).week[0]?.seconds).toBe(30);
  });

  it('never gives a day more than 24 hours over all its sites, be it the one that has 25', async () => {
    background.clock.zone = 'Europe/Berlin';
    background.clock.pass(Date.parse('2026-10-25T00:00:00+02:00') - background.clock.now());
    for (let minutes = 5; minutes < 25 * 60; minutes += 5) {
      await spend(300);
      await tell(300, { host: 'web.telegram.org' });
    }
    expect(await today()).toEqual({ Discord: 24 * 3_600 });
  });

  it.each([
    ['discord.com', ['discord']],
    ['example.org', PRODUCTS.flatMap(({ adapters }) => adapters.map(({ id }) => id))],
  ])(
    'hands the reader of a chat of %s how to read that site, or what may run anywhere',
    async (host, ids) => {
      await background.fromPage(chatFound, {}, { ...DISCORD, host });
      const handed = background.tabs.injected.find(({ file }) => file === 'reader.js')?.handed;
      expect(handed?.name).toBe(ADAPTERS);
      expect(handed?.data).toEqual(ids.map((id) => expect.objectContaining({ id })));
    },
  );

  it('lights the toolbar while a page is read, and says which site cannot be', async () => {
    await background.fromPage(readingChanged, { state: 'cannotRead' });
    expect(background.toolbar.lit.get(7)).toBe(false);
    expect((await snapshot()).blindSpots).toContainEqual(
      expect.objectContaining({ kind: 'cannotRead', site: 'Discord' }),
    );
    await background.fromPage(readingChanged, { state: 'reading' });
    expect(background.toolbar.lit.get(7)).toBe(true);
    expect((await snapshot()).blindSpots.map(({ kind }) => kind)).not.toContain('cannotRead');
  });

  it.each([
    [false, ['onlyListedSites', 'privateWindows']],
    [true, ['privateWindows']],
  ])('always says what is not covered (every site: %s)', async (allSites, kinds) => {
    background.permissions.set(allSites);
    expect((await snapshot()).blindSpots.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('keeps the settings', async () => {
    const settings = settingsOf({ country: 'IE', childName: 'Sam', people: ['Nana'] });
    await background.fromUi(saveSettings, { settings, passphrase: null });
    background.restart();
    expect((await snapshot()).settings).toEqual(settings);
  });
});
