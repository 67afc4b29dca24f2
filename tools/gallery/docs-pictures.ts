import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GalleryWindow } from './browser.ts';
import { PAGES, stateOf } from './states/all.ts';

const FOLDER = 'docs/images';

/** A picture of the README or of `docs/`. */
interface DocsPicture {
  /** Of the file, without its ending. */
  name: string;
  page: string;
  state: string;
  width: number;
  height: number;
}

const DOCS_PICTURES: readonly DocsPicture[] = [
  { name: 'popup', page: 'popup', state: 'level-caution', width: 400, height: 600 },
  { name: 'warning', page: 'warnings', state: 'warning-danger', width: 1120, height: 760 },
  { name: 'camera', page: 'dashboard', state: 'camera-full', width: 1120, height: 760 },
  { name: 'help', page: 'help', state: 'happening-pressure', width: 1120, height: 760 },
];

/** Makes the pictures of the docs anew. */
export async function takeDocsPictures(window: GalleryWindow): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await window.prefer({ colours: 'light', reducedMotion: true });
  for (const { name, page, state, width, height } of DOCS_PICTURES) {
    const found = PAGES.find((each) => each.name === page);
    if (!found) throw new Error(`The gallery has no page ${page}`);
    await window.resize(width, height);
    await window.show(found, stateOf(found, state));
    await window.page.screenshot({ path: `${join(FOLDER, name)}.png` });
  }
}
