import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForCard } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { type ChatSite, startChatSite } from '../../tools/start/site/server.ts';
import { RISKY } from '../../tools/start/story.ts';
import { openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

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

  // What it asked for meanwhile is judged at the end of the run, with all other tests' (`harness/traffic`).
  expect(browser.gate?.passed).toContain(new URL(site.url).host);
});

it('could not ask even if it wanted to: its own policy forbids it', async () => {
  const own = await browser.openExtensionPage('src/ui/explain/index.html');
  const attempts = (address: string) => `Promise.all([
    fetch('${address}').then(() => 'asked', () => 'refused'),
    new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve('asked');
      image.onerror = () => resolve('refused');
      image.src = '${address}';
    }),
    new Promise((resolve) => {
      try {
        const socket = new WebSocket('${address.replace('http', 'ws')}');
        socket.onopen = () => resolve('asked');
        socket.onerror = () => resolve('refused');
      } catch {
        resolve('refused');
      }
    }),
    import('${address}/x.js').then(() => 'asked', () => 'refused'),
  ])`;
  const before = browser.gate?.passed.length;
  expect(await own.evaluate(attempts(site.url.replace(/\/$/, '')))).toEqual(Array(4).fill('refused'));
  expect(browser.gate?.passed.length).toBe(before);
});
