import type { ExtensionBrowser } from '../../../tools/browser/launch.ts';
import { openTestBrowser, type TestBrowser } from '../../e2e/harness/test-browser.ts';
import { type Filled, openFilled } from './filled.ts';
import { DARK_READER, NOTHING, openOther } from './others.ts';
import { STILL_PAGE } from './popup-opener.ts';

/** The heavy use that a store has behind it, in days: a tenth of a year, and a year. */
export const TENTH = 36;
export const YEAR = 365;

/** Browsers of a run. Each is opened when a group first needs it, and serves those after it. */
export interface Browsers {
  /** The one whose pages are measured. */
  withPorchlight(): Promise<TestBrowser>;
  without(): Promise<ExtensionBrowser>;
  withDarkReader(): Promise<ExtensionBrowser>;
  /** Nothing was ever seen in it. */
  firstDay(): Promise<TestBrowser>;
  tenthOfYear(): Promise<Filled>;
  year(): Promise<Filled>;
  close(): Promise<void>;
}

/** Chromium with the built extension: `npm run build` first. */
export function makeBrowsers(): Browsers {
  const opened: Promise<ExtensionBrowser>[] = [];
  const once = <Kind extends ExtensionBrowser>(open: () => Promise<Kind>) => {
    let browser: Promise<Kind> | null = null;
    return () => {
      if (browser) return browser;
      browser = open();
      opened.push(browser);
      return browser;
    };
  };
  return {
    withPorchlight: once(() => openTestBrowser()),
    without: once(() => openOther(NOTHING)),
    withDarkReader: once(() => openOther(DARK_READER)),
    firstDay: once(() => openTestBrowser({ pages: { [STILL_PAGE.name]: STILL_PAGE.html } })),
    tenthOfYear: once(() => openFilled(TENTH)),
    year: once(() => openFilled(YEAR)),
    async close() {
      // One that did not open has nothing to close.
      await Promise.allSettled(opened.map(async (browser) => (await browser).close()));
    },
  };
}
