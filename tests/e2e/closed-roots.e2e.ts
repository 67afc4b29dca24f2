import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForCard, waitUntilGone } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { HELLO, type Line, RISKY } from '../../tools/start/story.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { LOOPBACK, messagesOf, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

const NUMBER = 'my number is 202 555 0143';

/** A chat that its page keeps in a closed shadow root: no script of another can look into it. `window.chat` is for the test. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>kai</title><link rel="icon" href="data:,"></head>
<body><h1>kai</h1><div id="widget"></div><script>
  const root = document.querySelector('#widget').attachShadow({ mode: 'closed' });
  root.innerHTML = '<main><div class="messages" role="log" aria-label="Messages"></div>'
    + '<div class="bar"><textarea id="field" placeholder="Write a message"></textarea><button id="send">Send</button></div></main>';
  const find = (selector) => root.querySelector(selector);
  const sent = [];
  const send = () => {
    sent.push(find('#field').value);
    find('#field').value = '';
  };
  find('#field').addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    send();
  });
  find('#send').addEventListener('click', send);
  window.chat = {
    sent,
    add(lines) {
      for (const { from, text } of lines) {
        const row = document.createElement('div');
        row.className = from === 'sam' ? 'message own' : 'message';
        for (const [name, words] of [['author', from], ['text', text]])
          row.append(Object.assign(document.createElement('span'), { className: name, textContent: words }));
        find('.messages').append(row);
      }
    },
    middleOf(selector) {
      const { x, y, width, height } = find(selector).getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    },
  };
</script></body></html>`;

interface Chat {
  sent: string[];
  add(lines: Line[]): void;
  middleOf(selector: string): [number, number];
}

let server: PageServer;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  server = await servePages({ '/': { html: PAGE } });
  browser = await openTestBrowser();
  page = await browser.open(server.origin);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const say = (lines: readonly Line[]) =>
  page.evaluate((all) => (Reflect.get(window, 'chat') as Chat).add(all), [...lines]);
const sent = () => page.evaluate(() => (Reflect.get(window, 'chat') as Chat).sent);

async function press(selector: string): Promise<void> {
  const [x, y] = await page.evaluate((one) => (Reflect.get(window, 'chat') as Chat).middleOf(one), selector);
  await page.mouse.click(x, y);
}

async function choose(answer: string): Promise<void> {
  const card = await waitForCard(page, 'sending');
  await card.press(textOf(answer));
  await waitUntilGone(page, 'sending');
}

test('a chat in a closed shadow root is read, once', async () => {
  await say(HELLO);
  const expected = HELLO.length;
  await browser.snapshotWhen('the messages', (now) => messagesOf(now, LOOPBACK) >= expected);
  expect(messagesOf(await browser.snapshot(), LOOPBACK)).toBe(expected);
});

test('what is about to be sent in it is held until the child decides, with Enter and with the button', async () => {
  await press('#field');
  await page.keyboard.type(NUMBER);
  await page.keyboard.press('Enter');
  await choose('sending_change');
  expect(await sent()).toEqual([]);
  await page.keyboard.type(' ok');
  await page.keyboard.press('Enter');
  expect(await sent()).toEqual([`${NUMBER} ok`]);

  await page.keyboard.type('you are so dumb and everyone hates you');
  await press('#send');
  await choose('sending_anyway');
  await waitFor('the message to go', async () => (await sent()).length === 2);
});

test('the child is warned, and the card is not taken for a part of the chat', async () => {
  const before = messagesOf(await browser.snapshot(), LOOPBACK);
  await say(RISKY);
  const card = await waitForCard(page, 'warning');
  expect(card.text).toContain('kai');
  const expected = before + RISKY.length;
  await browser.snapshotWhen('all of it', (now) => messagesOf(now, LOOPBACK) === expected);
});
