import type { Page } from 'puppeteer-core';
import { PATIENCE, pause } from '../../../tools/browser/wait.ts';
import type { Browsers } from '../browsers/browsers.ts';
import { heapOf } from '../browsers/heap.ts';
import { record } from '../browsers/trace.ts';
import { mainThreadIn, type ScriptCost, scriptCostIn } from '../browsers/trace-events.ts';
import { median } from '../clock.ts';

/** After a page has loaded, in milliseconds: the first look for a chat comes a second later. */
const SETTLED_AFTER = 1_500;
const ROUNDS = 3;
const SIDES = ['without', 'withPorchlight', 'withDarkReader'] as const;

/** What one page costs: its main thread in milliseconds of the processor's time, whoever's work that is; its heap in MB. */
export interface Load {
  total: number;
  longestTask: number;
  heap: number;
  /** The part of Porchlight's scripts, where they run. */
  ours: ScriptCost;
}

/** The same page in browsers that differ in their extension: the medians of several loads. */
export interface Loads {
  withPorchlight: Load;
  without: Load;
  withDarkReader: Load;
}

/** One tab in each browser. */
export type Tabs = Readonly<Record<keyof Loads, Page>>;

export async function openTabs(browsers: Browsers): Promise<Tabs> {
  return {
    withPorchlight: await newTab((await browsers.withPorchlight()).browser),
    without: await newTab((await browsers.without()).browser),
    withDarkReader: await newTab((await browsers.withDarkReader()).browser),
  };
}

/** @throws Error where Dark Reader's engine does nothing on the page that is shown: its figures would be nobody's. */
export async function checkIsDark({ withDarkReader }: Tabs): Promise<void> {
  if (!(await withDarkReader.$('html[data-darkreader-scheme]')))
    throw new Error(`Dark Reader's engine does nothing on ${withDarkReader.url()}`);
}

/** A machine that is busy lets pages wait: that is no failure. */
export async function newTab(browser: { newPage(): Promise<Page> }): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
}

/**
 * Loads a page in each browser in turns: what else the machine does, it does to all of them.
 *
 * @param open Shows the page in a tab; `round` counts from 0. Gives its address.
 */
export async function loadsInTurns(
  tabs: Tabs,
  open: (tab: Page, round: number, side: keyof Loads) => Promise<string>,
): Promise<Loads> {
  const loads: Record<keyof Loads, Load[]> = { withPorchlight: [], without: [], withDarkReader: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const side of SIDES) loads[side].push(await loadOf(tabs[side], () => open(tabs[side], round, side)));
  }
  return {
    withPorchlight: medianLoad(loads.withPorchlight),
    without: medianLoad(loads.without),
    withDarkReader: medianLoad(loads.withDarkReader),
  };
}

async function loadOf(tab: Page, open: () => Promise<string>): Promise<Load> {
  await tab.bringToFront();
  let url = '';
  const events = await record(tab, async () => {
    url = await open();
    await pause(SETTLED_AFTER);
  });
  return { ...mainThreadIn(events, url), heap: await heapOf(tab), ours: scriptCostIn(events) };
}

function medianLoad(loads: readonly Load[]): Load {
  const of = (pick: (load: Load) => number) => median(loads.map(pick));
  return {
    total: of(({ total }) => total),
    longestTask: of(({ longestTask }) => longestTask),
    heap: of(({ heap }) => heap),
    ours: {
      total: of(({ ours }) => ours.total),
      longestTask: of(({ ours }) => ours.longestTask),
      calls: of(({ ours }) => ours.calls),
    },
  };
}
