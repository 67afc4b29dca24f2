import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForCard } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { addDiscordRows, discordPage } from './harness/discord-page.ts';
import { type PageServer, servePagesOfHosts } from './harness/page-server.ts';
import { addRobloxRows, robloxPage } from './harness/roblox-page.ts';
import { openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

const GAME = 'www.roblox.com';
const MESSENGER = 'discord.com';
const CHAT = '/channels/@me/501';

/** What somebody in a game asks of a child. */
const IN_GAME = [
  'how old are you?',
  "don't tell anyone that we talk, ok? it is our secret",
  'add me on discord, it is easier there',
];

let server: Omit<PageServer, 'origin'>;
let browser: TestBrowser;

beforeAll(async () => {
  server = await servePagesOfHosts({
    [GAME]: { '/home': { html: robloxPage() } },
    [MESSENGER]: { [CHAT]: { html: discordPage('robin_77') } },
  });
  const hostMap = { [GAME]: server.port, [MESSENGER]: server.port };
  browser = await openTestBrowser({ unmodified: true, hostMap });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('somebody is followed from a game to a messenger, in the page and in the popup', async () => {
  const game = await browser.open(`https://${GAME}/home`);
  await game.evaluate(addRobloxRows, IN_GAME);
  const first = await waitForCard(game, 'warning');
  await first.press(textOf('warning_understood'));

  const messenger = await browser.open(`https://${MESSENGER}${CHAT}`);
  await messenger.evaluate(addDiscordRows, [{ from: 'robin_77', text: 'hi, it is nicer here' }]);
  const second = await waitForCard(messenger, 'warning');
  expect(second.text).toContain('robin_77 may be someone you met on another site.');
  expect(second.text).toMatch(/This is very likely .?robin77.? from Roblox, who asked to move here/);

  const { attention } = await browser.snapshotWhen('one story', ({ attention: [one, ...others] }) => {
    return others.length === 0 && one?.story.length === 3;
  });
  expect(attention).toMatchObject([{ name: 'robin_77', site: 'Discord' }]);
  const popup = await browser.openExtensionPage('src/ui/popup/index.html');
  await popup.waitForSelector('.story');
  expect(await textIn(popup, '.story > li:nth-child(1)')).toMatch(/robin77.? first wrote on Roblox/);
  expect(await textIn(popup, '.story > li:nth-child(2)')).toMatch(/robin77.? asked to move to Discord/);
  expect(await textIn(popup, '.story > li:nth-child(3)')).toMatch(
    /robin_77.? is new on Discord: very likely the same person/,
  );
  await popup.locator(`::-p-text(${textOf('popup_same_yes')})`).click();
  await popup.locator(`::-p-text(${textOf('popup_answered_same')})`).wait();
  expect(await textIn(popup, '.story')).not.toContain(textOf('popup_same'));
});

function textIn(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? '');
}
