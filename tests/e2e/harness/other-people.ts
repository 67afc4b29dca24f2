import { getuid } from 'node:process';
import puppeteer, { type Page } from 'puppeteer-core';
import { FAKE_CAMERA as CHROMIUM_CAMERA } from '../../../tools/browser/chromium.ts';
import { FAKE_CAMERA as FIREFOX_CAMERA } from '../../../tools/browser/firefox.ts';
import { PATIENCE } from '../../../tools/browser/wait.ts';
import { findProgram, howToInstall, PROGRAMS } from '../../../tools/setup/programs.js';
import { BROWSER } from './test-browser.ts';

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
  const browser = await puppeteer.launch({
    browser: BROWSER === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    timeout: PATIENCE,
    args: [
      ...(BROWSER === 'chromium' && getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(BROWSER === 'chromium' && camera ? CHROMIUM_CAMERA : []),
      ...(BROWSER === 'chromium' && refusesCamera ? REFUSING.chromium : []),
    ],
    extraPrefsFirefox: { ...(camera ? FIREFOX_CAMERA : {}), ...(refusesCamera ? REFUSING.firefox : {}) },
  });
  return {
    async open(url) {
      const own = await browser.createBrowserContext();
      const page = await own.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(url);
      return page;
    },
    close: () => browser.close(),
  };
}
