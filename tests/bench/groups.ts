import type { Browsers } from './browsers/browsers.ts';
import type { Figure } from './figures.ts';
import { background } from './groups/background.ts';
import { camera } from './groups/camera.ts';
import { composer } from './groups/composer.ts';
import { detection } from './groups/detection.ts';
import { growth } from './groups/growth.ts';
import { pages } from './groups/pages.ts';
import { popup } from './groups/popup.ts';
import { storage } from './groups/storage.ts';

/** What is measured together, and may be run alone by its name. */
export interface Group {
  name: string;
  heading: string;
  measure(browsers: Browsers): Promise<Figure[]>;
}

/** In this order: what writes into a store comes after what wants it as it was. */
export const GROUPS: readonly Group[] = [
  { name: 'detection', heading: 'Detection: from a text to what it tells', measure: detection },
  { name: 'pages', heading: 'Pages: what they pay in a browser', measure: pages },
  { name: 'composer', heading: 'Writing in a chat', measure: composer },
  { name: 'camera', heading: 'Calls of a page that has a camera, each', measure: camera },
  { name: 'storage', heading: 'Storage', measure: storage },
  { name: 'popup', heading: 'The popup, until something useful is on the screen', measure: popup },
  { name: 'background', heading: 'The background', measure: background },
  { name: 'growth', heading: 'Growth: ten times the work', measure: growth },
];
