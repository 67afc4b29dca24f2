import { LARGEST_BATCH } from '../../../src/protocol/content-commands.ts';
import { type PageServer, servePages } from '../../e2e/harness/page-server.ts';
import type { TestBrowser } from '../../e2e/harness/test-browser.ts';
import { timeOfBatch, timeOfSummary } from '../browsers/asking.ts';
import type { Browsers } from '../browsers/browsers.ts';
import { enterContentWorld } from '../browsers/content-world.ts';
import { QUIET_PAGE } from '../browsers/filled.ts';
import { median } from '../clock.ts';
import type { Figure } from '../figures.ts';
import { newTab } from '../pages/beside.ts';

const ROUNDS = 9;
const MICROSECONDS = 1_000;

/** How long others wait for the background, by their own clock. */
export async function background(browsers: Browsers): Promise<Figure[]> {
  const server = await servePages({ '/': { html: '<!doctype html><title>Plain</title>' } });
  try {
    const young = await waiting(await browsers.firstDay(), server);
    const old = await waiting(await browsers.year(), server);
    // In turns: what else the machine does, it does to both. In the first round nothing is warm.
    for (let round = 0; round <= ROUNDS; round += 1) for (const each of [young, old]) await each.ask(round);
    for (const each of [young, old]) await each.leave();
    return figuresOf(young.medians(), old.medians());
  } finally {
    await server.close();
  }
}

interface Waits {
  awake: number;
  ended: number;
  batch: number;
}

function figuresOf(young: Waits, old: Waits): Figure[] {
  const firstDay = (value: number) => ({ what: 'first day', value });
  const awake = (value: number) => ({ what: 'awake', value });
  const perMessage = ({ batch }: Waits) => (batch / LARGEST_BATCH) * MICROSECONDS;
  return [
    { name: 'the summary, awake, first day', value: young.awake, unit: 'ms' },
    { name: 'the summary, awake, a year', value: old.awake, unit: 'ms', against: firstDay(young.awake) },
    {
      name: 'the summary after it was ended, first day',
      value: young.ended,
      unit: 'ms',
      against: awake(young.awake),
    },
    {
      name: 'the summary after it was ended, a year',
      value: old.ended,
      unit: 'ms',
      against: awake(old.awake),
    },
    { name: 'a message, in a batch of 200, first day', value: perMessage(young), unit: 'µs' },
    {
      name: 'a message, in a batch of 200, a year',
      value: perMessage(old),
      unit: 'µs',
      against: firstDay(perMessage(young)),
    },
  ];
}

async function waiting(browser: TestBrowser, server: PageServer) {
  const own = await browser.openExtensionPage(QUIET_PAGE);
  const page = await newTab(browser.browser);
  await page.goto(server.origin);
  const world = await enterContentWorld(page);
  const waits: Waits[] = [];
  async function ask(round: number): Promise<void> {
    await browser.killBackground();
    const ended = await timeOfSummary(own);
    const awake = await timeOfSummary(own);
    const batch = await timeOfBatch(world, 'kit', round);
    if (round > 0) waits.push({ ended, awake, batch });
  }
  async function leave(): Promise<void> {
    await world.leave();
    await page.close();
    await own.close();
  }
  const medians = (): Waits => ({
    awake: median(waits.map(({ awake }) => awake)),
    ended: median(waits.map(({ ended }) => ended)),
    batch: median(waits.map(({ batch }) => batch)),
  });
  return { ask, leave, medians };
}
