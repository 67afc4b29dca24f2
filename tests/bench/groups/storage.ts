import { emptyContactState, emptyGroupState } from '../../../src/domain/risk/state.ts';
import { worstStateFrom } from '../../fakes/worst-contact.ts';
import { type Browsers, TENTH, YEAR } from '../browsers/browsers.ts';
import type { Figure } from '../figures.ts';

const BYTES_PER_KILOBYTE = 1_000;

/** What is kept, in kB: by the word of the browser, and as JSON. */
export async function storage(browsers: Browsers): Promise<Figure[]> {
  const [tenth, year] = [await browsers.tenthOfYear(), await browsers.year()];
  return [
    {
      name: 'a day of heavy use, over a year',
      value: year.size / YEAR,
      unit: 'kB',
      against: { what: `over ${TENTH} days`, value: tenth.size / TENTH },
    },
    { name: 'what is remembered of the worst contact', value: largestState(), unit: 'kB' },
  ];
}

/** Of a person and of a group, the larger one. */
function largestState(): number {
  const starts = [emptyContactState(), emptyGroupState()];
  const bytes = starts.map((start) => JSON.stringify(worstStateFrom(start, Date.now())).length);
  return Math.max(...bytes) / BYTES_PER_KILOBYTE;
}
