import type { AboutSite } from '../about-site.ts';
import type { AgeBand, SiteNote } from '../model.ts';
import { type AgeNote, findAgeNote } from './age-note.ts';

/** What the summary says of a site, most telling first. */
export interface SiteRemarks {
  site: string;
  /** From what age it is, and who says so. */
  age: AgeNote;
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
    age: { by: about.ratedAge === about.statedAge ? 'service' : 'porchlight', age: about.ratedAge },
    says: [
      ...(age ? [{ key: `site_age_${age.by}`, substitutions: [String(age.age)] }] : []),
      ...(note ? [{ key: `site_note_${note}`, substitutions: [] }] : []),
    ],
  };
}
