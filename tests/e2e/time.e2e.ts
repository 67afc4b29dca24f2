import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitFor } from '../../tools/browser/wait.ts';
import { chatPage } from './harness/chat-page.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { LOOPBACK, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

/** The same machine by another name is another site. */
const ELSEWHERE = 'localhost';

let server: PageServer;
let browser: TestBrowser;
let startedAt: number;

beforeAll(async () => {
  const pages = { '/': { html: chatPage('kai') }, '/around': { html: '' } };
  server = await servePages(pages);
  const frame = `<iframe src="${server.origin.replace(LOOPBACK, ELSEWHERE)}/"></iframe>`;
  pages['/around'].html = chatPage('robin').replace('</main>', `${frame}</main>`);
  browser = await openTestBrowser();
  startedAt = Date.now();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The seconds of today by site once they are as expected, and those that went by until then. */
async function secondsWhen(what: string, isAsExpected: (of: (site: string) => number) => boolean) {
  const { today } = await browser.snapshotWhen(what, (now) =>
    isAsExpected((site) => now.today.find((use) => use.site === site)?.seconds ?? 0),
  );
  const sum = today.reduce((all, { seconds }) => all + seconds, 0);
  return { sum, wentBy: (Date.now() - startedAt) / 1_000 };
}

it('a page and the chat of another site in it share the time that went by', async () => {
  const page = await browser.open(`${server.origin}/around`);
  const chat = await waitFor(
    'the chat in the page',
    () => page.frames().find((frame) => frame.url().includes(ELSEWHERE)) ?? null,
  );
  await chat.waitForSelector('textarea').then((field) => field?.type('hello'));
  const { sum, wentBy } = await secondsWhen('time in the frame', (of) => of(ELSEWHERE) > 10);
  expect(sum).toBeLessThanOrEqual(wentBy);
  await page.close();
});

it('two windows share it, too, also when the background is ended in between', async () => {
  const before = (await secondsWhen('what there was', () => true)).sum;
  const pages = [
    await browser.browser.newPage({ type: 'window' }),
    await browser.browser.newPage({ type: 'window' }),
  ];
  await pages[0]?.goto(server.origin);
  await pages[1]?.goto(server.origin.replace(LOOPBACK, ELSEWHERE));
  await secondsWhen('some time', (of) => of(LOOPBACK) + of(ELSEWHERE) > before + 10);
  await browser.killBackground();
  const { sum, wentBy } = await secondsWhen('more time', (of) => of(LOOPBACK) + of(ELSEWHERE) > before + 20);
  expect(sum).toBeLessThanOrEqual(wentBy);
});
