import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { servePages } from './page-server.ts';
import { jidOf, type Prosody, XMPP_HOST } from './prosody.ts';

export interface Jsxc {
  addressOf(me: string): string;
  close(): Promise<void>;
}

/** A page of ours that has other things on it, too; JSXC lays its windows over it. */
export async function serveJsxc(library: string, { bosh }: Prosody): Promise<Jsxc> {
  const server = await servePages(
    { '/': { html: pageWithJsxc(bosh) } },
    { '/jsxc/': `${dirname(library)}/` },
  );
  return {
    addressOf: (me) => `http://${XMPP_HOST}:${server.port}/?me=${me}`,
    close: () => server.close(),
  };
}

const SCRIPTS = [
  'lib/jquery.min.js',
  'lib/jquery.ui.min.js',
  'lib/jquery.colorbox-min.js',
  'lib/jquery.slimscroll.js',
  'lib/jquery.fullscreen.js',
  'lib/jsxc.dep.js',
  'jsxc.js',
];

function pageWithJsxc(bosh: string): string {
  const scripts = SCRIPTS.map((path) => `<script src="/jsxc/${path}"></script>`).join('');
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A page about gardens</title><link rel="icon" href="data:,">${scripts}</head>
  <body>
    <main><h1>Gardens</h1><p>How to make compost.</p><form><input type="text" name="q" placeholder="Search"></form>
      <ul class="comments"><li><b>ann</b> <span>That helped me.</span></li><li><b>bob</b> <span>Me, too.</span></li></ul>
    </main>
    <script>
      $(() => {
        jsxc.init({
          root: '/jsxc/',
          autoLang: false,
          defaultLang: 'en',
          otr: { enable: false },
          xmpp: { url: ${JSON.stringify(bosh)}, resource: 'page' },
        });
        // After a reload it takes up its session by itself.
        if (!jsxc.storage.getItem('jid'))
          jsxc.start(new URLSearchParams(location.search).get('me') + '@${XMPP_HOST}', 'any');
      });
    </script>
  </body>
</html>`;
}

function windowWith(name: string): string {
  return `.jsxc_windowItem[data-bid="${jidOf(name)}"]`;
}

/** Opens the window with a contact, once the contact is known. */
export async function openWindow(page: Page, name: string): Promise<void> {
  await page.waitForSelector(`#jsxc_buddylist [data-bid="${jidOf(name)}"]`);
  await page.evaluate((bid) => {
    // The page's own script, as its list of contacts would do when it is clicked.
    const { jsxc } = window as unknown as { jsxc: { gui: { window: { open(bid: string): void } } } };
    jsxc.gui.window.open(bid);
  }, jidOf(name));
  await page.waitForSelector(`${windowWith(name)} .jsxc_textinput`);
}

/** Types into the window with somebody. */
export async function sayInJsxc(page: Page, to: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`${windowWith(to)} .jsxc_textinput`);
  await field?.type(text);
  await field?.press('Enter');
}

/** Waits until the window with somebody shows these words so many times. */
export async function waitUntilJsxcShows(page: Page, name: string, text: string, times = 1): Promise<void> {
  await page.waitForFunction(
    (selector, words, count) =>
      [...document.querySelectorAll(`${selector} .jsxc_chatmessage`)].filter((one) =>
        one.textContent.includes(words),
      ).length >= count,
    // Pages behind others are drawn no more, but they change.
    { polling: 'mutation' },
    windowWith(name),
    text,
    times,
  );
}
