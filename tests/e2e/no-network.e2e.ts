import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForCard } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { type ChatSite, startChatSite } from '../../tools/start/site/server.ts';
import { RISKY } from '../../tools/start/story.ts';
import { BROWSER, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

/** Whom the browsers themselves call, with or without an extension. */
const OWN_ERRANDS: Record<typeof BROWSER, readonly string[]> = {
  chromium: [
    'accounts.google.com',
    'clients2.google.com',
    'content-autofill.googleapis.com',
    'update.googleapis.com',
    'www.google.com',
  ],
  firefox: ['firefox.settings.services.mozilla.com', 'content-signature-2.cdn.mozilla.net'],
};

let site: ChatSite;
let browser: TestBrowser;

beforeAll(async () => {
  site = await startChatSite();
  browser = await openTestBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

it('asks nobody for anything, whatever happens', async () => {
  const page = await browser.open(`${site.url}#kai`);
  for (const { from, text } of RISKY) site.say('kai', from, text);
  await waitForCard(page, 'warning');
  await page.evaluate(() => document.querySelector<HTMLElement>('.video-toggle')?.click());
  const question = await waitForCard(page, 'asking');
  await question.press(textOf('warning_camera_ask_allow'));
  await waitForCard(page, 'camera');
  for (const name of ['popup', 'help', 'welcome', 'explain', 'dashboard', 'week']) {
    const own = await browser.openExtensionPage(`src/ui/${name}/index.html`);
    await own.waitForFunction(() => (document.querySelector('main')?.textContent ?? '').trim() !== '');
  }
  await browser.killBackground();
  await browser.snapshot();

  const hostOf = (address: string) => address.slice(0, address.lastIndexOf(':'));
  const asked = new Set((browser.gate?.refused ?? []).map(hostOf));
  expect([...asked].filter((host) => !OWN_ERRANDS[BROWSER].includes(host))).toEqual([]);
  // The gate was really in the way.
  expect(new Set((browser.gate?.passed ?? []).map(hostOf))).toEqual(new Set([site.host]));
});
