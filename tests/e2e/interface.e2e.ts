import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loggingRequests, throughGate } from '../../tools/browser/chromium.ts';
import { GalleryWindow, openPlainBrowser } from '../../tools/gallery/browser.ts';
import { inspect, inspectShown } from '../../tools/gallery/inspect.ts';
import { type GalleryServer, serveBuiltGallery } from '../../tools/gallery/serve.ts';
import { PAGES, stateOf } from '../../tools/gallery/states/all.ts';
import { popup } from '../../tools/gallery/states/popup.ts';
import { BROWSER } from './harness/test-browser.ts';
import { type WatchedTraffic, watchTraffic } from './harness/traffic/watch.ts';

/** What spoils a page, and what is said then. */
const SPOILT = [
  { css: 'main { min-inline-size: 30rem }', says: 'wide in a window of 320' },
  { css: '.card h2 { inline-size: 2rem; overflow: hidden; white-space: nowrap }', says: 'has words of' },
  { css: '.card { block-size: 3rem; overflow: hidden }', says: 'is cut off below' },
  { css: 'p { color: #bbb }', says: 'axe color-contrast' },
  { css: '@media (prefers-contrast: more) { p { color: #666 } }', says: 'axe color-contrast-enhanced' },
  {
    css: '@media (width: 768px) { main { min-inline-size: 60rem } }',
    says: 'wide in a window of 768',
  },
  { css: 'button { outline: none !important }', says: 'does not show its focus' },
  { css: '.help-bar { position: fixed; inset: 0 }', says: 'has the focus out of sight' },
  { css: 'a, button { transition: opacity 1s }', says: 'moves' },
  { css: '#app { display: contents } h1, .hero { display: none }', says: 'The headings are' },
  { css: 'p { forced-color-adjust: none }', says: 'keeps its own colours' },
];

// Only Chromium can be told of forced colours and of another text size from outside.
describe.runIf(BROWSER === 'chromium')('the pages of the gallery', () => {
  let server: GalleryServer;
  let traffic: WatchedTraffic;
  let browser: Browser;
  let window: GalleryWindow;

  beforeAll(async () => {
    server = await serveBuiltGallery();
    traffic = await watchTraffic(BROWSER);
    browser = await openPlainBrowser([...throughGate(traffic.gate), ...loggingRequests(traffic.requestLog)]);
    window = await GalleryWindow.open(browser, server.origin);
  });

  afterAll(async () => {
    await browser?.close();
    await traffic?.end();
    await server?.close();
  });

  it.each(SPOILT)('are looked at closely enough to find: $css', async ({ css, says }) => {
    await window.show(popup, stateOf(popup, 'level-caution'));
    await window.page.addStyleTag({ content: css });
    expect((await inspectShown(window)).join('\n')).toContain(says);
  });

  describe.each(PAGES)('$name', (page) => {
    it.each(page.states)('$name: nothing is wrong', async (state) => {
      expect(await inspect(window, page, state)).toEqual([]);
    });
  });
});
