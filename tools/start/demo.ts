import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { waitUntilEverySiteIsWatched } from '../browser/ask-background.ts';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch.ts';
import { makeAllSitesCopy } from '../build/all-sites-copy.ts';
import type { DemoOptions } from './options.ts';
import { type ChatSite, startChatSite } from './site/server.ts';

/** Everything that a story needs to be played on. */
export interface Stage {
  options: DemoOptions;
  site: ChatSite;
  shown: ExtensionBrowser;
  /** The child's window on the chat site. */
  page: Page;
  /** A page of the extension, to ask what it knows; `null` where somebody watches, who would wonder about it. */
  own: Page | null;
}

/** Sets the stage, has `play` use it, and leaves nothing behind, however that ends. */
export async function onStage<Outcome>(
  options: DemoOptions,
  tell: (progress: string) => void,
  play: (stage: Stage) => Promise<Outcome>,
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-demo-'));
  const undo: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    const site = await startChatSite();
    undo.unshift(() => site.close());
    tell(`A chat site runs on ${site.url}`);

    const target = options.browser === 'firefox' ? 'firefox' : 'chrome';
    const extensionDir = await makeAllSitesCopy(target, join(folder, 'extension'));
    tell(`Opening ${options.browser} with a fresh profile, a made-up camera and Porchlight`);
    const { browser, headless } = options;
    const shown = await launchWithExtension({
      browser,
      headless,
      extensionDir,
      camera: true,
      handlesSignals: true,
    });
    undo.unshift(() => shown.close());
    const own = await watchEverySite(shown, headless);
    return await play({ options, site, shown, own, page: await shown.browser.newPage() });
  } finally {
    for (const step of undo) await step();
  }
}

/** Gives the page that was needed for it, where it may stay. */
async function watchEverySite(shown: ExtensionBrowser, mayStay: boolean): Promise<Page | null> {
  const own = await shown.openExtensionPage('src/ui/help/index.html');
  await waitUntilEverySiteIsWatched(own);
  if (mayStay) return own;
  await own.close();
  return null;
}
