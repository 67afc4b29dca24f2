import { env } from 'node:process';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { plainArguments } from '../browser/chromium.ts';
import { findProgram, howToInstall, PROGRAMS } from '../setup/programs.js';
import { addressOf, type Look } from './look.ts';
import type { GalleryPage, GalleryState } from './states/state.ts';

/** What people prefer, as the browser tells pages. */
export interface Preferences {
  colours: 'light' | 'dark';
  forcedColours?: boolean;
  moreContrast?: boolean;
  reducedMotion?: boolean;
  /** In pixels; 16 is what browsers come with. */
  textSize?: number;
}

/** Milliseconds: long enough to draw what was loaded. */
const QUIET_FOR = 100;
const READY = 'document.documentElement.dataset.gallery';

/**
 * An ordinary browser without the extension.
 *
 * @param more of its arguments
 * @throws Error when there is none, with what to do about it
 */
export async function openPlainBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findProgram(PROGRAMS.chromium);
  if (executablePath === null) throw new Error(howToInstall(PROGRAMS.chromium));
  return puppeteer.launch({
    executablePath,
    pipe: true,
    args: [...plainArguments(), '--hide-scrollbars', '--font-render-hinting=none', ...more],
    // Pictures are the same wherever they are made.
    env: { ...env, TZ: 'Pacific/Auckland', LANGUAGE: 'en_NZ' },
  });
}

/** A window of the gallery, for one state after the other. */
export class GalleryWindow {
  readonly page: Page;
  readonly #origin: string;
  readonly #session: CDPSession;

  private constructor(page: Page, origin: string, session: CDPSession) {
    this.page = page;
    this.#origin = origin;
    this.#session = session;
  }

  /** @param origin where the gallery is served */
  static async open(browser: Browser, origin: string): Promise<GalleryWindow> {
    const page = await browser.newPage();
    // A page that asks before it is left is left.
    page.on('dialog', (dialog) => void dialog.accept());
    return new GalleryWindow(page, origin, await page.createCDPSession());
  }

  /** Shows a state. @throws Error when it is not reached, or the page complains. */
  async show(page: GalleryPage, state: GalleryState, look: Partial<Look> = {}): Promise<void> {
    const complaints: string[] = [];
    const complain = (error: unknown) => complaints.push(String(error));
    this.page.on('pageerror', complain);
    await this.page.goto(`${this.#origin}${addressOf(page, state, look)}`);
    // A section is a script of its own, which comes after the page.
    await this.page.waitForNetworkIdle({ idleTime: QUIET_FOR });
    await this.page.waitForFunction(READY);
    this.page.off('pageerror', complain);
    const reached = await this.page.evaluate(READY);
    if (reached !== 'ready' || complaints.length > 0) {
      throw new Error(`${page.name}/${state.name}: ${[reached, ...complaints].join('; ')}`);
    }
  }

  /** What pages are told from now on. */
  async prefer(wish: Preferences): Promise<void> {
    const features = [
      { name: 'prefers-color-scheme', value: wish.colours },
      { name: 'forced-colors', value: wish.forcedColours ? 'active' : 'none' },
      { name: 'prefers-contrast', value: wish.moreContrast ? 'more' : 'no-preference' },
      { name: 'prefers-reduced-motion', value: wish.reducedMotion ? 'reduce' : 'no-preference' },
    ];
    await this.#session.send('Emulation.setEmulatedMedia', { features });
    const standard = wish.textSize ?? 16;
    await this.#session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
  }

  async resize(width: number, height = 800): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  /** How high the window would have to be for all of the page, and not lower than it is. */
  wholeHeight(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollHeight);
  }
}
