import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { HELLO, RISKY } from '../../tools/start/story.ts';
import { addLines, chatPage, saidBy } from './harness/chat-page.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { LOOPBACK, messagesOf, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

const CONTACT = 'kai';
const TALK = saidBy(CONTACT, [...HELLO, ...RISKY]);

let server: PageServer;
let browser: TestBrowser;
let chat: Page;

beforeAll(async () => {
  server = await servePages({ '/': { html: chatPage(CONTACT) } });
  browser = await openTestBrowser();
  chat = await browser.open(server.origin);
  await addLines(chat, TALK);
  await waitForCard(chat, 'warning');
  await browser.snapshotWhen('every message', (now) => messagesOf(now, LOOPBACK) >= TALK.length);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Presses the one button with these words, once it is there. */
async function press(page: Page, words: string): Promise<void> {
  await waitFor(`a button "${words}"`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('button')].find(
        ({ textContent, disabled }) => textContent.includes(wanted) && !disabled,
      );
      found?.click();
      return found !== undefined;
    }, words),
  );
}

const textIn = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const waitForText = (page: Page, text: string) =>
  waitFor(`"${text}"`, async () => (await textIn(page)).includes(text));

describe('the popup', () => {
  it('shows the contact, counts it, and leads to its page', async () => {
    const popup = await browser.openExtensionPage('src/ui/popup/index.html');
    await waitForText(popup, textOf('popup_contact'));
    expect(await textIn(popup)).toContain(`1 ${textOf('popup_contacts_attention')}`);
    await press(popup, textOf('popup_contact'));
    const address = await waitFor("the contact's page", async () => {
      const pages = await browser.browser.pages();
      // Firefox does not tell where a page of the extension went; the page itself knows.
      const addresses = await Promise.all(
        pages.map((page) => page.evaluate(() => location.href).catch(() => '')),
      );
      return addresses.find((url) => url.includes('/dashboard/')) ?? null;
    });
    expect(new URL(address).hash).toBe(`#contacts/${encodeURIComponent(`${LOOPBACK} ${CONTACT}`)}`);
    await popup.close();
  });

  it('shows what it showed last while the background is asleep', async () => {
    await browser.killBackground();
    const popup = await browser.openExtensionPage('src/ui/popup/index.html');
    await waitForText(popup, CONTACT);
    await popup.close();
  });
});

describe('the week in a page', () => {
  it('names who was new and what to look at together', async () => {
    const week = await browser.openExtensionPage('src/ui/week/index.html');
    await waitForText(week, textOf('week_together'));
    const text = await textIn(week);
    expect(text).toMatch(/kai.? on .?127\.0\.0\.1/);
    expect(text).not.toContain(textOf('week_together_none'));
    await week.close();
  });
});

describe("the family's own data", () => {
  it('is saved as one file, without a word of what was written', async () => {
    const page = await browser.openExtensionPage('src/ui/dashboard/index.html#data');
    await page.evaluate(keepWhatIsSaved);
    await press(page, textOf('data_export_save'));
    const saved = await waitFor('the file', () =>
      page.evaluate(() => document.body.dataset['saved'] ?? null),
    );
    const { tables } = JSON.parse(saved);
    expect(tables.contacts).toMatchObject([{ key: `${LOOPBACK} ${CONTACT}`, value: { name: CONTACT } }]);
    for (const { text } of TALK.filter((line) => line.text.includes(' '))) expect(saved).not.toContain(text);
    await page.close();
  });

  it('is erased for good: what a page still shows does not come back', async () => {
    const key = encodeURIComponent(`${LOOPBACK} ${CONTACT}`);
    const page = await browser.openExtensionPage(`src/ui/dashboard/index.html#data?contact=${key}`);
    await press(page, textOf('data_erase_ask'));
    await waitForText(page, textOf('data_question'));
    await press(page, textOf('data_question_yes'));
    await waitForText(page, textOf('data_erase_done'));
    await browser.killBackground();
    expect((await browser.snapshot()).contacts.total).toBe(0);

    await chat.bringToFront();
    await chat.reload();
    await addLines(chat, [...TALK, { from: CONTACT, text: 'see you at practice' }]);
    const now = await browser.snapshotWhen(
      'the one new message',
      (snapshot) => messagesOf(snapshot, LOOPBACK) > TALK.length,
    );
    expect(messagesOf(now, LOOPBACK)).toBe(TALK.length + 1);
    expect(now.attention).toEqual([]);
    await page.close();
  });
});

/** Runs in the page: puts what it hands to the browser for saving where the test finds it. */
function keepWhatIsSaved(): void {
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) void file.text().then((text) => document.body.setAttribute('data-saved', text));
    return 'data:,';
  };
}
