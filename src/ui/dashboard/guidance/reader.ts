import { addressOf, type Place } from '../use-section.ts';

/** Whom a page of the guidance speaks to. Both may read both. */
export const READERS = ['child', 'parent'] as const;
export type Reader = (typeof READERS)[number];

export function readerOf({ query }: Place): Reader {
  return query.get('for') === 'parent' ? 'parent' : 'child';
}

/** The site that somebody comes from, by its id or name. */
export function siteOf({ query }: Place): string | null {
  return query.get('site');
}

/** The address of the help page, for somebody who comes from a site or from none. */
export function helpAddress(site: string | null): string {
  return `../help/index.html${site === null ? '' : `#${new URLSearchParams({ site })}`}`;
}

/** The address of a topic (or of all of them: ''), for a reader who comes from a site or from none. */
export function guidanceAddress(topic: string, reader: Reader, site: string | null): string {
  return addressOf('guidance', topic, {
    ...(reader === 'parent' && { for: reader }),
    ...(site !== null && { site }),
  });
}
