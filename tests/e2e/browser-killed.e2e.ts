import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addLines, chatPage } from './harness/chat-page.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { LOOPBACK, messagesOf, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

const KILLS = 3;
/** So many messages more are counted before a browser is killed; drawn by chance, so that it meets any moment. */
const MORE = { atLeast: 20, atMost: 80 };
const AT_ONCE = 7;

let server: PageServer;
let home: string;
let browser: TestBrowser;

beforeAll(async () => {
  server = await servePages({ '/': { html: chatPage('kai') } });
  home = await mkdtemp(join(tmpdir(), 'porchlight-home-'));
  browser = await openTestBrowser({ home });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(home, { recursive: true, force: true });
});

/** The whole conversation, which a page that is loaded again shows from its beginning. */
const lines = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ from: 'kai', text: `this is number ${from + index}` }));

const counted = async () => messagesOf(await browser.snapshot(), LOOPBACK);

async function openConversation(length: number): Promise<Page> {
  const page = await browser.open(server.origin);
  await addLines(page, lines(0, length));
  return page;
}

/** Says more and more until so many are counted; gives back how many were said and how many counted by then. */
async function talkUntil(page: Page, said: number, wanted: number): Promise<{ said: number; known: number }> {
  for (let all = said; ; all += AT_ONCE) {
    await addLines(page, lines(all, AT_ONCE));
    const known = await counted();
    if (known >= wanted) return { said: all + AT_ONCE, known };
  }
}

it('a browser that is killed while it writes has all that it knew when it is started again, and nothing twice', async () => {
  let said = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const before = await counted();
    const page = await openConversation(said);
    const more = MORE.atLeast + Math.floor(Math.random() * (MORE.atMost - MORE.atLeast));
    const talk = await talkUntil(page, said, before + more);
    said = talk.said;
    await browser.kill();

    browser = await openTestBrowser({ home });
    const after = await counted();
    const what = `after kill ${kill + 1}, at ${more} more`;
    expect(after, what).toBeGreaterThanOrEqual(talk.known);
    expect(after, what).toBeLessThanOrEqual(said);
  }
  const page = await openConversation(said);
  await addLines(page, lines(said, 1));
  const snapshot = await browser.snapshotWhen('every message', (now) => messagesOf(now, LOOPBACK) > said);
  expect(messagesOf(snapshot, LOOPBACK)).toBe(said + 1);
  expect(snapshot.contacts.total).toBe(1);
});
