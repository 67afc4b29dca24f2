import type { Page } from 'puppeteer-core';
import { PATIENCE } from '../../../tools/browser/wait.ts';
import type { TestBrowser } from '../../e2e/harness/test-browser.ts';
import { untilAtRest } from './at-rest.ts';
import { QUIET_PAGE } from './filled.ts';

const POPUP_PAGE = 'src/ui/popup/index.html';

/**
 * A page of the extension that says as much as it takes for `useful`, without a script or a style sheet: no popup is faster.
 */
export const STILL_PAGE = {
  name: 'still.html',
  html: `<!doctype html><title>Still</title><link rel="icon" href="data:,"><div class="hero"><h1>All is well</h1></div>
<main><div class="card"><h2>This week</h2></div><div class="card"><h2>Contacts</h2></div><p class="unseen" role="status"></p></main>`,
};

/**
 * Runs in the page, before its own scripts. Marks the frame after which useful content stands there (the sentence of how things
 * are, with cards below it), and the one after which it is from now. What is drawn in a frame is on the screen when the next
 * task comes. As text: what compiles this file puts helpers into functions that a page does not have.
 */
const WATCH_FOR_CONTENT = `
  const marked = new Set();
  const mark = (name) => {
    if (marked.has(name)) return;
    marked.add(name);
    requestAnimationFrame(() => setTimeout(() => performance.mark(name)));
  };
  new MutationObserver(() => {
    if (!document.querySelector('.hero h1') || document.querySelectorAll('main .card h2').length < 2) return;
    mark('useful');
    if (document.querySelector('main > [role="status"].unseen')) mark('fresh');
  }).observe(document, { childList: true, subtree: true, attributes: true });
`;

/** When the useful content was on the screen, and when the fresh one was, in milliseconds since the navigation. */
export interface Opening {
  useful: number;
  fresh: number;
}

export interface Wishes {
  /** The background is ended before. */
  asleep?: boolean;
  /** The last summary is thrown away before. */
  forget?: boolean;
  /** Another page of the extension than the popup. */
  opens?: string;
}

/** Opens the popup of a browser as often as it is told to. */
export interface Opener {
  open(): Promise<Opening>;
  close(): Promise<void>;
}

export async function popupOpener(
  browser: TestBrowser,
  { asleep, forget, opens = POPUP_PAGE }: Wishes,
): Promise<Opener> {
  const page = await browser.openExtensionPage(QUIET_PAGE);
  page.setDefaultTimeout(PATIENCE);
  await page.evaluateOnNewDocument(WATCH_FOR_CONTENT);
  const other = page.url();
  const popup = other.replace(QUIET_PAGE, opens);
  async function open(): Promise<Opening> {
    // A page behind another one draws nothing.
    await page.bringToFront();
    if (forget) await page.evaluate(() => localStorage.clear());
    if (asleep) await browser.killBackground();
    // A popup is opened by somebody in a browser at rest, not in one that still works on what was before.
    await untilAtRest(browser.browser);
    await page.goto(popup);
    const opening = await timesOf(page);
    // One that stays open asks again when it comes to the front.
    await page.goto(other);
    return opening;
  }
  return { open, close: () => page.close() };
}

async function timesOf(page: Page): Promise<Opening> {
  await page.waitForFunction(() => performance.getEntriesByName('fresh').length > 0);
  return page.evaluate(() => ({
    useful: performance.getEntriesByName('useful')[0]?.startTime ?? Number.NaN,
    fresh: performance.getEntriesByName('fresh')[0]?.startTime ?? Number.NaN,
  }));
}
