import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GalleryWindow } from './browser.ts';
import type { GalleryPage, GalleryState } from './states/state.ts';

const SCHEMES = ['light', 'dark'] as const;

/** Makes pictures of a state, whole, in both themes and every width. */
export async function takePictures(
  window: GalleryWindow,
  page: GalleryPage,
  state: GalleryState,
  { out, widths }: { out: string; widths: readonly number[] },
): Promise<void> {
  await mkdir(join(out, page.name), { recursive: true });
  for (const width of widths) {
    await window.resize(width);
    await window.show(page, state);
    // As high as all of it, so that what sticks to an edge of the window lies there.
    await window.resize(width, await window.wholeHeight());
    for (const colours of SCHEMES) {
      // Else what is on its way from one theme to the other is in the picture.
      await window.prefer({ colours, reducedMotion: true });
      const name = join(out, page.name, `${state.name}-${width}-${colours}`);
      await window.page.screenshot({ path: `${name}.png` });
    }
  }
}
