import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCard, waitForCard } from '../../tools/browser/cards.ts';
import { type Line, ORDINARY, RISKY } from '../../tools/start/story.ts';
import { type EasyRtc, nameOn, sayInEasyRtc, startEasyRtc } from './harness/easyrtc.ts';
import { gatherOtherPeople, type OtherPeople } from './harness/other-people.ts';
import { LOOPBACK, messagesOf, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

let server: EasyRtc;
let others: OtherPeople;
let browser: TestBrowser;
let sam: Page;

beforeAll(async () => {
  server = await startEasyRtc();
  others = await gatherOtherPeople();
  browser = await openTestBrowser();
  sam = await browser.open(server.url);
});

afterAll(async () => {
  await browser?.close();
  await others?.close();
  await server?.stop();
});

async function talk(lines: readonly Line[], other: Page): Promise<void> {
  for (const { from, text } of lines) {
    if (from === 'sam') await sayInEasyRtc(sam, other, text);
    else await sayInEasyRtc(other, sam, text);
  }
}

/** Waits until so many messages were counted, and makes sure that there are no more. */
async function expectCount(count: number): Promise<void> {
  const snapshot = await browser.snapshotWhen(
    `${count} messages`,
    (now) => messagesOf(now, LOOPBACK) >= count,
  );
  expect(messagesOf(snapshot, LOOPBACK)).toBe(count);
}

describe('EasyRTC, which writes the whole list anew for each message', () => {
  it('counts what a friend and the child say, each line once', async () => {
    await talk(ORDINARY, await others.open(server.url));
    await expectCount(ORDINARY.length);
    const { contacts, attention } = await browser.snapshot();
    expect(contacts.total).toBe(1);
    expect(attention).toEqual([]);
    expect(await findCard(sam, 'warning')).toBeNull();
  });

  it('warns of the one who comes closer, by the name on the page', async () => {
    const kai = await others.open(server.url);
    const lines = RISKY.filter(({ from }) => from === 'kai');
    await talk(lines, kai);
    const card = await waitForCard(sam, 'warning');
    const name = await nameOn(kai);
    expect(card.text).toContain(name);
    await expectCount(ORDINARY.length + lines.length);
    expect((await browser.snapshot()).attention.map((contact) => contact.name)).toEqual([name]);
  });
});
