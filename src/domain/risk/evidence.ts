import type { Direction, Observation, ObservedSignal, SignalKind } from '../model.ts';
import type { ContactState, Trace } from './state.ts';
import { withTrace } from './state.ts';
import { type Clue, halfLifeOf, WHEN_FORGIVEN } from './weights.ts';

/** The only values worth keeping; anything else a message brings would make the state grow. */
const KINDS_WITH_VALUE: ReadonlySet<SignalKind> = new Set(['statesAge', 'movesElsewhere']);
const MOST_PLATFORMS = 8;
const DIRECTIONS: readonly Direction[] = ['fromContact', 'fromChild'];

/**
 * Adds what one message told. Decay is exponential, so the same messages give the same state in any order.
 *
 * @param at when it was written
 */
export function addEvidence(state: ContactState, observation: Observation, at: number): ContactState {
  return observation.signals.reduce(
    (next, signal) => addSignal(next, observation.direction, signal, at),
    state,
  );
}

function addSignal(
  state: ContactState,
  direction: Direction,
  signal: ObservedSignal,
  at: number,
): ContactState {
  const before = state[direction][signal.kind];
  const next = withTrace(state, direction, signal.kind, addOnce(before, direction, signal, at));
  if (signal.kind !== 'movesElsewhere' || typeof signal.value !== 'string') return next;
  const platforms = [...new Set([...next.platforms, signal.value])].sort();
  return { ...next, platforms: platforms.slice(0, MOST_PLATFORMS) };
}

function addOnce(before: Trace | undefined, direction: Direction, signal: ObservedSignal, at: number): Trace {
  const latest = Math.max(before?.at ?? at, at);
  const left = before ? before.amount * decay(signal.kind, latest - before.at) : 0;
  const trace: Trace = { ...before, amount: left + decay(signal.kind, latest - at), at: latest };
  const value = KINDS_WITH_VALUE.has(signal.kind) ? signal.value : undefined;
  const kept = valueToKeep(direction, at, value, before);
  return kept === undefined ? trace : { ...trace, value: kept };
}

/**
 * Which of two values to keep, whatever their order. Of ages said by the child the lowest, of those by the contact the
 * highest: a mistake to the safe side, since later numbers are often about something else. Otherwise the later one.
 */
function valueToKeep(direction: Direction, at: number, value: Trace['value'], before: Trace | undefined) {
  const old = before?.value;
  if (value === undefined || before === undefined || old === undefined) return value ?? old;
  if (typeof value === 'number' && typeof old === 'number') {
    return direction === 'fromChild' ? Math.min(value, old) : Math.max(value, old);
  }
  const isLater = at > before.at || (at === before.at && value > old);
  return isLater ? value : old;
}

/** What is left of 1 after some milliseconds. */
function decay(kind: SignalKind, passed: number): number {
  return 2 ** (-Math.max(passed, 0) / halfLifeOf(kind));
}

/** What is known of a contact at one moment. */
export interface Evidence {
  /** How often a clue was seen, as far as it still counts; 0 if never. */
  amount(clue: Clue): number;
  trace(clue: Clue): Trace | undefined;
}

export function evidenceAt(state: ContactState, now: number): Evidence {
  const amounts = new Map<Clue, number>();
  for (const direction of DIRECTIONS) {
    for (const [kind, trace] of tracesIn(state, direction)) {
      const left = trace.amount * decay(kind, now - trace.at);
      amounts.set(`${direction}:${kind}`, trace.forgiven ? left * WHEN_FORGIVEN : left);
    }
  }
  return {
    amount: (clue) => amounts.get(clue) ?? 0,
    trace(clue) {
      const [direction, kind] = partsOf(clue);
      return state[direction][kind];
    },
  };
}

function tracesIn(state: ContactState, direction: Direction): [SignalKind, Trace][] {
  // `Object.entries` widens the keys to strings; they are those of `Traces`.
  return Object.entries(state[direction]) as [SignalKind, Trace][];
}

/** Direction and kind of a clue. */
export function partsOf(clue: Clue): [Direction, SignalKind] {
  // A clue is made of exactly these two; TypeScript does not follow `split`.
  return clue.split(':') as [Direction, SignalKind];
}
