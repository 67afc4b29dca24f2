import type { AboutSite } from '../domain/about-site.ts';
import { CATALOGUE } from './catalogue.ts';
import { notesOf, rate } from './rating.ts';
import type { Site } from './site.ts';

/** What a family is told of each site that the catalogue knows, by name. */
export function aboutKnownSites(): AboutSite[] {
  return CATALOGUE.map(about).sort((one, other) => one.site.localeCompare(other.site, 'en'));
}

/** The same for the ids of some sites; those that the catalogue does not know are left out. */
export function aboutSites(ids: readonly string[]): AboutSite[] {
  return CATALOGUE.filter(({ id }) => ids.includes(id)).map(about);
}

function about(site: Site): AboutSite {
  return {
    site: site.name,
    kind: site.kind,
    statedAge: site.statedAge,
    ratedAge: rate(site).age,
    notes: notesOf(site),
  };
}
