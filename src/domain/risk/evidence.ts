import type { Direction, Observation, ObservedSignal, SignalKind } from '../model.ts';
import { withAuthor } from './authors.ts';
import { addFading } from './decay.ts';
import type { ContactState } from './state.ts';
import { withTrace } from './state.ts';
import { findPlatform, TOLD, withValue } from './values.ts';
import {
  ASKS,
  halfLifeOf,
  LATE,
  LEFT_OUT,
  PACE,
  RUDE_HALF_LIFE,
  RUDE_WORD,
  rudenessOf,
  strengthOf,
} from './weights.ts';

const MOST_PLATFORMS = 6;

/** What the child says that tells something: the rest is not kept. */
const KEPT_OF_CHILD: ReadonlySet<SignalKind> = new Set([
  'asksAge',
  'statesAge',
  'sharesWhere',
  'sharesContact',
  'saysAlone',
  'asksPicture',
  'asksCamera',
  'meeting',
  'movesElsewhere',
  'insult',
  'exclusion',
  'distress',
  'protest',
]);
/** What counts for a group as a whole when somebody says it; luring is one person's doing. */
const KEPT_OF_GROUP: ReadonlySet<SignalKind> = new Set(['insult', 'exclusion', 'threat']);

/** Where a message stands: who in a group wrote it, and how late it was. */
export interface Circumstances {
  /** A number that stands for who wrote it, in the record of a group. */
  author?: number | null;
  /** Minutes by which the family's clock is ahead of UTC. */
  utcOffset?: number | null;
}

/**
 * Adds what one message told.
 *
 * @param at when it was written
 */
export function addEvidence(
  state: ContactState,
  { direction, signals, again }: Observation,
  at: number,
  circumstances: Circumstances,
): ContactState {
  const counted: ContactState = {
    ...state,
    messages: { ...state.messages, [direction]: state.messages[direction] + (again ? 0 : 1) },
    firstAt: Math.min(state.firstAt ?? at, at),
    childLastAt: direction === 'fromChild' ? Math.max(state.childLastAt ?? at, at) : state.childLastAt,
  };
  return signals.reduce((next, signal) => addSignal(next, direction, signal, at, circumstances), counted);
}

function addSignal(
  state: ContactState,
  direction: Direction,
  signal: ObservedSignal,
  at: number,
  circumstances: Circumstances,
): ContactState {
  const { kind } = signal;
  if (!isKept(state, direction, signal)) return state;
  const strength = strengthOf(signal, state.authors !== null);
  if (kind === 'insult' && strength === RUDE_WORD)
    return withRudeWord(state, direction, rudenessOf(signal), at);
  const noted = withTrace(state, direction, kind, tracedOnce(state, direction, signal, strength, at));
  if (direction === 'fromChild') return noted;
  if (noted.authors !== null) {
    const weight = kind === 'exclusion' ? LEFT_OUT * strength : strength;
    return withAuthor(noted, circumstances.author ?? 0, weight, at);
  }
  return withPace(withPlatform(noted, signal, at), kind, at, isLate(at, circumstances.utcOffset));
}

function isKept(state: ContactState, direction: Direction, { kind, value }: ObservedSignal): boolean {
  const isTold = kind === 'threat' && value === TOLD;
  if (direction === 'fromChild') return isTold || KEPT_OF_CHILD.has(kind);
  if (isTold) return false;
  return state.authors === null || KEPT_OF_GROUP.has(kind);
}

function tracedOnce(
  state: ContactState,
  direction: Direction,
  signal: ObservedSignal,
  strength: number,
  at: number,
) {
  const before = state[direction][signal.kind];
  const faded = addFading(before ?? null, strength, at, halfLifeOf(signal.kind));
  return withValue({ ...before, ...faded }, direction, signal, at);
}

function withRudeWord(state: ContactState, direction: Direction, rudeness: number, at: number): ContactState {
  const rude = addFading(state.rude[direction], rudeness, at, RUDE_HALF_LIFE);
  return { ...state, rude: { ...state.rude, [direction]: rude } };
}

function withPlatform(state: ContactState, signal: ObservedSignal, at: number): ContactState {
  const platform = findPlatform(signal);
  if (platform === null) return state;
  const platforms = [...new Set([...state.platforms, platform])].sort().slice(0, MOST_PLATFORMS);
  const times = { ...state.askedAt, [platform]: spanWith(state, platform, at) };
  const askedAt = Object.fromEntries(
    platforms.flatMap((kept) => (times[kept] ? [[kept, times[kept]] as const] : [])),
  );
  return { ...state, platforms, askedAt };
}

function spanWith({ askedAt }: ContactState, platform: string, at: number): readonly [number, number] {
  // The name is a claim of a page, which may be that of something every object has.
  const [first, last] = (Object.hasOwn(askedAt, platform) ? askedAt[platform] : undefined) ?? [at, at];
  return [Math.min(first, at), Math.max(last, at)];
}

function withPace(state: ContactState, kind: SignalKind, at: number, late: boolean): ContactState {
  if (!ASKS.has(kind)) return state;
  return {
    ...state,
    pace: addFading(state.pace, 1, at, PACE.halfLife),
    late: late ? addFading(state.late, 1, at, LATE.halfLife) : state.late,
  };
}

function isLate(at: number, utcOffset: number | null | undefined): boolean {
  if (utcOffset === null || utcOffset === undefined) return false;
  const hour = Math.floor((at / 60_000 + utcOffset) / 60) % 24;
  return hour >= LATE.from || hour < LATE.until;
}
