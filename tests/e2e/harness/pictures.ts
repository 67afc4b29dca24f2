import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { pause, waitFor } from '../../../tools/browser/wait.ts';

const FILMED_MS = 1_000;
/** The slowest machine has more; Firefox sends one picture a second, a black one, for a camera that is off. */
const FEWEST_PICTURES = 4;

/**
 * Waits until each page gets moving pictures from so many others. A video's own time tells nothing: it runs on when no
 * picture comes any more.
 *
 * @param connections what a page calls the connections by which they come, as the text of an expression
 */
export async function waitForFilms(
  pages: readonly Page[],
  count: number,
  connections: string,
): Promise<void> {
  await Promise.all(
    pages.map((page) =>
      waitFor(
        `pictures of ${count} others on ${page.url()}`,
        async () => (await filmsIn(page, connections)) === count,
      ),
    ),
  );
}

async function filmsIn(page: Page, connections: string): Promise<number> {
  const before = await picturesIn(page, connections);
  await pause(FILMED_MS);
  const after = await picturesIn(page, connections);
  return after.filter((count, index) => count - (before[index] ?? 0) >= FEWEST_PICTURES).length;
}

/** How many pictures have come so far from each of the others. */
async function picturesIn(page: Page, connections: string): Promise<number[]> {
  const counts = await page.evaluate(`(async () => {
    const reports = await Promise.all(${connections}.map((connection) => connection?.getStats() ?? []));
    const arriving = reports.flatMap((report) => [...report.values()].filter(({ type }) => type === 'inbound-rtp'));
    return arriving.filter(({ kind }) => kind === 'video').map(({ framesDecoded }) => framesDecoded ?? 0);
  })()`);
  return v.parse(v.array(v.number()), counts);
}
