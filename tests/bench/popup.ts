// How long the popup takes, in Chromium, with nothing and with a year behind it: `npm run bench:popup`.

import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { openTestBrowser, type TestBrowser } from '../e2e/harness/test-browser.ts';
import { linesOnBounds, POPUP } from './bounds.ts';
import { median } from './clock.ts';

const POPUP_PAGE = 'src/ui/popup/index.html';
/** A page that asks for no summary. */
const OTHER_PAGE = 'src/ui/help/index.html';
const ROUNDS = 9;

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
interface Opening {
  useful: number;
  fresh: number;
}

interface Wishes {
  /** The background is ended before. */
  asleep?: boolean;
  /** The last summary is thrown away before. */
  forget?: boolean;
}

const [young, old] = [await openTestBrowser(), await openTestBrowser()];
try {
  console.log(`A year: ${JSON.stringify(await fill(old))}`);
  const openers = [
    await opener('on the first day', young, {}),
    await opener('with a year behind it', old, {}),
    await opener('on the first day, the background asleep', young, { asleep: true }),
    await opener('with a year behind it, the background asleep', old, { asleep: true }),
    await opener('with a year behind it, for the first time', old, { forget: true }),
  ];
  // In turns: what else the machine does, it does to all of them. In the first round nothing is warm or kept.
  for (let round = 0; round <= ROUNDS; round += 1) for (const { open } of openers) await open(round > 0);
  const figures = openers.flatMap(({ name, times }): [string, number][] => [
    [`the popup ${name}`, median(times.map(({ useful }) => useful))],
    [`the fresh summary ${name}`, median(times.map(({ fresh }) => fresh))],
  ]);
  for (const [figure, time] of figures) console.log(`${time.toFixed(0).padStart(6)} ms  ${figure}`);
  const [first, year] = openers.map(({ times }) => median(times.map(({ useful }) => useful)));
  const ratio: [string, number] = ['a year, against the first day', (year ?? Number.NaN) / (first ?? 0)];
  const lines = linesOnBounds(POPUP, new Map([...figures, ratio]));
  for (const { line } of lines) console.log(line);
  process.exitCode = lines.every(({ isKept }) => isKept) ? 0 : 1;
} finally {
  await young.close();
  await old.close();
}

/** Opens the popup of a browser as often as it is told to. */
async function opener(name: string, browser: TestBrowser, { asleep, forget }: Wishes) {
  const page = await browser.openExtensionPage(OTHER_PAGE);
  await page.evaluateOnNewDocument(WATCH_FOR_CONTENT);
  const other = page.url();
  const popup = other.replace(OTHER_PAGE, POPUP_PAGE);
  const times: Opening[] = [];
  async function open(counts: boolean): Promise<void> {
    // A page behind another one draws nothing.
    await page.bringToFront();
    if (forget) await page.evaluate(() => localStorage.clear());
    if (asleep) await browser.killBackground();
    await page.goto(popup);
    const opening = await timesOf(page);
    if (counts) times.push(opening);
    // One that stays open asks again when it comes to the front.
    await page.goto(other);
  }
  return { name, times, open };
}

async function timesOf(page: Page): Promise<Opening> {
  await page.waitForFunction(() => performance.getEntriesByName('fresh').length > 0);
  return page.evaluate(() => ({
    useful: performance.getEntriesByName('useful')[0]?.startTime ?? Number.NaN,
    fresh: performance.getEntriesByName('fresh')[0]?.startTime ?? Number.NaN,
  }));
}

/** Fills the store from a page of the extension, since no other place reaches it. */
async function fill(from: TestBrowser): Promise<unknown> {
  const page = await from.openExtensionPage(OTHER_PAGE);
  const zone = 'new Intl.DateTimeFormat().resolvedOptions().timeZone';
  const amounts = await page.evaluate(`${await yearScript()}; year.fillYear(${Date.now()}, ${zone})`);
  await page.close();
  return amounts;
}

async function yearScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: new URL('./year.ts', import.meta.url).pathname,
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false, format: 'iife', name: 'year' },
      },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The year gave no script');
  return chunk.code;
}
