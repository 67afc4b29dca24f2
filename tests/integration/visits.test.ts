import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { chatFound, pageOpened, readingChanged, timeSpent } from '../../src/protocol/content-commands.ts';
import { getSnapshot, saveSettings } from '../../src/protocol/ui-commands.ts';
import { getKnownSites } from '../../src/protocol/welcome-commands.ts';
import { ADAPTERS } from '../../src/sites/adapter.ts';
import { PRODUCTS } from '../../src/sites/products.ts';
import { DISCORD, TestBackground } from '../fakes/background.ts';

describe('sites in the summary', () => {
  let background: TestBackground;
  beforeEach(() => {
    background = new TestBackground();
  });

  const spend = (visit: string, seconds: number, host = 'discord.com') =>
    background.fromPage(timeSpent, { visit, seconds }, { ...DISCORD, host });
  const snapshot = () => background.fromUi(getSnapshot, {});
  const secondsToday = async () => (await snapshot()).today[0]?.seconds;

  it('adds what a visit grew by, however often and late it reports', async () => {
    await spend('a', 10);
    await spend('a', 25);
    background.restart();
    await spend('a', 25);
    await spend('a', 15);
    await spend('b', 5);
    expect(await secondsToday()).toBe(30);
  });

  it('come with what is good to know, for the age of the child', async () => {
    await spend('a', 10, 'ome.tv');
    await spend('b', 10, 'garden.example');
    await background.fromUi(saveSettings, { country: 'NZ', childAgeBand: '13to15', welcomed: true });
    expect((await snapshot()).sites).toEqual([
      {
        site: 'OmeTV',
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
    await spend('a', 10);
    background.clock.pass(24 * 3_600_000);
    await spend('a', 30);
    expect(await secondsToday()).toBe(20);
    expect((await snapshot()).week[0]?.seconds).toBe(30);
  });

  it('never gives a day more than its hours', async () => {
    await spend('a', 80_000);
    await spend('b', 80_000);
    expect(await secondsToday()).toBe(86_400);
  });

  it('does not let one site report the visit of another', async () => {
    await spend('a', 10);
    await spend('a', 500, 'web.telegram.org');
    expect((await snapshot()).today).toMatchObject([{ site: 'Discord', seconds: 10 }]);
  });

  it.each([
    ['discord.com', true],
    ['example.org', false],
  ])('tells a page of %s whether the catalogue knows it: %s', async (host, listed) => {
    expect(await background.fromPage(pageOpened, {}, { ...DISCORD, host })).toEqual({ listed });
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
    const settings = { country: 'IE' as const, childAgeBand: null, welcomed: true };
    await background.fromUi(saveSettings, settings);
    background.restart();
    expect((await snapshot()).settings).toEqual(settings);
  });
});
