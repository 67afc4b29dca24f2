import { useEffect, useState } from 'preact/hooks';

/** The parts of the family's pages, in the order of the navigation. Each is the page's fragment: `#camera`. */
export const SECTIONS = [
  'timeline',
  'contacts',
  'sites',
  'camera',
  'rules',
  'guidance',
  'notes',
  'data',
  'settings',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Where somebody is in the family's pages: `#section/rest?query`, of which all but the section may be missing. */
export interface Place {
  section: Section;
  /** What is looked at within the section: a contact's key, a topic. Empty for the section itself. */
  rest: string;
  query: URLSearchParams;
}

/** The place that the address names; links to fragments change it, and so do the browser's own buttons. */
export function useSection(): Place {
  const [place, setPlace] = useState(placeNow);
  useEffect(() => {
    const follow = () => setPlace(placeNow());
    const listening = new AbortController();
    addEventListener('hashchange', follow, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return place;
}

function placeNow(): Place {
  return placeOf(location.hash);
}

/** The place that a fragment names. A fragment that names no section is the first one. */
export function placeOf(fragment: string): Place {
  const [, name, rest = '', query = ''] = /^#([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/.exec(fragment) ?? [];
  const section = SECTIONS.find((each) => each === name);
  if (!section) return { section: SECTIONS[0], rest: '', query: new URLSearchParams() };
  return { section, rest: decoded(rest), query: new URLSearchParams(query) };
}

/** The address of a place, for links. */
export function addressOf(section: Section, rest = '', query: Record<string, string> = {}): string {
  const path = rest === '' ? section : `${section}/${encodeURIComponent(rest)}`;
  const asked = new URLSearchParams(query).toString();
  return asked === '' ? `#${path}` : `#${path}?${asked}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ''; // Somebody typed half an escape: the section itself is the best answer.
  }
}
