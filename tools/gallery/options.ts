import { valuesOf } from '../evaluate/run-tool.ts';
import { UsageError } from '../evaluate/usage-error.ts';
import { ALBUMS, type Album } from './albums.ts';
import { PAGES } from './states/all.ts';
import type { GalleryPage } from './states/state.ts';

export interface GalleryOptions {
  /** Where pictures of all states go; `null` where nobody wants pictures. */
  out: string | null;
  /** Says what is wrong with each state. Without this and without pictures the gallery stays open. */
  check: boolean;
  /** Makes these pictures, and nothing else. */
  album: Album | null;
  /** What is looked at. */
  pages: readonly GalleryPage[];
  widths: readonly number[];
}

const WIDTHS = [360, 1100];

export const USAGE = `npm run gallery -- [options]

  --check          say what is wrong with each state, as the tests do, instead of staying open
  --headless       make pictures of all states, light and dark, instead of staying open
  --out DIR        where they go (demo-output/gallery)
  --docs           make the pictures of the README and of docs/ anew
  --store          make the pictures for the stores (${ALBUMS.store.folder})
  --only WORDS     pages or states whose name contains this, such as popup or popup/camera; may be given several times
  --width PIXELS   how wide; may be given several times (${WIDTHS.join(' and ')})`;

/** @throws UsageError for an option that does not exist or makes no sense. */
export function parseOptions(args: string[]): GalleryOptions {
  const values = valuesOf({
    args,
    options: {
      docs: { type: 'boolean', default: false },
      store: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: false },
      out: { type: 'string' },
      only: { type: 'string', multiple: true },
      width: { type: 'string', multiple: true },
    },
  });
  const isHeadless = values.headless || values.out !== undefined;
  return {
    check: values.check ?? false,
    album: values.docs ? ALBUMS.docs : values.store ? ALBUMS.store : null,
    out: isHeadless ? (values.out ?? 'demo-output/gallery') : null,
    pages: chosenPages(values.only ?? ['']),
    widths: values.width?.map(parseWidth) ?? WIDTHS,
  };
}

function parseWidth(text: string): number {
  const width = Number(text);
  if (!Number.isInteger(width) || width < 1) throw new UsageError(`--width takes pixels, not "${text}"`);
  return width;
}

function chosenPages(only: readonly string[]): GalleryPage[] {
  const chosen = PAGES.map((page) => ({
    ...page,
    states: page.states.filter(({ name }) => only.some((words) => `${page.name}/${name}`.includes(words))),
  })).filter(({ states }) => states.length > 0);
  if (chosen.length === 0) throw new UsageError(`No page or state is called "${only.join('" or "')}"`);
  return chosen;
}
