import type { AgeBand } from '../../domain/model.ts';

/** How many sentences each part has; the texts are numbered by them. */
const LINES = [1, 2, 3] as const;

/** What the page says to a child of an age: keys of `_locales`. `doing` ends with whom to tell, which takes names. */
export interface Explanation {
  lead: string;
  sees: readonly string[];
  never: readonly string[];
  doing: readonly string[];
  same: string;
}

export function explanationFor(band: AgeBand): Explanation {
  return {
    lead: `explain_lead_${band}`,
    sees: LINES.map((line) => `explain_sees_${band}_${line}`),
    never: LINES.map((line) => `explain_never_${band}_${line}`),
    doing: LINES.map((line) => `explain_do_${band}_${line}`),
    same: `explain_same_${band}`,
  };
}
