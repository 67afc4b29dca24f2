import { CATALOGUE } from './catalogue.ts';

/** The catalogue as match patterns for the manifest, sorted. `*.` stands for the host itself, too. */
export function catalogueMatchPatterns(): string[] {
  return CATALOGUE.flatMap((site) => site.hosts)
    .map((host) => `https://*.${host}/*`)
    .sort();
}
