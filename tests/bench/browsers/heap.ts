import type { Page } from 'puppeteer-core';

const BYTES_PER_MEGABYTE = 1_000_000;

/** What the scripts of a page keep, the page's own and those of extensions, after what nobody needs was thrown away: in MB. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  try {
    await session.send('Performance.enable');
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
    return used / BYTES_PER_MEGABYTE;
  } finally {
    await session.detach();
  }
}
