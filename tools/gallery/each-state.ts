import { GalleryWindow, openPlainBrowser } from './browser.ts';
import { serveBuiltGallery } from './serve.ts';
import type { GalleryPage, GalleryState } from './states/state.ts';

type Work = (window: GalleryWindow, page: GalleryPage, state: GalleryState) => Promise<void>;

/** Goes through states one after the other in a browser. Ends early when it is told to. */
export async function forEachState(
  pages: readonly GalleryPage[],
  signal: AbortSignal,
  work: Work,
): Promise<void> {
  await inGallery(async (window) => {
    for (const page of pages) {
      for (const state of page.states) {
        if (signal.aborted) return;
        await work(window, page, state);
      }
    }
  });
}

/** Serves the gallery, opens a browser on it, and leaves neither behind. */
export async function inGallery(work: (window: GalleryWindow) => Promise<void>): Promise<void> {
  const server = await serveBuiltGallery();
  try {
    const browser = await openPlainBrowser();
    try {
      await work(await GalleryWindow.open(browser, server.origin));
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
