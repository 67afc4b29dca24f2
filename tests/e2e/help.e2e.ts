import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAPPENINGS } from '../../src/ui/help/happenings.ts';
import { findCard, waitForCard, waitUntilGone } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { RISKY } from '../../tools/start/story.ts';
import { addLines, chatPage } from './harness/chat-page.ts';
import { type PageServer, servePagesOfHosts } from './harness/page-server.ts';
import { openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

const HOST = 'discord.com';
const HELP = 'src/ui/help/index.html';

let server: Omit<PageServer, 'origin'>;
let browser: TestBrowser;

beforeAll(async () => {
  server = await servePagesOfHosts({ [HOST]: { '/chat': { html: chatPage('kai') } } });
  browser = await openTestBrowser({ unmodified: true, hostMap: { [HOST]: server.port } });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function openOwn(path: string, ready: string): Promise<Page> {
  const page = await browser.openExtensionPage(path);
  await page.waitForFunction((selector) => document.querySelector(selector) !== null, {}, ready);
  return page;
}

/** Presses as a script does, but only what a person could press as well. */
async function press(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, a, summary')];
    const found = all.find((element) => element.textContent?.includes(wanted) && element.checkVisibility());
    if (!found) throw new Error(`Nothing says "${wanted}"`);
    found.click();
  }, words);
}

/** All that a page of the extension can leave behind in the browser. */
function traces(page: Page) {
  return page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    cookies: document.cookie,
    visits: history.length,
    address: location.href,
  }));
}

/** What the summary holds, but for the times at which it was made. */
async function whatIsKnown() {
  const { attention, camera, contacts, settings, today } = await browser.snapshot();
  return { attention, camera, contacts, settings, today };
}

/** From now on what the page sends to the background stands in its document, too. */
function noteWhatIsSent(): void {
  const names = ['browser', 'chrome'];
  for (const name of names) {
    const api: { runtime: { sendMessage(message: unknown): unknown } } | undefined = Reflect.get(
      globalThis,
      name,
    );
    if (!api) continue;
    const send = api.runtime.sendMessage.bind(api.runtime);
    api.runtime.sendMessage = (message) => {
      document.documentElement.dataset['sent'] = JSON.stringify(message);
      return send(message);
    };
  }
}

/** The addresses of tabs, as far as the extension may know them: those of its own pages. */
async function ownTabs(): Promise<string[]> {
  const name: string = 'browser' in globalThis ? 'browser' : 'chrome';
  const api: { tabs: { query(all: object): Promise<{ url?: string }[]> } } = Reflect.get(globalThis, name);
  const tabs = await api.tabs.query({});
  return tabs.map(({ url }) => url ?? '');
}

const isHelpOfSite = (address: string) => address.endsWith(`${HELP}#site=discord`);

describe('a child in trouble on a page', () => {
  it('covers it, finds help, and takes the cover off when it wants to', async () => {
    const own = await openOwn(HELP, '.leave');
    const page = await browser.open(`https://${HOST}/chat`);
    await addLines(page, RISKY);
    const warning = await waitForCard(page, 'warning');
    await warning.press(textOf('warning_cover'));
    const cover = await waitForCard(page, 'cover');
    expect(await findCard(page, 'warning')).toBeNull();
    const shown = await page.evaluate(() =>
      [0.02, 0.5, 0.98]
        .flatMap((across) =>
          [0.02, 0.5, 0.98].map((down) => document.elementFromPoint(innerWidth * across, innerHeight * down)),
        )
        .every((element) => element?.parentElement === document.documentElement && element !== document.body),
    );
    expect(shown).toBe(true);
    await page.keyboard.press('Escape');
    await cover.press(textOf('warning_help'));
    await waitFor('the help page', async () => (await own.evaluate(ownTabs)).some(isHelpOfSite));
    await page.bringToFront();
    await (await waitForCard(page, 'cover')).press(textOf('warning_cover_off'));
    await waitUntilGone(page, 'cover');
    await waitForCard(page, 'warning');
    await own.close();
    await page.close();
  });
});

describe('the help page', () => {
  it('names where the site lets people block and report', async () => {
    const page = await openOwn(`${HELP}#site=discord`, '.site-link');
    const links = await page.$$eval('.site-link', (all) => all.map((link) => link.getAttribute('href')));
    expect(links.length).toBe(3);
    for (const link of links) expect(new URL(link ?? '').host).toMatch(/(?:^|\.)discord\.com$/);
    await page.close();
  });

  it('leaves nothing behind, whatever is pressed', async () => {
    const page = await openOwn(`${HELP}#site=discord`, '.site-link');
    const known = await whatIsKnown();
    const before = await traces(page);
    await page.evaluate(noteWhatIsSent);
    for (const happening of HAPPENINGS) {
      await press(page, textOf(`help_happening_${happening}`));
      await page.waitForFunction(
        (heading) => document.querySelector('#advice')?.textContent === heading,
        {},
        textOf(`help_advice_${happening}`),
      );
      await press(page, textOf('help_message_copy'));
    }
    await page.select('select', 'IE');
    expect(await traces(page)).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.dataset['sent'] ?? null)).toBeNull();
    expect(await whatIsKnown()).toEqual(known);
    await page.close();
  });

  it('gives its place to an empty page, from which no way leads back', async () => {
    const page = await openOwn(HELP, '.leave');
    const visits = await page.evaluate(() => history.length);
    await press(page, textOf('help_leave'));
    // In Firefox the address changes before the page does.
    await waitFor('an empty page', () => page.evaluate(() => document.body?.textContent === ''));
    expect([page.url(), await page.evaluate(() => history.length)]).toEqual(['about:blank', visits]);
    await page.close();
  });
});

describe('the guidance pages', () => {
  it('lead from a topic to what a parent is told and to where the site lets people report', async () => {
    const page = await openOwn('src/ui/dashboard/index.html#guidance?site=discord', '.topic');
    await press(page, textOf('guidance_blackmail_title'));
    const heading = () => page.evaluate(() => document.querySelector('#topic')?.textContent);
    await waitFor('the topic', async () => (await heading()) === textOf('guidance_blackmail_title'));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('topic');
    await page.waitForFunction(() => document.querySelector('.site-link') !== null);
    await press(page, textOf('guidance_page_parent'));
    await waitFor(
      'the words for a parent',
      async () => (await heading()) === textOf('guidance_blackmail_title_parent'),
    );
    expect(page.url()).toMatch(/#guidance\/blackmail\?for=parent&site=discord$/);
    await page.goBack();
    await waitFor(
      'the words for a child',
      async () => (await heading()) === textOf('guidance_blackmail_title'),
    );
    await page.close();
  });
});
