import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findCard, waitForCard, waitUntilGone } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { findProgram, howToInstall, PROGRAMS } from '../../tools/setup/programs.js';
import { type Line, ORDINARY, RISKY } from '../../tools/start/story.ts';
import { type IrcUser, joinIrc } from './harness/irc.ts';
import { LOOPBACK, messagesOf, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';
import { CHANNEL, type Lounge, startLounge } from './harness/the-lounge.ts';

const ngircd = findProgram(PROGRAMS.ngircd);

let lounge: Lounge | null = null;
let browser: TestBrowser;
let page: Page;
const others = new Map<string, IrcUser>();

beforeAll(async () => {
  if (ngircd === null) return;
  lounge = await startLounge(ngircd);
  browser = await openTestBrowser();
  page = await browser.open(lounge.url);
  await page.waitForSelector('#connect button[type="submit"]');
  await page.click('#connect button[type="submit"]');
  await page.waitForSelector(`#chat .chan.channel.active[data-title="${CHANNEL}"]`);
  for (const nick of ['mia', 'kai']) others.set(nick, await joinIrc(lounge.ircPort, nick, CHANNEL));
});

afterAll(async () => {
  for (const user of others.values()) user.leave();
  await browser?.close();
  await lounge?.stop();
});

beforeEach(({ skip }) => skip(ngircd === null, howToInstall(PROGRAMS.ngircd)));

/** The others speak over IRC; the child types into the page. Each message is waited for: IRC servers slow down floods. */
async function talk(lines: readonly Line[], target: string): Promise<void> {
  for (const { from, text } of lines) {
    const before = await countOf(text);
    if (from === 'sam') await type(text);
    else others.get(from)?.say(target === CHANNEL ? CHANNEL : 'sam', text);
    if (from !== 'sam' && target !== CHANNEL) await openQuery(from);
    await page.waitForFunction(
      (words, already) =>
        [...document.querySelectorAll('.chan.active .message .text')].filter(
          (message) => message.textContent.trim() === words,
        ).length > already,
      {},
      text,
      before,
    );
  }
}

function countOf(text: string): Promise<number> {
  return page.evaluate(
    (words) =>
      [...document.querySelectorAll('.chan.active .message .text')].filter(
        (message) => message.textContent.trim() === words,
      ).length,
    text,
  );
}

async function type(text: string): Promise<void> {
  await page.click('#input');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** A private message opens a tab of its own beside the channel; the child turns to it. */
async function openQuery(nick: string): Promise<void> {
  const tab = `.networks .chan.query[data-title="${nick}"], #sidebar .chan.query[data-title="${nick}"]`;
  await page.waitForSelector(tab);
  await page.click(tab);
}

describe('The Lounge, with other people on IRC', () => {
  it('stays quiet while friends talk in the channel', async () => {
    await talk(ORDINARY, CHANNEL);
    const snapshot = await browser.snapshotWhen(
      'all that friends said',
      (now) => messagesOf(now, LOOPBACK) >= ORDINARY.length,
    );
    // Neither the server's own lines nor the empty pages beside this one count.
    expect(messagesOf(snapshot, LOOPBACK)).toBe(ORDINARY.length);
    expect(snapshot.contacts.total).toBe(1);
    expect(snapshot.attention).toEqual([]);
    expect(await findCard(page, 'warning')).toBeNull();
  });

  it('asks before a telephone number goes to everybody, and sends it when the child says so', async () => {
    const number = 'my number is 202 555 0143';
    await type(number);
    const card = await waitForCard(page, 'sending');
    expect(await countOf(number)).toBe(0);
    await card.press(textOf('sending_anyway'));
    await waitUntilGone(page, 'sending');
    await waitFor('the message to be sent', async () => (await countOf(number)) === 1);
    await browser.snapshotWhen('the message', (now) => messagesOf(now, LOOPBACK) === ORDINARY.length + 1);
  });

  it('warns the child when somebody new comes closer in private', async () => {
    // A child who is warned in the middle of it has no hand free to answer.
    await talk(
      RISKY.filter((line) => line.from === 'kai'),
      'kai',
    );
    const card = await waitForCard(page, 'warning');
    expect(card.text).toContain('kai');
  });

  it('shows the contact in the popup', async () => {
    const { attention } = await browser.snapshotWhen('the contact', (now) => now.attention.length > 1);
    // What the child told the channel is in the summary, too.
    expect(attention.map((contact) => contact.name)).toEqual(['kai', CHANNEL]);
    const popup = await browser.openExtensionPage('src/ui/popup/index.html');
    await popup.waitForFunction(() => document.querySelector('main')?.textContent.includes('kai'));
    await popup.close();
  });
});
