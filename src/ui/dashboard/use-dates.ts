import { useMemo } from 'preact/hooks';
import { useWords } from '../words.ts';
import { createDates, type Dates } from './dates.ts';

/** Dates in the family's language and on its clock; on that of UTC until it is known. */
export function useDates(timeZone: string | undefined): Dates {
  const { locale } = useWords();
  return useMemo(() => createDates(locale, timeZone ?? 'UTC'), [locale, timeZone]);
}
