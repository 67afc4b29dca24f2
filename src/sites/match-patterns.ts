import { CATALOGUE } from './catalogue.ts';

/** The catalogue as match patterns for the manifest, sorted. `*.` stands for the host itself, too. */
export function catalogueMatchPatterns(): string[] {
  return CATALOGUE.flatMap((site) => site.hosts)
    .map((host) => `https://*.${host}/*`)
    .sort();
}

/** Every address of a site, by its id, for settings that take patterns with any scheme. */
export function cameraPatternsOf(id: string): string[] {
  const hosts = CATALOGUE.find((site) => site.id === id)?.hosts ?? [id];
  return hosts.map((host) => (hasSubdomains(host) ? `*://*.${host}/*` : `*://${host}/*`));
}

/** Numbers of machines have none. */
function hasSubdomains(host: string): boolean {
  return !/^[\d.]+$|:/.test(host);
}
