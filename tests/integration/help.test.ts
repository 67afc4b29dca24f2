import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { openHelp } from '../../src/protocol/content-commands.ts';
import { getSiteHelp } from '../../src/protocol/guidance-commands.ts';
import { getSnapshot } from '../../src/protocol/ui-commands.ts';
import { DISCORD, TestBackground } from '../fakes/background.ts';

let background: TestBackground;

beforeEach(() => {
  background = new TestBackground();
});

it.each([
  ['discord.com', '#site=discord'],
  // Nothing but ids of the catalogue: the browser's history may keep the address.
  ['garden.example', ''],
])('opens the help page from %s with "%s"', async (host, fragment) => {
  await background.fromPage(openHelp, {}, { ...DISCORD, host });
  expect(background.tabs.opened).toEqual([`src/ui/help/index.html${fragment}`]);
});

it('leaves no trace of it', async () => {
  const before = await background.fromUi(getSnapshot, {});
  await background.fromPage(openHelp, {});
  await background.fromUi(getSiteHelp, { site: 'discord' });
  background.restart();
  expect(await background.fromUi(getSnapshot, {})).toEqual(before);
});

it('tells how to report and block on a site', async () => {
  expect(await background.fromUi(getSiteHelp, { site: 'discord' })).toMatchObject({ site: 'Discord' });
  expect(await background.fromUi(getSiteHelp, { site: 'garden.example' })).toBeNull();
});
