import type { Country } from '../domain/model.ts';
import { EU_MEMBERS } from '../domain/regions.ts';

/** Zones that belong to one country. They tell more than the language: many browsers run in American English. */
const ZONES: readonly [prefix: string, country: Country][] = [
  ['Pacific/Auckland', 'NZ'],
  ['Pacific/Chatham', 'NZ'],
  ['Australia/', 'AU'],
  ['Europe/London', 'UK'],
  ['Europe/Belfast', 'UK'],
  ['Europe/Dublin', 'IE'],
  ['America/New_York', 'US'],
  ['America/Chicago', 'US'],
  ['America/Denver', 'US'],
  ['America/Los_Angeles', 'US'],
  ['America/Toronto', 'CA'],
  ['America/Vancouver', 'CA'],
  ['America/Halifax', 'CA'],
  ['America/Winnipeg', 'CA'],
  ['America/Edmonton', 'CA'],
];

const REGIONS: Record<string, Country> = { NZ: 'NZ', AU: 'AU', GB: 'UK', US: 'US', CA: 'CA', IE: 'IE' };

/**
 * A first guess for the family to put right, from what the browser says without asking anyone.
 * @param locale a language tag such as `en-NZ`
 * @param timeZone an IANA name such as `Pacific/Auckland`
 */
export function guessCountry(locale: string, timeZone: string): Country {
  const zone = ZONES.find(([prefix]) => timeZone.startsWith(prefix));
  return zone ? zone[1] : countryOfRegion(new Intl.Locale(locale).region);
}

function countryOfRegion(region: string | undefined): Country {
  if (region === undefined) return 'other';
  return EU_MEMBERS.has(region) ? 'EU' : (REGIONS[region] ?? 'other');
}

/** The time zone of this computer. */
export function ownTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
