import type { Direction, ObservedSignal, SignalKind } from '../model.ts';
import type { Trace } from './state.ts';

/** An age in a message that is nothing but a number: an age only if somebody asked for one. */
export interface BareAge {
  years: number;
  at: number;
}

/** Details of where to find a child, from the most precise to the least. Any other value is not kept. */
export const DETAILS = [
  'address',
  'phone',
  'card',
  'password',
  'routine',
  'school',
  'email',
  'name',
  'handle',
  'place',
] as const;
export type Detail = (typeof DETAILS)[number];

/** Kinds where it matters what came first: answers to a question, and who began a quarrel. */
const WITH_FIRST: ReadonlySet<SignalKind> = new Set(['asksAge', 'insult', 'exclusion', 'threat']);

/** The value of a secret that is to be kept from those who look after the child. */
export const FROM_FAMILY = 'family';

/** What may be known of a meeting. */
const MEETING_DETAILS = ['when', 'where'] as const;

/** The value of a demand for what nobody can get back. */
const GIFT_CARD = 'giftCard';
const LARGEST_SUM = 1_000_000;

/** The value of a threat that itself says what is wanted for not carrying it out. */
export const WITH_DEMAND = 'demand';

/** The value of a threat that is told of by whom it is made to. */
export const TOLD = 'told';

const LONGEST_PLATFORM = 24;
const MOST_BARE_AGES = 3;
const YOUNGEST = 5;
const OLDEST = 99;
const DIGITS = /^[0-9]{1,2}$/;

/**
 * A trace with what a signal's value says. Whatever the order of the messages the same is kept, and never more than a
 * few entries: values come from a page and are claims.
 */
export function withValue(trace: Trace, direction: Direction, signal: ObservedSignal, at: number): Trace {
  const { kind, value } = signal;
  if (WITH_FIRST.has(kind)) {
    const first = { ...trace, firstAt: Math.min(trace.firstAt ?? at, at) };
    return kind === 'threat' && value === WITH_DEMAND ? { ...first, value } : first;
  }
  if (value === undefined) return trace;
  if (kind === 'statesAge') return withAge(trace, direction, value, at);
  if (kind === 'secrecy') return value === FROM_FAMILY ? { ...trace, value } : trace;
  if (kind === 'sharesContact' || kind === 'sharesWhere') return withDetail(trace, value);
  if (kind === 'meeting') return withParts(trace, value);
  if (kind === 'demandsMoney') return withDemand(trace, value);
  return trace;
}

/** The platform that a signal names, if it may be kept. */
export function findPlatform({ kind, value }: ObservedSignal): string | null {
  const isKept = kind === 'movesElsewhere' && typeof value === 'string' && value.length <= LONGEST_PLATFORM;
  return isKept ? value : null;
}

/** When and where, as far as either was named by now. */
function withParts(trace: Trace, value: number | string): Trace {
  const told = `${trace.value ?? ''}+${value}`.split('+');
  const parts = MEETING_DETAILS.filter((part) => told.includes(part));
  return parts.length === 0 ? trace : { ...trace, value: parts.join('+') };
}

/** Gift cards tell more than a sum; of sums the highest counts. */
function withDemand(trace: Trace, value: number | string): Trace {
  if (value === GIFT_CARD) return { ...trace, value };
  const isSum = typeof value === 'number' && value >= 0 && value <= LARGEST_SUM;
  if (!isSum || trace.value === GIFT_CARD) return trace;
  return { ...trace, value: typeof trace.value === 'number' ? Math.max(trace.value, value) : value };
}

function withAge(trace: Trace, direction: Direction, value: number | string, at: number): Trace {
  const years = Number(value);
  if (!(years >= YOUNGEST && years <= OLDEST)) return trace;
  if (typeof value === 'string') return DIGITS.test(value) ? withBareAge(trace, { years, at }) : trace;
  return withStatedAge(trace, direction, years);
}

function withBareAge(trace: Trace, bare: BareAge): Trace {
  const all = [...(trace.bare ?? []), bare].sort(
    (one, other) => one.at - other.at || one.years - other.years,
  );
  return { ...trace, bare: all.slice(0, MOST_BARE_AGES) };
}

/**
 * Of ages said by the child the lowest counts, of those by the contact the highest: a mistake to the safe side, since
 * later numbers are often about something else, and who makes himself younger first does so to be let in.
 */
function withStatedAge(trace: Trace, direction: Direction, years: number): Trace {
  const old = typeof trace.value === 'number' ? trace.value : years;
  if (direction === 'fromChild') return { ...trace, value: Math.min(old, years) };
  return { ...trace, value: Math.max(old, years), lowest: Math.min(trace.lowest ?? old, years) };
}

function withDetail(trace: Trace, value: number | string): Trace {
  const detail = DETAILS.find((known) => known === value);
  if (detail === undefined || trace.details?.includes(detail)) return trace;
  const details = DETAILS.filter((known) => known === detail || trace.details?.includes(known));
  return { ...trace, details, value: details[0] ?? detail };
}
