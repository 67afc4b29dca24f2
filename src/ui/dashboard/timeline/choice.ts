import { HISTORY_PERIODS, type HistoryPeriod } from '../../../domain/looking-back.ts';
import { HISTORY_KINDS, LEVELS, type Level, type Moment } from '../../../domain/model.ts';
import { addressOf } from '../use-section.ts';

/** What of the timeline is looked at. It stands in the address, so that it can be linked to and gone back to. */
export interface TimelineChoice {
  kind: Moment['kind'] | null;
  level: Level | null;
  site: string | null;
  contact: string | null;
  period: HistoryPeriod;
}

/** The choice that an address makes; what it says wrongly is not said. */
export function choiceOf(query: URLSearchParams): TimelineChoice {
  const named = (name: string) => query.get(name) || null;
  return {
    kind: HISTORY_KINDS.find((kind) => kind === named('kind')) ?? null,
    level: LEVELS.find((level) => level === named('level')) ?? null,
    site: named('site'),
    contact: named('contact'),
    period: HISTORY_PERIODS.find((period) => period === named('period')) ?? 'all',
  };
}

/** The address of a choice. */
export function addressOfChoice(choice: Partial<TimelineChoice>): string {
  const asked = Object.entries({ ...choice, period: choice.period === 'all' ? null : choice.period });
  const query = asked.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return addressOf('timeline', '', Object.fromEntries(query));
}

/** Whether there is more than what was chosen. */
export function isNarrowed({ kind, level, site, contact, period }: TimelineChoice): boolean {
  return kind !== null || level !== null || site !== null || contact !== null || period !== 'all';
}
