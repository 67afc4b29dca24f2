import { getSiteHelp } from '../../../src/protocol/guidance-commands.ts';
import { LONG_SITE } from './names.ts';
import { answer } from './state.ts';

/** How to report and block on a site with a long name; its settings were not found. */
export const SITE_HELP = answer(getSiteHelp, {
  site: LONG_SITE,
  report: 'https://example.org/report',
  block: 'https://example.org/block',
  privacy: null,
});
