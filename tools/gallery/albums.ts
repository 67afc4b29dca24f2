import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GalleryWindow } from './browser.ts';
import { showBeside, showTile } from './posters.ts';
import { PAGES, stateOf } from './states/all.ts';

/** A picture of a state in a window of its size; of several states beside each other, as wide as given; or the stores' tile. */
interface Picture {
  /** Of the file, without its ending. */
  name: string;
  width: number;
  height: number;
  of: Shown | { beside: readonly Shown[]; each: Size } | 'tile';
}

interface Shown {
  page: string;
  state: string;
}

interface Size {
  width: number;
  height: number;
}

/** Pictures that are shown together. */
export interface Album {
  folder: string;
  pictures: readonly Picture[];
}

const state = (page: string, state: string): Shown => ({ page, state });

const POPUP: Size = { width: 400, height: 600 };
const PAGE: Size = { width: 1120, height: 760 };

/** Those of the README and of `docs/`. */
const DOCS: Album = {
  folder: 'docs/images',
  pictures: [
    { name: 'popup', of: state('popup', 'level-caution'), ...POPUP },
    { name: 'warning', of: state('warnings', 'warning-danger'), ...PAGE },
    { name: 'camera', of: state('dashboard', 'camera-full'), ...PAGE },
    { name: 'help', of: state('help', 'happening-pressure'), ...PAGE },
  ],
};

/** What the stores take: see `docs/publishing.md`. */
const SCREEN: Size = { width: 1280, height: 800 };
const TILE: Size = { width: 440, height: 280 };

const POPUPS = [state('popup', 'calm-week'), state('popup', 'level-caution')];

/** Those of the stores, in the order in which they are shown there. */
const STORE: Album = {
  folder: 'demo-output/store',
  pictures: [
    { name: '1-warning', of: state('warnings', 'warning-danger'), ...SCREEN },
    { name: '2-popup', of: { beside: POPUPS, each: POPUP }, ...SCREEN },
    { name: '3-camera', of: state('warnings', 'camera-private-onetoone'), ...SCREEN },
    { name: '4-week', of: state('week', 'busy'), ...SCREEN },
    { name: '5-help', of: state('help', 'happening-pressure'), ...SCREEN },
    { name: '6-welcome', of: state('welcome', 'step-sees'), ...SCREEN },
    { name: 'tile', of: 'tile', ...TILE },
  ],
};

export const ALBUMS = { docs: DOCS, store: STORE };

/** Makes the pictures of an album anew. */
export async function takeAlbum(window: GalleryWindow, { folder, pictures }: Album): Promise<void> {
  await mkdir(folder, { recursive: true });
  await window.prefer({ colours: 'light', reducedMotion: true });
  for (const picture of pictures) {
    await show(window, picture);
    await window.page.screenshot({ path: `${join(folder, picture.name)}.png` });
  }
}

async function show(window: GalleryWindow, { of, width, height }: Picture): Promise<void> {
  if (of === 'tile') {
    await window.resize(width, height);
    await showTile(window.page);
  } else if ('beside' in of) {
    const pictures: string[] = [];
    for (const each of of.beside) {
      await showState(window, each, of.each);
      pictures.push(await window.page.screenshot({ encoding: 'base64' }));
    }
    await window.resize(width, height);
    await showBeside(window.page, pictures);
  } else {
    await showState(window, of, { width, height });
  }
}

async function showState(window: GalleryWindow, { page, state }: Shown, size: Size): Promise<void> {
  const found = PAGES.find((each) => each.name === page);
  if (!found) throw new Error(`The gallery has no page ${page}`);
  await window.resize(size.width, size.height);
  await window.show(found, stateOf(found, state));
}
