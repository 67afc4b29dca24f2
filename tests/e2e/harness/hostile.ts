import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findCard, waitForCard, waitUntilGone } from '../../../tools/browser/cards.ts';
import { textOf } from '../../../tools/browser/texts.ts';
import { waitFor } from '../../../tools/browser/wait.ts';
import { RISKY } from '../../../tools/start/story.ts';
import { addLines, chatPage, saidBy } from './chat-page.ts';
import { type PageServer, type Pages, servePages } from './page-server.ts';
import { openTestBrowser, type TestBrowser } from './test-browser.ts';

/** Collects whatever is thrown into the page, and shows how often the page's own work has its turn. First on every page. */
const WITNESS = `<script>{
  const witness = (window.witness = { thrown: [], beats: 0, longestGap: 0, since: 0 });
  addEventListener('error', (event) => witness.thrown.push(event.message));
  addEventListener('unhandledrejection', (event) => witness.thrown.push(String(event.reason)));
  let last = performance.now();
  const now = performance.now.bind(performance);
  setInterval(() => {
    witness.beats += 1;
    witness.longestGap = Math.max(witness.longestGap, now() - last);
    last = now();
  }, 10);
}</script>`;

interface Witness {
  thrown: string[];
  beats: number;
  /** Between two turns of the page's own work, in milliseconds. */
  longestGap: number;
  /** From when on that is watched, in milliseconds since the page began. */
  since: number;
}

/** A page that does something to Porchlight. The name is also that of the contact, who is another one on each page. */
export interface HostilePage {
  name: string;
  /** In the head, before anything else of the page. */
  head?: string;
  /** After the chat. */
  body?: string;
  /** Last: anything else. */
  change?: (html: string) => string;
}

/** A browser and hostile pages for the tests of one file; nothing of ours may be thrown into any of them. */
export function meetHostilePages(hostile: readonly HostilePage[], others: Pages = {}) {
  let server: PageServer;
  let browser: TestBrowser;
  let page: Page | null = null;

  beforeAll(async () => {
    server = await servePages({ ...pagesOf(hostile), ...others });
    browser = await openTestBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    const opened = page;
    page = null;
    if (!opened) return;
    expect((await witnessOf(opened)).thrown).toEqual([]);
    await opened.close();
  });

  return {
    browser: () => browser,
    origin: () => server.origin,
    async open(name: string): Promise<Page> {
      page = await browser.open(`${server.origin}/${name}`);
      return page;
    },
  };
}

function pagesOf(hostile: readonly HostilePage[]): Pages {
  return Object.fromEntries(
    hostile.map(({ name, head = '', body = '', change = (html) => html }) => {
      const html = chatPage(name, WITNESS + head).replace('</main>', `</main>${body}`);
      return [`/${name}`, { html: change(html) }];
    }),
  );
}

export function witnessOf(page: Page): Promise<Witness> {
  return page.evaluate('window.witness') as Promise<Witness>;
}

/** The contact of a page writes what should be warned of, and the child is. */
export async function bringWarning(page: Page, contact: string) {
  await addLines(page, saidBy(contact, RISKY));
  return waitForCard(page, 'warning');
}

/** Presses as a person would: again, where nothing came of it. @throws Error when the card cannot be answered. */
export async function answerWarning(page: Page): Promise<void> {
  await waitFor('the warning to be answered', async () => {
    const card = await findCard(page, 'warning');
    await card?.press(textOf('warning_understood'));
    return waitUntilGone(page, 'warning', 2_000).then(
      () => true,
      () => false,
    );
  });
}
