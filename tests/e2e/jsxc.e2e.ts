import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findCard, waitForCard } from '../../tools/browser/cards.ts';
import { findProgram, howToInstall, PROGRAMS } from '../../tools/setup/programs.js';
import { HELLO, type Line, ORDINARY, RISKY } from '../../tools/start/story.ts';
import { type Jsxc, openWindow, sayInJsxc, serveJsxc, waitUntilJsxcShows } from './harness/jsxc.ts';
import { gatherOtherPeople, type OtherPeople } from './harness/other-people.ts';
import { type Prosody, startProsody, XMPP_HOST } from './harness/prosody.ts';
import { messagesOf, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

const prosody = findProgram(PROGRAMS.prosody);
const library = findProgram(PROGRAMS.jsxc);

let server: Prosody;
let jsxc: Jsxc;
let others: OtherPeople;
let browser: TestBrowser;
let sam: Page;
const pages = new Map<string, Page>();

beforeAll(async () => {
  if (prosody === null || library === null) return;
  server = await startProsody(prosody, ['sam', 'mia', 'kai']);
  jsxc = await serveJsxc(library, server);
  others = await gatherOtherPeople();
  browser = await openTestBrowser();
  sam = await browser.open(jsxc.addressOf('sam'));
  for (const name of ['mia', 'kai']) {
    const page = await others.open(jsxc.addressOf(name));
    pages.set(name, page);
    await openWindow(page, 'sam');
    await openWindow(sam, name);
  }
});

afterAll(async () => {
  await browser?.close();
  await others?.close();
  await jsxc?.close();
  await server?.stop();
});

beforeEach(({ skip }) => {
  skip(prosody === null, howToInstall(PROGRAMS.prosody));
  skip(library === null, howToInstall(PROGRAMS.jsxc));
});

/** What somebody says to the child, or the child to them; each line is waited for in the child's page. */
async function talk(lines: readonly Line[], name: string): Promise<void> {
  for (const { from, text } of lines) {
    if (from === 'sam') await sayInJsxc(sam, name, text);
    else await sayInJsxc(pageOf(from), 'sam', text);
    await waitUntilJsxcShows(sam, name, text);
  }
}

function pageOf(name: string): Page {
  const page = pages.get(name);
  if (!page) throw new Error(`${name} has no page`);
  return page;
}

/** Waits until so many messages were counted, and makes sure that there are no more. */
async function expectCount(count: number): Promise<void> {
  const snapshot = await browser.snapshotWhen(
    `${count} messages`,
    (now) => messagesOf(now, XMPP_HOST) >= count,
  );
  expect(messagesOf(snapshot, XMPP_HOST)).toBe(count);
}

describe('JSXC, whose windows are laid over a page about something else', () => {
  let counted = 0;

  it('stays quiet while a friend talks, and takes nothing of the page below for a message', async () => {
    await talk(ORDINARY, 'mia');
    counted = ORDINARY.length;
    await expectCount(counted);
    const { contacts, attention } = await browser.snapshot();
    expect(contacts.total).toBe(1);
    expect(attention).toEqual([]);
    expect(await findCard(sam, 'warning')).toBeNull();
  });

  it('warns of the one in the other window who comes closer', async () => {
    const lines = [...HELLO, ...RISKY.filter(({ from }) => from === 'kai')];
    await talk(lines, 'kai');
    const card = await waitForCard(sam, 'warning');
    expect(card.text).toContain('kai');
    counted += lines.length;
    await expectCount(counted);
    expect((await browser.snapshot()).attention.map(({ name }) => name)).toEqual(['kai']);
  });

  it('counts nothing twice when the page is loaded again, or stands in a second tab', async () => {
    await sam.reload();
    for (const { text } of ORDINARY) await waitUntilJsxcShows(sam, 'mia', text);
    const second = await browser.open(jsxc.addressOf('sam'));
    await talk([{ from: 'mia', text: 'the page was loaded again' }], 'mia');
    await waitUntilJsxcShows(second, 'mia', 'the page was loaded again');
    counted += 1;
    await expectCount(counted);
    await second.close();
  });
});
