import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCard, waitForCard, waitUntilGone } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { HELLO, RISKY } from '../../tools/start/story.ts';
import { addLines, chatPage } from './harness/chat-page.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { LOOPBACK, messagesOf, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

/** Nothing to warn about yet: age is asked for and told. */
const BEFORE = [...HELLO, ...RISKY.slice(0, 2)];
const AFTER = RISKY.slice(2);
const ALL = BEFORE.length + AFTER.length;

let server: PageServer;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  server = await servePages({ '/': { html: chatPage('kai') } });
  browser = await openTestBrowser();
  page = await browser.open(server.origin);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('a background that is ended again and again', () => {
  it('counts every message once', async () => {
    for (const line of BEFORE) {
      await addLines(page, [line]);
      await browser.killBackground();
    }
    const snapshot = await browser.snapshotWhen(
      'every message',
      (now) => messagesOf(now, LOOPBACK) >= BEFORE.length,
    );
    expect(messagesOf(snapshot, LOOPBACK)).toBe(BEFORE.length);
  });

  it('remembers what was said before, and warns once', async () => {
    await browser.killBackground();
    await addLines(page, AFTER);
    const card = await waitForCard(page, 'warning');
    await browser.killBackground();
    await card.press(textOf('warning_understood'));
    await waitUntilGone(page, 'warning');
    const snapshot = await browser.snapshotWhen('every message', (now) => messagesOf(now, LOOPBACK) >= ALL);
    expect(messagesOf(snapshot, LOOPBACK)).toBe(ALL);
    expect(await findCard(page, 'warning')).toBeNull();
  });

  it('keeps the summary', async () => {
    const { attention } = await browser.snapshot();
    await browser.killBackground();
    expect((await browser.snapshot()).attention).toEqual(attention);
    expect(attention.map((contact) => contact.name)).toEqual(['kai']);
  });
});
