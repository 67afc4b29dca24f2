import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../tools/browser/wait.ts';
import { foundFamily } from './harness/family.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { LOOPBACK, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

/** Asks for the camera with its first script, then keeps the machine busy for longer than the page's world waits. */
const asksAtOnce = (name: string, busyFor: number) => `<!doctype html><script>
  const note = (outcome) => top.outcomes.push('${name} ' + outcome);
  navigator.mediaDevices.getUserMedia({ video: true }).then(() => note('gets it'), (error) => note(error.name));
  const end = performance.now() + ${busyFor};
  while (performance.now() < end);
</script>`;

const FRAMES = ['srcdoc', 'blob', 'address'];

const PAGE = `<!doctype html><title>At once</title><link rel="icon" href="data:,"><body><script>
  window.outcomes = [];
  const frame = (fields) => document.body.append(Object.assign(document.createElement('iframe'), { allow: 'camera' }, fields));
  const source = (name) => ${JSON.stringify(asksAtOnce('NAME', 0)).replaceAll('</', '<\\/')}.replace('NAME', name);
  frame({ srcdoc: source('srcdoc') });
  frame({ src: URL.createObjectURL(new Blob([source('blob')], { type: 'text/html' })) });
  frame({ src: '/frame' });
</script>`;

let server: PageServer;
let browser: TestBrowser;

beforeAll(async () => {
  server = await servePages({
    '/': { html: PAGE },
    '/frame': { html: asksAtOnce('address', 0) },
    '/busy': { html: asksAtOnce('page', 4_000).replace('const note', 'window.outcomes = []; const note') },
  });
  browser = await openTestBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function outcomesOf(path: string, count: number): Promise<string[]> {
  const page = await browser.open(`${server.origin}${path}`);
  return waitFor(`${count} outcomes`, async () => {
    const outcomes = (await page.evaluate('outcomes')) as string[];
    return outcomes.length >= count ? outcomes.sort() : null;
  });
}

describe('a page that asks for the camera before what follows cameras can be there', () => {
  const all = (outcome: string) => FRAMES.map((frame) => `${frame} ${outcome}`).sort();

  it('gets it, in frames of any kind', async () => {
    expect(await outcomesOf('/', FRAMES.length)).toEqual(all('gets it'));
  });

  it('is refused where its site is never to have it', async () => {
    const family = await foundFamily(browser);
    await family.agree({ rules: { [LOOPBACK]: 'never' } });
    expect(await outcomesOf('/', FRAMES.length)).toEqual(all('NotAllowedError'));
    expect(await outcomesOf('/busy', 1)).toEqual(['page NotAllowedError']);
  });
});
