import puppeteer, { type Page } from 'puppeteer-core';
import * as chromium from '../../../tools/browser/chromium.ts';
import * as firefox from '../../../tools/browser/firefox.ts';
import { PATIENCE } from '../../../tools/browser/wait.ts';
import { findProgram, howToInstall, PROGRAMS } from '../../../tools/setup/programs.js';
import { BROWSER } from './test-browser.ts';
import { watchTraffic } from './traffic/watch.ts';

/** The people at the other end, in a browser of their own that has no Porchlight. */
export interface OtherPeople {
  /** A page of somebody who shares nothing with the others: no storage, no sessions. */
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** People who say no to every page that wants a camera, of which there is one. */
const REFUSING = {
  chromium: ['--use-fake-device-for-media-stream', '--deny-permission-prompts'],
  firefox: { 'media.navigator.streams.fake': true, 'permissions.default.camera': 2 },
};

/** The same browser as the child's. @throws Error when it is not installed. */
export async function gatherOtherPeople({
  camera = false,
  refusesCamera = false,
} = {}): Promise<OtherPeople> {
  const program = PROGRAMS[BROWSER];
  const executablePath = findProgram(program);
  if (executablePath === null) throw new Error(howToInstall(program));
  // Not in Firefox: with a record of its requests its rooms of three never came to be.
  const traffic = BROWSER === 'chromium' ? await watchTraffic(BROWSER) : null;
  const browser = await puppeteer.launch({
    browser: BROWSER === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    timeout: PATIENCE,
    args: chromiumArguments(),
    extraPrefsFirefox: {
      ...(camera ? firefox.FAKE_CAMERA : {}),
      ...(refusesCamera ? REFUSING.firefox : {}),
    },
  });
  return {
    async open(url) {
      const own = await browser.createBrowserContext();
      const page = await own.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(url);
      return page;
    },
    async close() {
      await browser.close();
      await traffic?.end();
    },
  };

  function chromiumArguments(): string[] {
    if (!traffic) return [];
    return [
      ...chromium.plainArguments(),
      ...chromium.throughGate(traffic.gate),
      ...chromium.loggingRequests(traffic.requestLog),
      ...(camera ? chromium.FAKE_CAMERA : []),
      ...(refusesCamera ? REFUSING.chromium : []),
    ];
  }
}
