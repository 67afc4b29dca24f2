import { dashboard } from './dashboard.ts';
import { explain } from './explain.ts';
import { help } from './help.ts';
import { popup } from './popup.ts';
import type { GalleryPage, GalleryState } from './state.ts';
import { warnings } from './warnings.ts';
import { week } from './week.ts';
import { welcome } from './welcome.ts';

/** Every page of the gallery. */
export const PAGES: readonly GalleryPage[] = [popup, welcome, explain, help, week, dashboard, warnings];

/** @throws Error for a state that the page does not have. */
export function stateOf(page: GalleryPage, name: string): GalleryState {
  const found = page.states.find((state) => state.name === name);
  if (!found) throw new Error(`${page.name} has no state "${name}"`);
  return found;
}
