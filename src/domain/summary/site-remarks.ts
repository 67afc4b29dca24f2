import type { AboutSite } from '../about-site.ts';
import type { AgeBand, SiteNote } from '../model.ts';
import { findAgeNote } from './age-note.ts';

/** What the summary says of a site, most telling first. */
export interface SiteRemarks {
  site: string;
  /** Texts of `_locales`. */
  says: { key: string; substitutions: string[] }[];
}

/** What is as it should be needs no word. */
const UNSAID: readonly SiteNote[] = ['knownPeople', 'publicTalk'];

/** That a site is for older children than the child, and what matters most about it. */
export function remarksOn(about: AboutSite, band: AgeBand | null): SiteRemarks {
  const age = findAgeNote(about, band);
  const note = about.notes.find((each) => !UNSAID.includes(each));
  return {
    site: about.site,
    says: [
      ...(age ? [{ key: `site_age_${age.by}`, substitutions: [String(age.age)] }] : []),
      ...(note ? [{ key: `site_note_${note}`, substitutions: [] }] : []),
    ],
  };
}
