import type { Direction, SignalKind, Sureness } from '../model.ts';
import { addFading } from './decay.ts';
import { LURING, TOLD_BY_CHILD } from './luring-kinds.ts';
import type { ContactState, Trace, Traces } from './state.ts';
import { FROM_FAMILY } from './values.ts';
import { halfLifeOf, LEVEL_AT } from './weights.ts';

/** What is known of a contact on another site who may be the same person, and how sure that is. */
export interface Carried {
  state: ContactState;
  sure: Sureness;
}

/** How much of what was said elsewhere counts. */
const SHARE: Readonly<Record<Sureness, number>> = { perhaps: 0.5, likely: 0.75, veryLikely: 0.9, certain: 1 };

/** What one person's way with a child is known by; insults and despair belong to the talk in which they were said. */
const CARRIED: Readonly<Record<Direction, readonly SignalKind[]>> = {
  fromContact: [...LURING, 'statesAge', 'threat', 'demandsMoney'],
  fromChild: [...TOLD_BY_CHILD, 'asksAge'],
};

/**
 * Points that may come of what was said elsewhere. What is only `perhaps` the same person never warns by itself, what is
 * `likely` is never a danger: two people may have come to a site on the same day.
 */
export function mostCarried(sure: Sureness): number {
  const below = (level: 'caution' | 'danger') => (LEVEL_AT.find(([name]) => name === level)?.[1] ?? 0) - 0.1;
  if (sure === 'perhaps') return below('caution');
  return sure === 'likely' ? below('danger') : Number.POSITIVE_INFINITY;
}

/** A contact's state as if both had been one conversation, with what was said elsewhere weighing less. */
export function withCarried(own: ContactState, { state, sure }: Carried): ContactState {
  const share = SHARE[sure];
  const platforms = [...new Set([...own.platforms, ...state.platforms])].sort();
  return {
    ...own,
    fromContact: joined(own.fromContact, state.fromContact, CARRIED.fromContact, share),
    fromChild: joined(own.fromChild, state.fromChild, CARRIED.fromChild, share),
    platforms,
    messages: {
      fromContact: own.messages.fromContact + state.messages.fromContact,
      fromChild: own.messages.fromChild + state.messages.fromChild,
    },
  };
}

function joined(own: Traces, other: Traces, kinds: readonly SignalKind[], share: number): Traces {
  const traces: Partial<Record<SignalKind, Trace>> = { ...own };
  for (const kind of kinds) {
    const carried = other[kind];
    if (carried) traces[kind] = joinedTrace(own[kind], carried, kind, share);
  }
  return traces;
}

function joinedTrace(own: Trace | undefined, carried: Trace, kind: SignalKind, share: number): Trace {
  if (own === undefined) return { ...carried, amount: carried.amount * share };
  const { forgiven, ...told } = carried;
  // What was forgiven on one site counts as little on the other, and takes nothing from what is said there.
  const amount = forgiven ? 0 : told.amount * share;
  return {
    ...told,
    ...own,
    ...addFading(own, amount, told.at, halfLifeOf(kind)),
    ...agesOf(own, told, kind),
    ...(told.value === FROM_FAMILY ? { value: FROM_FAMILY } : {}),
  };
}

/** Somebody who made himself younger on one of the sites is the older one. */
function agesOf(own: Trace, carried: Trace, kind: SignalKind): Pick<Trace, 'value' | 'lowest'> {
  const ages = [own, carried].flatMap(({ value, lowest }) =>
    [value, lowest].filter((age) => typeof age === 'number'),
  );
  if (kind !== 'statesAge' || ages.length === 0) return {};
  return { value: Math.max(...ages), lowest: Math.min(...ages) };
}
