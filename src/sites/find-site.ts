import { CATALOGUE } from './catalogue.ts';
import { isOn } from './hosts.ts';
import type { Site } from './site.ts';

/** The site that a host belongs to: one of its hosts, or a subdomain of one. */
export function findSite(host: string): Site | null {
  return CATALOGUE.find((site) => isOn(host, site.hosts)) ?? null;
}

/** The site with this id. */
export function findById(id: string): Site | null {
  return CATALOGUE.find((site) => site.id === id) ?? null;
}

/** What time, moments and contacts of a host are stored under: the catalogue's id, or else the host without "www.". */
export function siteIdOf(host: string): string {
  return findSite(host)?.id ?? host.toLowerCase().replace(/^www\./, '');
}

/** The name to show for a site's id; an id that is not in the catalogue is a host, and is its own name. */
export function siteNameOf(id: string): string {
  return findById(id)?.name ?? id;
}
