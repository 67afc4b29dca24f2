import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitFor } from '../../tools/browser/wait.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { openTestBrowser } from './harness/test-browser.ts';

let server: PageServer;

beforeAll(async () => {
  const html = await readFile('tests/fixtures/camera/natives.html', 'utf8');
  server = await servePages({ '/natives': { html } });
});

afterAll(() => server?.close());

/** What a page sees of the camera interface. The production build does not run on loopback: there all is native. */
async function seen(unmodified: boolean): Promise<Record<string, unknown>> {
  const browser = await openTestBrowser({ unmodified });
  try {
    const page = await browser.open(`${server.origin}/natives`);
    const json = await waitFor('the page to have looked', () =>
      page.evaluate(() => ('seen' in window ? JSON.stringify(window.seen) : null)),
    );
    // Otherwise nothing would have been wrapped, and the comparison would say nothing.
    if (!unmodified) await browser.snapshotWhen('a camera session', ({ camera }) => camera.length > 0);
    return JSON.parse(json);
  } finally {
    await browser.close();
  }
}

it('shows a page the same camera interface as a browser without Porchlight', async () => {
  const native = await seen(true);
  expect(native['track'], 'the page got a camera').toEqual(['MediaStreamTrack', 0, true]);
  expect(await seen(false)).toEqual(native);
});
