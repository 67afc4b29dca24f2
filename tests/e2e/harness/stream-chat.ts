import type { Page } from 'puppeteer-core';
import { waitFor } from '../../../tools/browser/wait.ts';
import { bundlePage } from './bundle.ts';
import { type PageServer, servePages } from './page-server.ts';

const CSS = new URL('../clients/node_modules/stream-chat-react/dist/css/', import.meta.url).pathname;

const SCROLLER = '[data-virtuoso-scroller]';

/** How many messages sam and kai have written before: `lap 0 of the race` and so on. */
export const HISTORY = 200;

/** A page with Stream's own client and parts; its server, and what kai says, are made up in the page. */
export async function serveStreamChat(): Promise<PageServer> {
  const script = await bundlePage('stream-chat');
  return servePages({ '/': { html: PAGE }, '/page.js': script }, { '/css/': CSS });
}

/** What the page offers to the test. */
interface Stage {
  say(from: string, text: string): unknown;
}

/** As Stream's server would tell the page. What `sam` says here was written on another device. */
export async function sayInStreamChat(page: Page, from: string, text: string): Promise<void> {
  await page.evaluate(
    (...line) => void (window as unknown as { stage: Stage }).stage.say(...line),
    from,
    text,
  );
  await waitUntilStreamShows(page, text);
}

/** The child writes and sends. */
export async function typeInStreamChat(page: Page, text: string): Promise<void> {
  await page.type('.str-chat__message-composer textarea', text);
  await page.keyboard.press('Enter');
  await waitUntilStreamShows(page, text);
}

async function waitUntilStreamShows(page: Page, text: string): Promise<void> {
  await page.waitForSelector(wordsOf(text));
}

/** Turns the wheel over the messages, a part of what is shown at a time, until these words are there. */
export function scrollUpInStreamChat(page: Page, text: string): Promise<void> {
  return turnWheel(page, -400, async () => (await page.$(wordsOf(text))) !== null);
}

/** Down to the end, where these words are: only there does the list follow what is said. */
export function scrollDownInStreamChat(page: Page, text: string): Promise<void> {
  const isAtEnd = (list: Element) => list.scrollHeight - list.clientHeight - list.scrollTop < 2;
  return turnWheel(
    page,
    400,
    async () => (await page.$(wordsOf(text))) !== null && page.$eval(SCROLLER, isAtEnd),
  );
}

async function turnWheel(page: Page, deltaY: number, isThere: () => Promise<boolean>): Promise<void> {
  await page.waitForSelector(SCROLLER);
  await waitFor(`the end of the way by ${deltaY}`, async () => {
    // Each time: a list that was just drawn may be drawn anew.
    await (await page.$(SCROLLER))?.hover();
    await page.mouse.wheel({ deltaY });
    return isThere();
  });
}

/** How many rows there are: only those on display and a few around them. */
export function rowsInStreamChat(page: Page): Promise<number> {
  return page.$$eval('[data-test-id="virtuoso-item-list"] > *', (rows) => rows.length);
}

function wordsOf(text: string): string {
  return `.str-chat__message-text ::-p-text(${text})`;
}

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8"><title>Club</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="/css/index.css">
    <style>html, body, #chat, .str-chat { height: 100%; margin: 0 }</style>
  </head>
  <body><div id="chat"></div><script type="module" src="/page.js"></script></body>
</html>`;
