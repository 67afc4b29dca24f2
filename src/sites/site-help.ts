import type { SiteHelp } from '../domain/site-help.ts';
import { CATALOGUE } from './catalogue.ts';
import { HELP_PAGES } from './help-pages.ts';

/** How to report and block on a site, by its id or its name; `null` where the catalogue does not know it. */
export function findSiteHelp(named: string): SiteHelp | null {
  const site = CATALOGUE.find(({ id, name }) => id === named || name === named);
  const pages = site && HELP_PAGES[site.id];
  if (!pages) return null;
  const [report, block, privacy] = pages;
  return { site: site.name, report, block, privacy };
}
