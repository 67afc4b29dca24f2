import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { textOf } from '../../tools/browser/texts.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { ORDINARY } from '../../tools/start/story.ts';
import { addLines, chatPage } from './harness/chat-page.ts';
import { addDiscordRows, discordPage } from './harness/discord-page.ts';
import { type PageServer, servePages, servePagesOfHosts } from './harness/page-server.ts';
import { LOOPBACK, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

const HOST = 'discord.com';
const PATH = '/channels/@me/501';
const LINES = ORDINARY.slice(0, 5).map((line) => ({ ...line }));

/** A chat whose messages are painted, where no reader finds them. */
const PAINTED = chatPage('kai').replace(/<div class="messages".*<\/div>/, '<canvas></canvas>');

let discord: Omit<PageServer, 'origin'>;
let own: PageServer;
let browser: TestBrowser;

beforeAll(async () => {
  discord = await servePagesOfHosts({ [HOST]: { [PATH]: { html: discordPage('kai') } } });
  own = await servePages({ '/': { html: PAINTED } });
  browser = await openTestBrowser({ hostMap: { [HOST]: discord.port } });
});

afterAll(async () => {
  await browser?.close();
  await own?.close();
  await discord?.close();
});

/** Pages are never quite still. */
function keepMoving(page: Page): Promise<void> {
  return page.evaluate(() => {
    const clock = document.body.appendChild(document.createElement('footer'));
    setInterval(() => {
      clock.textContent = String(performance.now());
    }, 500);
  });
}

/** The popup shows first what it showed last, so it is given time. */
async function untilPopupSays(site: string, isSaid: boolean): Promise<void> {
  const popup = await browser.openExtensionPage('src/ui/popup/index.html');
  const said = textOf('popup_blind_cannotRead').replace('$1', site);
  const always = textOf('popup_blind_never');
  await waitFor(`the popup to say "${said}": ${isSaid}`, async () => {
    const text = await popup.evaluate(() => document.querySelector('main')?.textContent ?? '');
    return text.includes(always) && text.includes(said) === isSaid;
  });
  await popup.close();
}

type BlindSpot = Awaited<ReturnType<TestBrowser['snapshot']>>['blindSpots'][number];

const isAbout = (site: string) => (spot: BlindSpot) => spot.kind === 'cannotRead' && spot.site === site;

const isUnreadable = (site: string) =>
  browser.snapshotWhen(`that ${site} cannot be read`, ({ blindSpots }) => blindSpots.some(isAbout(site)));
const isReadable = (site: string) =>
  browser.snapshotWhen(`that ${site} is read`, ({ blindSpots }) => !blindSpots.some(isAbout(site)));

/** What a new version of the page may do; the second part undoes it. */
const CHANGES: [string, () => void, () => void][] = [
  [
    'the list is called otherwise',
    () => {
      const list = document.querySelector('ol');
      list?.setAttribute('data-list-id', 'renamed');
      list?.replaceChildren();
      list?.append('Something that is drawn in another way from now on. '.repeat(9));
    },
    () => {
      const list = document.querySelector('ol');
      list?.setAttribute('data-list-id', 'chat-messages');
      list?.replaceChildren();
    },
  ],
  [
    'the words of the messages are called otherwise',
    () => {
      for (const words of document.querySelectorAll('li div')) words.id = `renamed-${words.id}`;
    },
    () => document.querySelector('ol')?.replaceChildren(),
  ],
];

describe('a chat that Porchlight cannot read now', () => {
  it.each(CHANGES)('is in the summary until it can: on a known site, where %s', async (_, change, undo) => {
    const page = await browser.open(`https://${HOST}${PATH}`);
    await page.evaluate(addDiscordRows, LINES);
    await page.evaluate(change);
    await keepMoving(page);
    await isUnreadable('Discord');
    await untilPopupSays('Discord', true);
    await page.evaluate(undo);
    await page.evaluate(addDiscordRows, LINES);
    await isReadable('Discord');
    await untilPopupSays('Discord', false);
    await page.close();
  });

  it('is in the summary until it can: where the child sends something and no conversation is found', async () => {
    const page = await browser.open(own.origin);
    // Until the reader is there, which comes with the first key.
    await waitFor('that nothing was found', async () => {
      await page.type('textarea', 'hello there');
      await page.keyboard.press('Enter');
      await page.evaluate(() => {
        const field = document.querySelector('textarea');
        if (field) field.value = '';
      });
      return (await browser.snapshot()).blindSpots.some(isAbout(LOOPBACK));
    });
    await untilPopupSays(LOOPBACK, true);
    await page.evaluate(() => {
      const list = document.createElement('div');
      list.className = 'messages';
      document.querySelector('canvas')?.replaceWith(list);
    });
    await addLines(page, ORDINARY);
    await isReadable(LOOPBACK);
    await untilPopupSays(LOOPBACK, false);
    await page.close();
  });
});
