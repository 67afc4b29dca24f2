import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/settings.ts';
import { waitForCard } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { HELLO, RISKY } from '../../tools/start/story.ts';
import { addLines, chatPage, saidBy } from './harness/chat-page.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

/** Every page, with words that stand on it whatever happened. */
const PAGES = [
  ['popup', 'popup_help'],
  ['dashboard', 'dashboard_guidance'],
  ['welcome', 'welcome_sees'],
  ['help', 'help_title'],
  ['explain', 'explain_never'],
  ['week', 'week_well'],
] as const;

let server: PageServer;
let home: string;
let browser: TestBrowser;

beforeAll(async () => {
  const pages = LANGUAGES.map((language) => [`/${language}`, { html: chatPage(`kai_${language}`) }]);
  server = await servePages(Object.fromEntries(pages));
  home = await mkdtemp(join(tmpdir(), 'porchlight-home-'));
  browser = await openTestBrowser({ home });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(home, { recursive: true, force: true });
});

const settingsPage = () => browser.openExtensionPage('src/ui/dashboard/index.html#settings');

/** Waits until a page says something in a language, and says that it is in that language. */
async function waitForWords(page: Page, key: string, language: Language): Promise<void> {
  const isThere = (words: string, tag: string) =>
    document.documentElement.lang === tag && document.body.textContent.includes(words);
  await page.waitForFunction(isThere, {}, textOf(key, language), language);
}

/** Chooses in the settings and saves, by the words of the language that is spoken there. */
async function choose(page: Page, next: Language): Promise<void> {
  await page.waitForSelector('option[value="mi"]');
  await page.evaluate((chosen) => {
    const select = document.querySelector('option[value="mi"]')?.closest('select');
    if (!select) throw new Error('There is no language to choose');
    select.value = chosen;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, next);
  const button = await page.waitForSelector('.save-bar button[type="submit"]:not([disabled])');
  await button?.click();
}

/** All pages speak it, and so does the warning about somebody of whom nobody was warned before. */
async function expectEverywhere(language: Language): Promise<void> {
  for (const [name, key] of PAGES) {
    const page = await browser.openExtensionPage(`src/ui/${name}/index.html`);
    await waitForWords(page, key, language);
    await page.close();
  }
}

it.each(LANGUAGES)('%s is spoken by every page and in the warning once it is chosen', async (language) => {
  const settings = await settingsPage();
  await choose(settings, language);
  // The page on which it is chosen follows without being opened anew.
  await waitForWords(settings, 'dashboard_guidance', language);
  await settings.close();
  await expectEverywhere(language);

  const chat = await browser.open(`${server.origin}/${language}`);
  await addLines(chat, saidBy(`kai_${language}`, [...HELLO, ...RISKY]));
  const card = await waitForCard(chat, 'warning');
  expect(card.buttons).toContain(textOf('warning_understood', language));
  await chat.close();
});

it('is still spoken after the browser was closed and opened again', async () => {
  const settings = await settingsPage();
  await choose(settings, 'mi');
  await waitForWords(settings, 'dashboard_guidance', 'mi');
  await browser.close();
  browser = await openTestBrowser({ home });
  await expectEverywhere('mi');
});
