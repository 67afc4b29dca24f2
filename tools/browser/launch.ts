import type { Browser, Page } from 'puppeteer-core';
import { findProgram, howToInstall, PROGRAMS } from '../setup/programs.js';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { type Gate, type HostMap, openGate } from './gate.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  browser: BrowserName;
  /** A built extension: `dist/chrome`, `dist/firefox`, or a copy of one. */
  extensionDir: string;
  headless: boolean;
  /** Sends everything through a gate that maps these hosts and refuses the rest; without it the browser is free. */
  hostMap?: HostMap;
  /** A file in which the browser is to write down every request of its own, of pages and of extensions: see `request-log.ts`. */
  requestLog?: string;
  /** A made-up camera and microphone, allowed on every page. */
  camera?: boolean;
  /** Where the profile lies, and stays; without it there is a fresh one that goes away with the browser. */
  profile?: string;
  /** What to start instead of the browser's own program, and variables for it. */
  managed?: { executable: string; env: Record<string, string> };
  /** The caller ends the browser on Ctrl-C itself; otherwise that ends the browser and the whole process. */
  handlesSignals?: boolean;
}

/** What the two browsers do differently. */
export interface Driver {
  browser: Browser;
  /** Shows a page of the extension; what it holds may still be on its way. */
  openExtensionPage(path: string): Promise<Page>;
  /** Ends the background the way the browser does when it needs the memory. Storage stays. */
  killBackground(): Promise<void>;
  /** Ends the process of the page in front, as a fault of the browser would. */
  crash(page: Page): Promise<void>;
  /** From now on what is downloaded is saved in this folder, and nobody is asked. */
  saveDownloadsIn(folder: string): Promise<void>;
  /** What the page believes of the person's preference for dark or light. */
  preferColours(page: Page, scheme: 'light' | 'dark'): Promise<void>;
}

export interface ExtensionBrowser extends Driver {
  name: BrowserName;
  /** `null` without a `hostMap`. */
  gate: Gate | null;
  /** Ends the browser; a profile of its own goes with it. */
  close(): Promise<void>;
}

/**
 * A browser with the extension, for the demo, the tests and the pictures alike.
 *
 * @throws Error when the browser is not installed, with what to do about it.
 */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const program = PROGRAMS[options.browser];
  const executable = options.managed?.executable ?? findProgram(program);
  if (executable === null) throw new Error(howToInstall(program));
  const gate = options.hostMap ? await openGate(options.hostMap) : null;
  const launch = options.browser === 'chromium' ? launchChromium : launchFirefox;
  const driver = await launch(executable, options, gate).catch(async (error: unknown) => {
    await gate?.close();
    // A driver's own words may be that it waited, and neither for what nor for whom.
    const words = error instanceof Error ? error.message : String(error);
    throw new Error(`${options.browser} did not open: ${words}`, { cause: error });
  });
  return {
    ...driver,
    name: options.browser,
    gate,
    async close() {
      await driver.browser.close();
      await gate?.close();
    },
  };
}
