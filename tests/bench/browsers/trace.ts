import type { Page } from 'puppeteer-core';
import { readTrace, type ScriptCost, scriptCostIn, type TraceEvent } from './trace-events.ts';

/**
 * Records what the browser does while `act` goes on. What is made of it counts the processor's time, not the clock's: what
 * else the machine is busy with hardly counts.
 */
export async function record(page: Page, act: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'v8'] });
  await act();
  const trace = await page.tracing.stop();
  return readTrace(Buffer.from(trace ?? []).toString());
}

/** What the extension's scripts cost while `act` goes on. */
export async function scriptCost(page: Page, act: () => Promise<unknown>): Promise<ScriptCost> {
  return scriptCostIn(await record(page, act));
}
