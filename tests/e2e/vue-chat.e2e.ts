import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCard, waitForCard, waitUntilGone } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { type Line, ORDINARY, RISKY } from '../../tools/start/story.ts';
import type { PageServer } from './harness/page-server.ts';
import { LOOPBACK, messagesOf, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';
import {
  changeInVueChat,
  openRoom,
  PAGE_LENGTH,
  sayInVueChat,
  scrollUpTo,
  serveVueChat,
  waitUntilVueShows,
} from './harness/vue-chat.ts';

let server: PageServer;
let browser: TestBrowser;
let page: Page;
let counted = 0;

beforeAll(async () => {
  server = await serveVueChat();
  browser = await openTestBrowser();
  page = await browser.open(server.origin);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** In the room that is open: the child types, the other one's words come from the server. */
async function talk(lines: readonly Line[], room: string): Promise<void> {
  for (const { from, text } of lines) {
    if (from === 'sam') await type(text);
    else await sayInVueChat(page, room, from, text);
    await waitUntilVueShows(page, text);
  }
}

async function type(text: string): Promise<void> {
  const field = await page.waitForSelector('>>> #roomTextarea');
  await field?.type(text);
  await field?.press('Enter');
}

/** Waits until so many messages more were counted, and makes sure that there are not more than that. */
async function expectMore(count: number): Promise<void> {
  counted += count;
  const snapshot = await browser.snapshotWhen(
    `${counted} messages`,
    (now) => messagesOf(now, LOOPBACK) >= counted,
  );
  expect(messagesOf(snapshot, LOOPBACK)).toBe(counted);
}

describe('Vue Advanced Chat, all of it in a shadow root', () => {
  it('stays quiet while friends talk', async () => {
    await openRoom(page, 'mia');
    await talk(ORDINARY, 'mia');
    await expectMore(ORDINARY.length);
    const { contacts, attention } = await browser.snapshot();
    expect(contacts.total).toBe(1);
    expect(attention).toEqual([]);
    expect(await findCard(page, 'warning')).toBeNull();
  });

  it('counts a message once that is set right, and one that is taken back', async () => {
    const misspelt = await sayInVueChat(page, 'mia', 'mia', 'the bsu is late');
    const regretted = await sayInVueChat(page, 'mia', 'mia', 'who has my pencil');
    await expectMore(2);
    await changeInVueChat(page, 'mia', misspelt, { content: 'the bus is late' });
    await waitUntilVueShows(page, 'the bus is late');
    await changeInVueChat(page, 'mia', regretted, { deleted: true });
    await talk([{ from: 'mia', text: 'see you there' }], 'mia');
    await expectMore(1);
  });

  it('warns of somebody in another room, under the name of that room', async () => {
    await openRoom(page, 'kai');
    const lines = RISKY.filter(({ from }) => from === 'kai');
    await talk(lines, 'kai');
    const card = await waitForCard(page, 'warning');
    expect(card.text).toContain('kai');
    await expectMore(lines.length);
    expect((await browser.snapshot()).attention.map(({ name }) => name)).toEqual(['kai']);
    await (await waitForCard(page, 'warning')).press(textOf('warning_understood'));
    await waitUntilGone(page, 'warning');
  });

  it('counts nothing twice when the child goes back to a room', async () => {
    await openRoom(page, 'mia');
    await waitUntilVueShows(page, 'see you there');
    await talk([{ from: 'mia', text: 'are you back' }], 'mia');
    await expectMore(1);
  });

  it('counts each message of a history once that comes in above', async () => {
    for (let lap = 0; lap < PAGE_LENGTH * 2; lap += 1)
      await sayInVueChat(page, 'kai', 'kai', `lap ${lap} of the race`);
    await openRoom(page, 'kai');
    await waitUntilVueShows(page, `lap ${PAGE_LENGTH * 2 - 1} of the race`);
    await expectMore(PAGE_LENGTH);
    await scrollUpTo(page, 'lap 0 of the race');
    await expectMore(PAGE_LENGTH);
  });
});
