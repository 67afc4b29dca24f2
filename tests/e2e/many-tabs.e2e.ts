import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Line } from '../../tools/start/story.ts';
import { addLines, chatPage } from './harness/chat-page.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { LOOPBACK, messagesOf, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

const TABS = 50;
/** Each has the chat of somebody else. */
const NAMES = ['kai', 'robin_77', 'leo'] as const;
const PLAIN = '<!doctype html><title>A page</title><link rel="icon" href="data:,"><p>Nothing to see.</p>';

let server: PageServer;
let browser: TestBrowser;
const chats = new Map<string, Page>();

beforeAll(async () => {
  const pages = Object.fromEntries(NAMES.map((name) => [`/${name}`, { html: chatPage(name) }]));
  server = await servePages({ ...pages, '/': { html: PLAIN } });
  browser = await openTestBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const said = (name: string, from: number, count: number): Line[] =>
  Array.from({ length: count }, (_, index) => ({ from: name, text: `number ${from + index} of ${name}` }));

async function open(path: string, type: 'tab' | 'window' = 'tab'): Promise<Page> {
  const page = await browser.browser.newPage({ type });
  await page.goto(`${server.origin}${path}`);
  return page;
}

const messagesAre = async (count: number) => {
  const snapshot = await browser.snapshotWhen(
    `${count} messages`,
    (now) => messagesOf(now, LOOPBACK) >= count,
  );
  expect(messagesOf(snapshot, LOOPBACK)).toBe(count);
  return snapshot;
};

describe('fifty tabs, some with a chat', () => {
  it('are read at once, each message counting once for who wrote it', async () => {
    const startedAt = Date.now();
    for (const name of NAMES) chats.set(name, await open(`/${name}`));
    const others = Array.from({ length: TABS - NAMES.length }, () => open('/'));
    await Promise.all(others);
    for (const count of [10, 5]) {
      const from = count === 10 ? 0 : 10;
      await Promise.all([...chats].map(([name, page]) => addLines(page, said(name, from, count))));
    }
    // A tab that nobody has looked at yet may rest until somebody does, and then looks after a moment.
    for (const [index, page] of [...chats.values()].entries()) {
      await page.bringToFront();
      await browser.snapshotWhen('its messages', (now) => messagesOf(now, LOOPBACK) >= (index + 1) * 15);
    }
    const { contacts, today } = await messagesAre(NAMES.length * 15);
    expect(contacts.total).toBe(NAMES.length);
    const seconds = today.reduce((sum, site) => sum + site.seconds, 0);
    expect(seconds).toBeLessThanOrEqual((Date.now() - startedAt) / 1_000);
  });

  it('and a second window with the same chat, in which all of it and one thing more is said', async () => {
    const [name] = NAMES;
    const first = chats.get(name);
    const second = await open(`/${name}`, 'window');
    await addLines(second, said(name, 0, 16));
    if (first) await addLines(first, said(name, 15, 1));
    await first?.bringToFront();
    const { contacts } = await messagesAre(NAMES.length * 15 + 1);
    expect(contacts.total).toBe(NAMES.length);
    await addLines(second, said(name, 16, 1));
    await messagesAre(NAMES.length * 15 + 2);
  });
});
