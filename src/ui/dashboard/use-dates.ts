import { useMemo } from 'preact/hooks';
import type { ExtensionPage } from '../../platform/extension-page.ts';
import { createDates, type Dates } from './dates.ts';

/** Dates on the family's clock; on that of UTC until it is known. */
export function useDates(page: Pick<ExtensionPage, 'locale'>, timeZone: string | undefined): Dates {
  return useMemo(() => createDates(page.locale(), timeZone ?? 'UTC'), [page, timeZone]);
}
