import type { Plugin } from 'vite';
import { HELP_PAGES } from '../../src/sites/help-pages.ts';

/** Puts the pages where sites let people report and block into the background, without the facts that they come from. */
export function helpPagesOnly(): Plugin {
  return {
    name: 'porchlight:help-pages',
    load: {
      filter: { id: /\/src\/sites\/help-pages\.ts$/ },
      handler: () => `export const HELP_PAGES = ${JSON.stringify(HELP_PAGES)};`,
    },
  };
}
