import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GalleryWindow, openPlainBrowser } from '../../tools/gallery/browser.ts';
import { inspect } from '../../tools/gallery/inspect.ts';
import { type GalleryServer, serveBuiltGallery } from '../../tools/gallery/serve.ts';
import { PAGES } from '../../tools/gallery/states/all.ts';
import { BROWSER } from './harness/test-browser.ts';

// Only Chromium can be told of forced colours and of another text size from outside.
describe.runIf(BROWSER === 'chromium')('nothing is wrong with', () => {
  let server: GalleryServer;
  let browser: Browser;
  let window: GalleryWindow;

  beforeAll(async () => {
    server = await serveBuiltGallery();
    browser = await openPlainBrowser();
    window = await GalleryWindow.open(browser, server.origin);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  describe.each(PAGES)('$name', (page) => {
    it.each(page.states)('$name', async (state) => {
      expect(await inspect(window, page, state)).toEqual([]);
    });
  });
});
