import type { Page } from 'puppeteer-core';
import { pause } from '../../../tools/browser/wait.ts';
import type { TestBrowser } from '../../e2e/harness/test-browser.ts';
import { scriptCost } from '../browsers/trace.ts';
import type { ScriptCost } from '../browsers/trace-events.ts';
import { median } from '../clock.ts';
import { ORDINARY } from './ordinary.ts';

const LOADS = 5;
/** Until a page has loaded, and until the last look at it is over, in milliseconds. */
const LOADED_FOR = 500;
const AT_REST_AFTER = 21_000;

/** What the extension's own scripts cost pages without a chat. */
export interface OwnScripts {
  /** Until each has loaded, in milliseconds: the median of several loads. */
  loads: readonly number[];
  /** The last of them from its load until it was looked at for the last time. */
  untilAtRest: ScriptCost;
  /** The same page later on, while the mouse moves over it. */
  atRest: ScriptCost;
}

/** `origin` serves the ordinary pages by their names. */
export async function costsOfOwnScripts({ browser }: TestBrowser, origin: string): Promise<OwnScripts> {
  const page = await browser.newPage();
  const loads: number[] = [];
  for (const name of ORDINARY) loads.push(await costOfLoad(page, `${origin}/${name}`));
  const untilAtRest = await scriptCost(page, async () => {
    await page.reload();
    await pause(AT_REST_AFTER);
  });
  const atRest = await scriptCost(page, () => moveAbout(page));
  await page.close();
  return { loads, untilAtRest, atRest };
}

async function costOfLoad(page: Page, url: string): Promise<number> {
  const totals: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const { total } = await scriptCost(page, async () => {
      await page.goto(url);
      await pause(LOADED_FOR);
    });
    totals.push(total);
  }
  return median(totals);
}

async function moveAbout(page: Page): Promise<void> {
  for (let step = 0; step < 20; step += 1) await page.mouse.move(20 + 10 * step, 40 + 10 * step);
  await pause(LOADED_FOR);
}
