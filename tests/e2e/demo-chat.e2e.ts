import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCard, waitForCard, waitUntilGone } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { type ChatSite, startChatSite } from '../../tools/start/site/server.ts';
import { HELLO, type Line, ORDINARY, RISKY } from '../../tools/start/story.ts';
import { messagesOf, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

let site: ChatSite;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  site = await startChatSite();
  browser = await openTestBrowser();
  page = await browser.open(`${site.url}#mia`);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

function say(chat: string, lines: readonly Line[]): void {
  for (const { from, text } of lines) site.say(chat, from, text);
}

describe('a chat of two people', () => {
  it('stays quiet while friends talk, and counts each message as it comes', async () => {
    for (const [index, line] of ORDINARY.entries()) {
      say('mia', [line]);
      const counted = await browser.snapshotWhen(
        `"${line.text}"`,
        (now) => messagesOf(now, site.host) > index,
      );
      expect(messagesOf(counted, site.host)).toBe(index + 1);
    }
    const { attention, contacts } = await browser.snapshot();
    expect(attention).toEqual([]);
    expect(contacts.total).toBe(1);
    expect(await findCard(page, 'warning')).toBeNull();
  });

  it('warns the child in the page when a new friend comes closer', async () => {
    await page.goto(`${site.url}#kai`);
    say('kai', [...HELLO, ...RISKY]);
    const card = await waitForCard(page, 'warning');
    expect(card.text).toContain('Kai');
    expect(card.buttons).toContain(textOf('warning_understood'));
  });

  it('warns with all seriousness when it goes on, and goes away when it is answered', async () => {
    await browser.snapshotWhen('danger', (now) =>
      now.attention.some((contact) => contact.level === 'danger'),
    );
    const isSerious = async () => {
      const card = await waitForCard(page, 'warning');
      return card.level === 'danger' ? card : null;
    };
    const card = await waitFor('the serious warning', isSerious);
    expect(card.role).toBe('alertdialog');
    expect(card.text).toContain(textOf('advice_notInTrouble'));
    await card.press(textOf('warning_understood'));
    await waitUntilGone(page, 'warning');
  });

  it('counts nothing twice when the page is loaded again', async () => {
    const all = ORDINARY.length + HELLO.length + RISKY.length;
    await browser.snapshotWhen('every message', (now) => messagesOf(now, site.host) === all);
    await page.reload();
    // One more message proves that the page has been read again.
    say('kai', [{ from: 'kai', text: 'are you still there' }]);
    const snapshot = await browser.snapshotWhen(
      'one message more',
      (now) => messagesOf(now, site.host) > all,
    );
    expect(messagesOf(snapshot, site.host)).toBe(all + 1);
    expect(await findCard(page, 'warning')).toBeNull();
  });

  it('shows the contact in the popup, with reasons', async () => {
    const popup = await browser.openExtensionPage('src/ui/popup/index.html');
    await popup.waitForFunction(() => document.querySelector('main')?.textContent.includes('Kai'));
    const text = await popup.evaluate(() => document.body.textContent);
    expect(text).toContain(textOf('reason_asksAlone_fromContact'));
    expect(text).toContain(textOf('popup_help'));
    await popup.close();
  });
});
