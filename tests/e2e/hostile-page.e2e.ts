import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HANDSHAKE_EVENT } from '../../src/protocol/page-port.ts';
import { findCard, waitForCard } from '../../tools/browser/cards.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { type Line, RISKY } from '../../tools/start/story.ts';
import { addLines, chatPage, saidBy } from './harness/chat-page.ts';
import { type PageServer, type Pages, servePages } from './harness/page-server.ts';
import { LOOPBACK, messagesOf, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

/** Collects whatever is thrown into the page; first on every page here. */
const COLLECTOR = `<script>
  window.thrown = [];
  addEventListener('error', (event) => thrown.push(event.message));
  addEventListener('unhandledrejection', (event) => thrown.push(String(event.reason)));
</script>`;

/** Takes away all that is put beside the body, the given number of times. */
const remover = (times: number) => `<script>
  let left = ${times};
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node.localName !== 'body' && left-- > 0) node.remove();
    }
  }).observe(document.documentElement, { childList: true });
</script>`;

const IMAGE_NAME = '<img src=x onerror=window.thrown.push(1)>';
const MIXED_NAME = '\u202eiak\u202c ﻛﺎﻱ Кай';

const PAGES: Pages = {
  '/removes-thrice': { html: chatPage('ren', COLLECTOR + remover(3)) },
  '/removes-always': { html: chatPage('rue', COLLECTOR + remover(1_000_000)) },
  '/forges': { html: chatPage('fay', COLLECTOR) },
  '/html-name': { html: chatPage(IMAGE_NAME, COLLECTOR) },
  '/mixed-name': { html: chatPage(MIXED_NAME, COLLECTOR) },
  '/sizes': { html: chatPage('sid', COLLECTOR) },
  '/flood': { html: chatPage('flo', COLLECTOR) },
};

let server: PageServer;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  server = await servePages(PAGES);
  browser = await openTestBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

afterEach(async () => {
  expect(await page.evaluate('window.thrown')).toEqual([]);
  await page.close();
});

async function open(path: string): Promise<void> {
  page = await browser.open(server.origin + path);
}

/** Adds messages and waits until exactly so many of them are counted. */
async function addAndCount(lines: readonly Line[]): Promise<void> {
  const before = messagesOf(await browser.snapshot(), LOOPBACK);
  await addLines(page, lines);
  const snapshot = await browser.snapshotWhen(
    `${lines.length} messages more than ${before}`,
    (now) => messagesOf(now, LOOPBACK) >= before + lines.length,
  );
  expect(messagesOf(snapshot, LOOPBACK)).toBe(before + lines.length);
}

describe('a page that takes the warning away', () => {
  it('gets it back', async () => {
    await open('/removes-thrice');
    await addLines(page, saidBy('ren', RISKY));
    await waitForCard(page, 'warning');
    await waitFor('the page to be done', () => page.evaluate('left <= 0'));
    await waitForCard(page, 'warning');
  });

  it('is named in the summary when it goes on and on', async () => {
    await open('/removes-always');
    await addLines(page, saidBy('rue', RISKY));
    await browser.snapshotWhen('that the warning was removed', (now) =>
      now.blindSpots.some((spot) => spot.kind === 'warningRemoved' && spot.site === LOOPBACK),
    );
  });
});

describe('a page that forges events', () => {
  it('cannot pretend a camera', async () => {
    await open('/forges');
    await page.evaluate(forgeCamera, HANDSHAKE_EVENT);
    await addAndCount(saidBy('fay', [{ from: 'kai', text: 'this comes after the forged event' }]));
    expect((await browser.snapshot()).camera).toEqual([]);
    expect(await findCard(page, 'camera')).toBeNull();
  });

  it('cannot answer a warning', async () => {
    await open('/forges');
    await addLines(page, saidBy('fay', RISKY));
    await waitForCard(page, 'warning');
    await page.evaluate(forgeAnswers);
    await addAndCount(saidBy('fay', [{ from: 'kai', text: 'this comes after the forged clicks' }]));
    await waitForCard(page, 'warning');
    const { attention } = await browser.snapshot();
    expect(attention.map((contact) => contact.name)).toContain('fay');
  });
});

describe('names that are more than names', () => {
  it('shows HTML as the words that it is', async () => {
    await open('/html-name');
    await addLines(page, saidBy(IMAGE_NAME, RISKY));
    const card = await waitForCard(page, 'warning');
    expect(card.text).toContain('onerror');
    expect(await card.root.evaluate((root) => root.querySelectorAll('img').length)).toBe(0);
  });

  it('keeps names of several scripts and directions apart from its own words', async () => {
    await open('/mixed-name');
    await addLines(page, saidBy(MIXED_NAME, RISKY));
    const card = await waitForCard(page, 'warning');
    const isolated = await card.root.evaluate((root) =>
      [...root.querySelectorAll('bdi')].some((name) => name.textContent.includes('Кай')),
    );
    expect(isolated).toBe(true);
  });
});

describe('messages of every size', () => {
  it('counts a huge one and empty ones, each once', async () => {
    await open('/sizes');
    const lines = [
      { from: 'sid', text: 'hello there' },
      { from: 'sid', text: '' },
      { from: 'sid', text: '   ' },
      { from: 'sid', text: 'la '.repeat(34_000) },
    ];
    await addAndCount(lines);
  });

  it('counts ten thousand at once, and leaves the page alive', async () => {
    await open('/flood');
    await page.evaluate(startHeartbeat);
    const lines = Array.from({ length: 10_000 }, (_, index) => ({
      from: index % 2 === 0 ? 'flo' : 'sam',
      text: `number ${index} of many`,
    }));
    await addAndCount(lines);
    expect(await page.evaluate('window.beats')).toBeGreaterThan(FEWEST_BEATS);
  });
});

/** How often the page's own work had its turn meanwhile. Read in one go, it would be a handful. */
const FEWEST_BEATS = 50;

function forgeCamera(type: string): void {
  const { port1, port2 } = new MessageChannel();
  for (const target of [window, document, document.documentElement]) {
    target.dispatchEvent(new MessageEvent(type, { ports: [port2], bubbles: true }));
  }
  const state = { paused: false, call: true, recording: false, picture: false, screen: false };
  const claim = { kind: 'cameraStarted', session: 1, ...state };
  port1.postMessage(JSON.stringify(claim));
  window.postMessage(claim, '*');
}

function forgeAnswers(): void {
  const hosts = [...document.querySelectorAll('html > :not(head, body), body > :not(main)')];
  for (const target of [...hosts, document.documentElement, document, window]) {
    target.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, clientX: 400, clientY: 400 }),
    );
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  }
}

/** Work of the page's own, that wants its turn again and again. */
function startHeartbeat(): void {
  const pulse = { beats: 0 };
  Object.defineProperty(window, 'beats', { get: () => pulse.beats });
  setInterval(() => {
    pulse.beats += 1;
  }, 10);
}
