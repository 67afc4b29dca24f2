import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { pause } from '../../tools/browser/wait.ts';
import { composerPage } from '../e2e/harness/composer-pages.ts';
import { servePages } from '../e2e/harness/page-server.ts';
import { openTestBrowser, type TestBrowser } from '../e2e/harness/test-browser.ts';
import { median } from './clock.ts';
import { type ScriptCost, scriptCost } from './trace.ts';

const LOADS = 9;
/** Until a page has loaded, and until the last look at it is over, in milliseconds. */
const LOADED_FOR = 500;
const AT_REST_AFTER = 21_000;
const MANY_MESSAGES = 5_000;
const PRESSES = 20;

/** Six ordinary pages; the first has a field that asks for a message, the last one for comments. */
const ORDINARY = ['news', 'shop', 'docs', 'mail', 'search', 'video-comments'];
/** How often what they show is repeated, so that they have as many elements as pages do: some thousand. */
const REPEATED = 40;

/** What the extension costs pages, all in milliseconds of the processor's time. */
export interface PageCosts {
  /** Pages without a chat, until each has loaded: the median of several loads, by their names. */
  loads: ReadonlyMap<string, number>;
  /** The last of them from its load until it was looked at for the last time. */
  untilAtRest: ScriptCost;
  /** The same page later on, while the mouse moves over it. */
  afterwards: ScriptCost;
  /** A chat that has thousands of messages when it is opened. */
  manyMessages: ScriptCost;
  /** The press of Enter in a chat, the median of several. */
  keyPress: number;
}

/** Measures in Chromium with the built extension: `npm run build` first. */
export async function pageCosts(): Promise<PageCosts> {
  const ordinary = await Promise.all(
    ORDINARY.map(async (name) => [`/${name}`, { html: await longPage(name) }]),
  );
  const server = await servePages({
    ...Object.fromEntries(ordinary),
    '/chat': { html: longChat(MANY_MESSAGES) },
  });
  const browser = await openTestBrowser();
  try {
    const ordinaryPages = await costsOfOrdinaryPages(browser, server.origin);
    return { ...ordinaryPages, ...(await costsOfChat(browser, `${server.origin}/chat`)) };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function costsOfOrdinaryPages(
  { browser }: TestBrowser,
  origin: string,
): Promise<Pick<PageCosts, 'loads' | 'untilAtRest' | 'afterwards'>> {
  const page = await browser.newPage();
  const loads = new Map<string, number>();
  for (const name of ORDINARY) loads.set(name, await costOfLoad(page, `${origin}/${name}`));
  const untilAtRest = await scriptCost(page, async () => {
    await page.reload();
    await pause(AT_REST_AFTER);
  });
  const afterwards = await scriptCost(page, () => moveAbout(page));
  await page.close();
  return { loads, untilAtRest, afterwards };
}

async function costOfLoad(page: Page, url: string): Promise<number> {
  const totals: number[] = [];
  for (let load = 0; load < LOADS; load += 1)
    totals.push((await scriptCost(page, () => open(page, url))).total);
  return median(totals);
}

async function costsOfChat(
  browser: TestBrowser,
  url: string,
): Promise<Pick<PageCosts, 'manyMessages' | 'keyPress'>> {
  const page = await browser.browser.newPage();
  const manyMessages = await scriptCost(page, async () => {
    await page.goto(url);
    await browser.snapshotWhen('all messages', (now) =>
      now.today.some(({ messages }) => messages >= MANY_MESSAGES),
    );
  });
  const presses: number[] = [];
  for (let press = 0; press < PRESSES; press += 1) {
    await page.click('#field');
    await page.keyboard.type(`see you at practice at ${press}`);
    presses.push((await scriptCost(page, () => page.keyboard.press('Enter'))).total);
  }
  await page.close();
  return { manyMessages, keyPress: median(presses) };
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await pause(LOADED_FOR);
}

async function moveAbout(page: Page): Promise<void> {
  for (let step = 0; step < 20; step += 1) await page.mouse.move(20 + 10 * step, 40 + 10 * step);
  await pause(LOADED_FOR);
}

async function longPage(name: string): Promise<string> {
  const html = await readFile(new URL(`../fixtures/pages/no-chat-${name}.html`, import.meta.url), 'utf8');
  const [, shown = ''] = /<body[^>]*>(.*)<\/body>/s.exec(html) ?? [];
  const withoutFields = shown.replaceAll(/<form.*?<\/form>|<input[^>]*>|<textarea.*?<\/textarea>/gs, '');
  return html.replace('</body>', `${withoutFields.repeat(REPEATED)}</body>`);
}

function longChat(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const isOwn = index % 3 === 0;
    const author = isOwn ? 'sam' : 'mia';
    return `<div class="message${isOwn ? ' own' : ''}"><span class="author">${author}</span><span class="text">we did part ${index} of it after lunch</span></div>`;
  });
  const script = `document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') { event.preventDefault(); send(); }
  });`;
  const page = composerPage('mia', {
    what: 'many messages',
    press: 'Enter',
    composer: '<textarea id="field" placeholder="Write a message"></textarea>',
    script,
  });
  return page.replace('aria-label="Messages">', `aria-label="Messages">${rows.join('')}`);
}
