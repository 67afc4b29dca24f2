import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../../tools/browser/launch.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { BROWSER } from './harness/test-browser.ts';
import { judge, type Traffic, type Verdict } from './harness/traffic/judge.ts';
import { trafficOf } from './harness/traffic/record.ts';

const EMPTY_PAGE = { html: '<!doctype html><title>Page</title><link rel="icon" href="data:,">' };

let server: PageServer;
let folder: string;

beforeAll(async () => {
  server = await servePages({ '/': EMPTY_PAGE, '/asked': EMPTY_PAGE });
  folder = await mkdtemp(join(tmpdir(), 'porchlight-traffic-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await server?.close();
});

/** An extension that does on start what Porchlight must never do. */
async function makeExtension(background: string): Promise<string> {
  const made = join(folder, 'extension');
  await mkdir(made, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Talks to the network',
    version: '1',
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'talks@porchlight.test' } },
  };
  await writeFile(join(made, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(made, 'background.js'), background);
  return made;
}

/** What the check says of one browser in which that was done. */
async function verdictOn(
  background: string,
  meanwhile: (browser: ExtensionBrowser) => Promise<unknown>,
): Promise<Verdict> {
  const requestLog = join(folder, 'requests');
  const browser = await launchWithExtension({
    browser: BROWSER,
    extensionDir: await makeExtension(background),
    headless: true,
    hostMap: {},
    requestLog,
  });
  try {
    await meanwhile(browser);
  } finally {
    await browser.close();
  }
  if (!browser.gate) throw new Error('This browser had no gate');
  const traffic: Traffic = trafficOf(BROWSER, browser.gate, requestLog);
  return judge(BROWSER, [traffic]);
}

async function visit(browser: ExtensionBrowser, script = ''): Promise<void> {
  const page = await browser.browser.newPage();
  await page.goto(`${server.origin}/`);
  await page.evaluate(script);
}

const refused = (browser: ExtensionBrowser, address: string) =>
  waitFor(`a request to ${address}`, () => browser.gate?.refused.includes(address) ?? false);

describe('the check of all that browsers ask for', () => {
  it('finds nothing where a page of this machine is visited', async () => {
    const { offences } = await verdictOn('', (browser) => visit(browser));
    expect(offences).toEqual([]);
  });

  it('finds a page that asks for something elsewhere, which it does not get', async () => {
    const { offences } = await verdictOn('', async (browser) => {
      await visit(browser, `void fetch('https://example.org/by-page').catch(() => {})`);
      await refused(browser, 'example.org:443');
    });
    expect(offences).toEqual([
      `${server.origin} asked for https://example.org/by-page`,
      'The gate refused example.org',
    ]);
  });

  it('finds an extension that asks for something elsewhere', async () => {
    const { offences } = await verdictOn(
      `fetch('https://example.org/by-extension').catch(() => {});`,
      async (browser) => {
        await refused(browser, 'example.org:443');
        await visit(browser);
      },
    );
    expect(offences).toEqual([
      expect.stringMatching(/^[a-z]+-extension:\/\/[\w-]+ asked for https:\/\/example\.org\/by-extension$/),
      'The gate refused example.org',
    ]);
  });

  it('finds an extension that asks for something on this machine', async () => {
    const { offences } = await verdictOn(
      `fetch('${server.origin}/asked').catch(() => {});`,
      async (browser) => {
        await waitFor('its request', () => (browser.gate?.passed.length ?? 0) > 0);
      },
    );
    expect(offences).toEqual([
      expect.stringMatching(/^[a-z]+-extension:\/\/[\w-]+ asked for http.*\/asked$/),
    ]);
  });
});
