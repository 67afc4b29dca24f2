import type { AboutSite } from '../about-site.ts';
import type { AgeBand } from '../model.ts';

/** That a site is for older children, and who says so. */
export interface AgeNote {
  by: 'service' | 'porchlight';
  age: number;
}

/** The youngest of each band: a site is worth a word when it may be for older children than the child is. */
const YOUNGEST: Readonly<Record<AgeBand, number>> = { under9: 0, '9to12': 9, '13to15': 13, '16to17': 16 };

/** What to say of a site's age to a family with a child of that age; nothing while they have not said how old. */
export function findAgeNote(about: AboutSite, band: AgeBand | null): AgeNote | null {
  if (band === null) return null;
  const youngest = YOUNGEST[band];
  if (about.statedAge !== null && about.statedAge > youngest) return { by: 'service', age: about.statedAge };
  return about.ratedAge > youngest ? { by: 'porchlight', age: about.ratedAge } : null;
}
