import type { AgeBand } from './model.ts';

const OLDEST: Readonly<Record<AgeBand, number>> = { under9: 8, '9to12': 12, '13to15': 15, '16to17': 17 };

/**
 * The age in years to compare others with; `null` where the family did not say. It is the oldest of the band: what counts
 * as much older must be so for every child in it.
 */
export function comparedAge(band: AgeBand | null): number | null {
  return band === null ? null : OLDEST[band];
}
