import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard, waitUntilGone } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { HELLO, NUMBER } from '../../tools/start/story.ts';
import { bundlePage } from './harness/bundle.ts';
import { addLines, saidBy } from './harness/chat-page.ts';
import { composerPage } from './harness/composer-pages.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { LOOPBACK, messagesOf, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

const EDITORS = ['quill', 'prosemirror', 'lexical'];
const UNKIND = 'you are so dumb and everyone hates you';

let server: PageServer;
let browser: TestBrowser;
let page: Page;
let known = 0;

beforeAll(async () => {
  const script = await bundlePage('editors');
  const pages = EDITORS.map((editor) => [`/${editor}`, { html: pageOf(editor) }] as const);
  server = await servePages({ ...Object.fromEntries(pages), '/page.js': script });
  browser = await openTestBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Somebody new on every page, named like the editor. */
function pageOf(editor: string): string {
  const composer = `<div id="host" data-editor="${editor}"></div><script type="module" src="/page.js"></script>`;
  return composerPage(editor, { what: editor, composer, script: '', press: 'Enter' });
}

/** Opens the chat, once what the other one said is known. */
async function openChat(editor: string): Promise<void> {
  page = await browser.open(`${server.origin}/${editor}`);
  await page.waitForSelector('#field');
  await addLines(page, saidBy(editor, HELLO));
  known += HELLO.length;
  await browser.snapshotWhen(`${known} messages`, (now) => messagesOf(now, LOOPBACK) === known);
}

/** At the end of what is there, and then sends it. */
async function writeAndSend(text: string): Promise<void> {
  await page.click('#field');
  await page.keyboard.press('End');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function choose(answer: string): Promise<void> {
  const card = await waitForCard(page, 'sending');
  await card.press(textOf(answer));
  await waitUntilGone(page, 'sending');
}

const sent = () => page.evaluate(() => Reflect.get(window, 'sent') as string[]);

const written = () => page.$eval('#field', (field) => field.textContent?.trim());

describe.each(EDITORS)('an editor made with %s', (editor) => {
  it('sends what is ordinary at once, and what was held when the child says so, or has changed it', async () => {
    await openChat(editor);
    await writeAndSend('that was fun');
    expect(await sent()).toEqual(['that was fun']);

    await writeAndSend(NUMBER);
    await waitForCard(page, 'sending');
    expect(await sent()).toEqual(['that was fun']);
    await choose('sending_anyway');
    await waitFor('the message to go', async () => (await sent()).length > 1);
    expect(await sent()).toEqual(['that was fun', NUMBER]);
    expect(await written()).toBe('');

    await writeAndSend(UNKIND);
    await choose('sending_change');
    expect(await written()).toBe(UNKIND);
    await writeAndSend(' ok');
    expect(await sent()).toEqual(['that was fun', NUMBER, `${UNKIND} ok`]);
    expect(await written()).toBe('');
  });
});
