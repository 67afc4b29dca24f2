import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCard, waitForCard, waitUntilGone } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { RISKY } from '../../tools/start/story.ts';
import type { PageServer } from './harness/page-server.ts';
import {
  HISTORY,
  rowsInStreamChat,
  sayInStreamChat,
  scrollDownInStreamChat,
  scrollUpInStreamChat,
  serveStreamChat,
  typeInStreamChat,
} from './harness/stream-chat.ts';
import { BROWSER, LOOPBACK, messagesOf, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

const FIRST_LAP = 'lap 0 of the race';
const LAST_LAP = `lap ${HISTORY - 1} of the race`;
/** All that kai says of the story. */
const LINES = RISKY.filter(({ from }) => from === 'kai').map(({ text }) => text);

let server: PageServer;
let browser: TestBrowser;
let page: Page;
let counted = 0;

/** Driven in Firefox the wheel does not always reach a list that draws itself anew; the reader is the same in both. */
const canScroll = BROWSER === 'chromium';

beforeAll(async () => {
  if (!canScroll) return;
  server = await serveStreamChat();
  browser = await openTestBrowser();
  page = await browser.open(server.origin);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Waits until so many messages were counted, and makes sure that there are not more than that. */
async function expectCounted(count: number): Promise<void> {
  counted = count;
  const snapshot = await browser.snapshotWhen(
    `${count} messages`,
    (now) => messagesOf(now, LOOPBACK) >= count,
  );
  expect(messagesOf(snapshot, LOOPBACK)).toBe(count);
}

describe.runIf(canScroll)('Stream Chat, which keeps only the rows that are on display', () => {
  it('counts each message of a long history once, however the child scrolls', async () => {
    await browser.snapshotWhen('some messages', (now) => messagesOf(now, LOOPBACK) > 0);
    // The list loads more above at once, and is not at its end then.
    await scrollDownInStreamChat(page, LAST_LAP);
    await scrollUpInStreamChat(page, FIRST_LAP);
    expect(await rowsInStreamChat(page)).toBeLessThan(HISTORY / 4);
    await scrollDownInStreamChat(page, LAST_LAP);
    await scrollUpInStreamChat(page, FIRST_LAP);
    await scrollDownInStreamChat(page, LAST_LAP);
    await sayInStreamChat(page, 'kai', 'who won the race?');
    await typeInStreamChat(page, 'the red car');
    await expectCounted(HISTORY + 2);
  });

  it('knows one other person, and finds nothing in what the child says', async () => {
    for (const text of LINES) await sayInStreamChat(page, 'sam', text);
    await expectCounted(counted + LINES.length);
    const { contacts, attention } = await browser.snapshot();
    expect(contacts.total).toBe(1);
    expect(attention).toEqual([]);
    expect(await findCard(page, 'warning')).toBeNull();
  });

  it('warns when the other one says the same', async () => {
    for (const text of LINES) await sayInStreamChat(page, 'kai', text);
    const card = await waitForCard(page, 'warning');
    expect(card.text).toContain('kai');
    await expectCounted(counted + LINES.length);
    expect((await browser.snapshot()).attention.map(({ name }) => name)).toEqual(['kai']);
    await card.press(textOf('warning_understood'));
    await waitUntilGone(page, 'warning');
  });

  it('counts nothing twice when the page is loaded anew', async () => {
    await page.reload();
    await scrollUpInStreamChat(page, 'lap 150 of the race');
    await scrollDownInStreamChat(page, LINES.at(-1) ?? '');
    await sayInStreamChat(page, 'kai', 'are you back');
    await expectCounted(counted + 1);
  });
});
