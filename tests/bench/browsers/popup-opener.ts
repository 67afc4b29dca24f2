import type { Page } from 'puppeteer-core';
import { PATIENCE } from '../../../tools/browser/wait.ts';
import type { TestBrowser } from '../../e2e/harness/test-browser.ts';
import { QUIET_PAGE } from './filled.ts';

const POPUP_PAGE = 'src/ui/popup/index.html';

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

const UNTIL_AT_REST = `new Promise((done) =>
  requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done))))`;

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
}

/** Opens the popup of a browser as often as it is told to. */
export interface Opener {
  open(): Promise<Opening>;
  close(): Promise<void>;
}

export async function popupOpener(browser: TestBrowser, { asleep, forget }: Wishes): Promise<Opener> {
  const page = await browser.openExtensionPage(QUIET_PAGE);
  page.setDefaultTimeout(PATIENCE);
  await page.evaluateOnNewDocument(WATCH_FOR_CONTENT);
  const other = page.url();
  const popup = other.replace(QUIET_PAGE, POPUP_PAGE);
  async function open(): Promise<Opening> {
    // A page behind another one draws nothing.
    await page.bringToFront();
    if (forget) await page.evaluate(() => localStorage.clear());
    if (asleep) await browser.killBackground();
    // A popup is opened by somebody in a browser at rest, not by one that is just drawing another tab.
    await page.evaluate(UNTIL_AT_REST);
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
