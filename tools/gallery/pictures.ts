import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { GalleryWindow, openPlainBrowser } from './browser.ts';
import { serveBuiltGallery } from './serve.ts';
import type { GalleryPage, GalleryState } from './states/state.ts';

interface Wanted {
  out: string;
  pages: readonly GalleryPage[];
  widths: readonly number[];
}

/** As high as all of it, so that what sticks to an edge of the window lies there. */
const HEIGHT = 'document.documentElement.scrollHeight';

const SCHEMES = ['light', 'dark'] as const;

/** Makes a picture of every state, whole, in both themes and every width. Ends early, in good order, when it is told to. */
export async function takePictures(
  { out, pages, widths }: Wanted,
  tell: (progress: string) => void,
  signal: AbortSignal,
): Promise<void> {
  await inGallery(async (window) => {
    for (const page of pages) {
      await mkdir(join(out, page.name), { recursive: true });
      for (const state of page.states) {
        if (signal.aborted) return;
        for (const width of widths) await takeState(window, page, state, width, out);
        tell(`  ${page.name}/${state.name}`);
      }
    }
  });
}

/** Serves the gallery, opens a browser, and leaves neither behind. */
async function inGallery(work: (window: GalleryWindow) => Promise<void>): Promise<void> {
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

async function takeState(
  window: GalleryWindow,
  page: GalleryPage,
  state: GalleryState,
  width: number,
  out: string,
): Promise<void> {
  await window.resize(width);
  await window.show(page, state);
  await window.resize(width, Number(await window.page.evaluate(HEIGHT)));
  for (const colours of SCHEMES) {
    await window.prefer({ colours });
    const name = join(out, page.name, `${state.name}-${width}-${colours}`);
    await window.page.screenshot({ path: `${name}.png` });
  }
}
