import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendToBackground } from '../../../tools/browser/ask-background.ts';
import { waitForCard, waitUntilGone } from '../../../tools/browser/cards.ts';
import { textOf } from '../../../tools/browser/texts.ts';
import { waitFor } from '../../../tools/browser/wait.ts';
import { RISKY } from '../../../tools/start/story.ts';
import { filesBelow } from '../../build/files.ts';
import { addLines, chatPage, pressWords, saidBy } from '../harness/chat-page.ts';
import { type PageServer, servePages } from '../harness/page-server.ts';
import { BROWSER, LOOPBACK, messagesOf, openTestBrowser, type TestBrowser } from '../harness/test-browser.ts';

/** Nothing to warn of. */
const TALK = Array.from({ length: 12 }, (_, index) => ({
  from: index % 2 === 0 ? 'ana' : 'sam',
  text: `did you see match number ${index} yesterday?`,
}));
const POLICY =
  "default-src 'none'; script-src 'nonce-own'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const FOLDER = `dist/${BROWSER === 'firefox' ? 'firefox' : 'chrome'}`;

let server: PageServer;
let browser: TestBrowser;

beforeAll(async () => {
  const looks = await readFile('tests/fixtures/hostile/looks.html', 'utf8');
  const page = chatPage('ana', looks);
  const sender = '<script nonce="own">document.querySelector("button").click()</script>';
  // Its policy forbids the page its own icon.
  const html = page.replace('</body>', `${sender}</body>`).replace('<link rel="icon" href="data:,">', '');
  server = await servePages({
    '/': { html },
    '/strict': { html, headers: { 'content-security-policy': POLICY } },
  });
  browser = await openTestBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

type Looks = Record<string, unknown>;

interface Found {
  plain: Looks;
  strict: Looks;
  /** Where errors say that they come from, once the page has had a camera. */
  traces: unknown;
}

/** What a page sees of itself and its browser. The production build does not run on loopback. */
async function findOut(browser: TestBrowser, isRead: boolean): Promise<Found> {
  const lookAt = async (path: string, counted: number) => {
    const page = await browser.open(`${server.origin}${path}`);
    await addLines(page, saidBy('ana', TALK));
    // All scripts that come into such a page are there once the chat is read.
    if (isRead) await browser.snapshotWhen('the chat', (now) => messagesOf(now, LOOPBACK) >= counted);
    const looks = await asked(page, 'look()');
    return { page, looks };
  };
  const { page, looks: plain } = await lookAt('/', TALK.length);
  await page.evaluate(
    'navigator.mediaDevices.getUserMedia({ video: true }).then((stream) => { window.stream = stream; })',
  );
  if (isRead) await waitForCard(page, 'camera');
  const traces = await asked(page, 'traces()');
  await page.close();
  const { looks: strict } = await lookAt('/strict', 2 * TALK.length);
  return { plain, strict, traces };
}

async function asked(page: Page, question: string): Promise<Looks> {
  const json = await waitFor('the page to have looked', () =>
    page.evaluate(`${question}.then((seen) => JSON.stringify(seen))`),
  );
  return JSON.parse(String(json));
}

/** The text of a function that is wrapped says no name: what the browser gives for every proxy. */
const WRAPPED =
  /function (?:getUserMedia|getDisplayMedia|webkitGetUserMedia|mozGetUserMedia|clone|stop)?\(\) \{/g;

const linesOf = (found: Found) =>
  JSON.stringify(found, null, 1).replaceAll(WRAPPED, 'function () {').split('\n');

it('shows a page with a chat in it nothing else than a browser without Porchlight', async () => {
  const plainBrowser = await openTestBrowser({ unmodified: true });
  const without = await findOut(plainBrowser, false).finally(() => plainBrowser.close());
  expect(linesOf(await findOut(browser, true))).toEqual(linesOf(without));
});

it('keeps nothing where a page could read it, after a warning and a note that were made of it', async () => {
  const own = await browser.openExtensionPage('src/ui/explain/index.html');
  await sendToBackground(own, 'ui:set-passphrase', { current: null, next: 'nine blue kites at noon' });
  await own.close();
  const page = await browser.open(`${server.origin}/`);
  const stored = await asked(page, 'stored()');
  await addLines(page, saidBy('ana', RISKY));
  await (await waitForCard(page, 'warning')).press(textOf('note_start'));
  await waitUntilGone(page, 'warning');
  const picker = await waitForCard(page, 'note');
  await pressWords(page, 'why?');
  await waitFor('the words to be taken', () =>
    picker.root.evaluate((root) => root.querySelector('.note-chosen bdi') !== null),
  );
  await picker.press(textOf('note_choose_next'));
  await picker.press(textOf('note_seal'));
  await picker.press(textOf('note_kept_close'));
  await waitUntilGone(page, 'note');
  expect(await asked(page, 'stored()')).toEqual(stored);
  expect(stored).toMatchObject({
    databases: [],
    local: [],
    session: [],
    caches: [],
    cookies: '',
    name: '',
    workers: 0,
  });
  await page.close();
});

describe('the address of', () => {
  const files = filesBelow(FOLDER, FOLDER);

  it.each([
    { what: 'every file', kinds: ['img', 'script', 'link', 'fetch'], wanted: files },
    {
      what: 'every page',
      kinds: ['iframe', 'object', 'embed', 'window'],
      wanted: files.filter((file) => file.endsWith('.html')),
    },
  ])('$what is for a page that of nobody', async ({ kinds, wanted }) => {
    const own = await browser.openExtensionPage('src/ui/explain/index.html');
    const home = await own.evaluate(
      () => (globalThis.browser ?? globalThis.chrome)?.runtime.getURL('') ?? '',
    );
    await own.close();
    // The ids of Chromium have letters, those of Firefox digits and dashes.
    const nobody = home.replace(/[^/]+\/$/, (id) =>
      id.replace(/[a-d0-9]/g, (sign) => (sign === '1' || sign === 'b' ? 'c' : 'b')),
    );
    expect(nobody).not.toBe(home);
    const page = await browser.open(`${server.origin}/`);
    const tried = async (base: string) => page.evaluate(tryAddresses, base, wanted, kinds);
    const ours = await tried(home);
    const others = await tried(nobody);
    expect(ours).toEqual(others);
    expect(ours.filter(({ gives }) => gives === 'content')).toEqual([]);
    const shown = page.frames().map((frame) => frame.url());
    expect(shown.filter((url) => url.startsWith(home))).toEqual([]);
    await page.close();
  });
});

/** Runs in the page. Tells of each try what came: an event, an error, or something of the file itself. */
async function tryAddresses(
  base: string,
  files: string[],
  kinds: string[],
): Promise<{ tried: string; gives: string }[]> {
  const LONGEST = 6_000;
  const settle = (element: HTMLElement, address: string, attribute: string) =>
    new Promise<string>((resolve) => {
      for (const type of ['load', 'error']) element.addEventListener(type, () => resolve(type));
      setTimeout(() => resolve('silence'), LONGEST);
      element.setAttribute(attribute, address);
      document.body.append(element);
    });
  const reach = (view: Window | null | undefined) => {
    try {
      return view?.document.body.childElementCount ? 'content' : `empty ${view?.location.href.slice(0, 12)}`;
    } catch (error) {
      return error instanceof Error ? error.name : 'error';
    }
  };
  const openWindow = (address: string) => {
    try {
      return window.open(address);
    } catch {
      return null;
    }
  };
  const attempt = async (kind: string, address: string) => {
    if (kind === 'fetch')
      return fetch(address).then(
        () => 'content',
        (error: Error) => error.message,
      );
    if (kind === 'window') {
      const opened = openWindow(address);
      await new Promise((resolve) => setTimeout(resolve, LONGEST / 12));
      const seen = opened ? reach(opened) : 'no window';
      opened?.close();
      return seen;
    }
    const element = document.createElement(kind);
    if (element instanceof HTMLLinkElement) element.rel = 'stylesheet';
    const event = await settle(
      element,
      address,
      kind === 'link' ? 'href' : kind === 'object' ? 'data' : 'src',
    );
    const view: unknown = Reflect.get(element, 'contentWindow');
    const inside = view ? reach(element instanceof HTMLIFrameElement ? element.contentWindow : null) : '';
    const size = element.getBoundingClientRect();
    const natural: unknown = Reflect.get(element, 'naturalWidth');
    return [event, inside, size.width, size.height, natural].join(' ');
  };
  const tries = files.flatMap((file) => kinds.map((kind) => ({ kind, file })));
  return Promise.all(
    tries.map(async ({ kind, file }) => ({
      tried: `${kind} ${file}`,
      gives: await attempt(kind, base + file),
    })),
  );
}
