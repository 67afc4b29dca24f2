import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findCard, waitForCard } from '../../tools/browser/cards.ts';
import { findProgram, howToInstall, PROGRAMS } from '../../tools/setup/programs.js';
import { HELLO, type Line, ORDINARY, RISKY } from '../../tools/start/story.ts';
import {
  type Converse,
  sayInConverse,
  serveConverse,
  waitUntilShown,
  windowWith,
} from './harness/converse.ts';
import { gatherOtherPeople, type OtherPeople } from './harness/other-people.ts';
import { type Prosody, startProsody, XMPP_HOST } from './harness/prosody.ts';
import { messagesOf, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

const prosody = findProgram(PROGRAMS.prosody);

/** The child's page: two people and a room, all open at once. */
const SAM = { me: 'sam', people: ['mia', 'kai'], rooms: ['kids'] };

let server: Prosody;
let converse: Converse;
let others: OtherPeople;
let browser: TestBrowser;
let sam: Page;
const pages = new Map<string, Page>();

beforeAll(async () => {
  if (prosody === null) return;
  server = await startProsody(prosody, ['sam', 'mia', 'kai']);
  converse = await serveConverse(server);
  others = await gatherOtherPeople();
  browser = await openTestBrowser();
  for (const me of ['mia', 'kai'])
    pages.set(me, await others.open(converse.addressOf({ me, people: ['sam'], rooms: ['kids'] })));
  sam = await browser.open(converse.addressOf(SAM));
  pages.set('sam', sam);
  await waitForWindows(sam);
});

afterAll(async () => {
  await browser?.close();
  await others?.close();
  await converse?.close();
  await server?.stop();
});

beforeEach(({ skip }) => skip(prosody === null, howToInstall(PROGRAMS.prosody)));

async function waitForWindows(page: Page): Promise<void> {
  const windows = [...SAM.people.map((name) => windowWith('people', name)), windowWith('rooms', 'kids')];
  for (const window of windows) await page.waitForSelector(`${window} textarea.chat-textarea`);
}

/** Everybody types into the page that is theirs; each line is waited for on the child's page. */
async function talk(lines: readonly Line[], kind: 'people' | 'rooms', name: string): Promise<void> {
  for (const { from, text } of lines) {
    const page = pages.get(from);
    if (!page) throw new Error(`${from} has no page`);
    const theirs = kind === 'rooms' || from === 'sam' ? name : 'sam';
    await sayInConverse(page, windowWith(kind, theirs), text);
    await waitUntilShown(sam, windowWith(kind, name), text);
  }
}

/** Waits until so many messages were counted, and makes sure that there are no more. */
async function expectCount(count: number): Promise<void> {
  const snapshot = await browser.snapshotWhen(
    `${count} messages`,
    (now) => messagesOf(now, XMPP_HOST) >= count,
  );
  expect(messagesOf(snapshot, XMPP_HOST)).toBe(count);
}

describe('Converse, with a room and two people on one page', () => {
  let counted = 0;

  it('stays quiet while friends talk in the room and by themselves', async () => {
    await talk(ORDINARY, 'rooms', 'kids');
    await talk(ORDINARY, 'people', 'mia');
    counted = ORDINARY.length * 2;
    await expectCount(counted);
    const { contacts, attention } = await browser.snapshot();
    // In the room and by herself she has the same name.
    expect(contacts.total).toBe(1);
    expect(attention).toEqual([]);
    expect(await findCard(sam, 'warning')).toBeNull();
  });

  it('warns of the one who comes closer, and of nobody else on the page', async () => {
    const lines = [...HELLO, ...RISKY.filter(({ from }) => from === 'kai')];
    await talk(lines, 'people', 'kai');
    const card = await waitForCard(sam, 'warning');
    expect(card.text).toContain('kai');
    counted += lines.length;
    await expectCount(counted);
    const { attention, contacts } = await browser.snapshot();
    expect(attention.map(({ name }) => name)).toEqual(['kai']);
    expect(contacts.total).toBe(2);
  });

  it('counts nothing twice when the page is loaded again', async () => {
    await sam.reload();
    await waitForWindows(sam);
    for (const { text } of ORDINARY) await waitUntilShown(sam, windowWith('people', 'mia'), text);
    await talk([{ from: 'mia', text: 'the page was loaded again' }], 'people', 'mia');
    counted += 1;
    await expectCount(counted);
  });

  it('counts once what two tabs show', async () => {
    const second = await browser.open(converse.addressOf(SAM));
    await waitForWindows(second);
    await talk([{ from: 'mia', text: 'this stands in both tabs' }], 'rooms', 'kids');
    await waitUntilShown(second, windowWith('rooms', 'kids'), 'this stands in both tabs');
    await sayInConverse(second, windowWith('people', 'mia'), 'and this was written in the second');
    await waitUntilShown(sam, windowWith('people', 'mia'), 'and this was written in the second');
    counted += 2;
    await expectCount(counted);
    await second.close();
  });
});
