import type { Direction, Observation, ObservedSignal, SignalKind } from '../model.ts';
import type { ContactState, Trace } from './state.ts';
import { withTrace } from './state.ts';
import { type Clue, halfLifeOf, WHEN_FORGIVEN } from './weights.ts';

/** The only values worth keeping; anything else a message brings would make the state grow. */
const KINDS_WITH_VALUE: ReadonlySet<SignalKind> = new Set(['statesAge', 'movesElsewhere']);
const MOST_PLATFORMS = 8;

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
  const next = withTrace(state, direction, signal.kind, addOnce(before, signal, at));
  if (signal.kind !== 'movesElsewhere' || typeof signal.value !== 'string') return next;
  const platforms = [...new Set([...next.platforms, signal.value])].sort();
  return { ...next, platforms: platforms.slice(0, MOST_PLATFORMS) };
}

function addOnce(before: Trace | undefined, signal: ObservedSignal, at: number): Trace {
  const latest = Math.max(before?.at ?? at, at);
  const left = before ? before.amount * decay(signal.kind, latest - before.at) : 0;
  const trace: Trace = { ...before, amount: left + decay(signal.kind, latest - at), at: latest };
  const value = KINDS_WITH_VALUE.has(signal.kind) ? signal.value : undefined;
  if (value !== undefined && isLater(at, value, before)) trace.value = value;
  return trace;
}

/** Of two values said at the same time the greater one wins, so that their order does not matter. */
function isLater(at: number, value: number | string, before: Trace | undefined): boolean {
  if (before?.value === undefined || at > before.at) return true;
  return at === before.at && value > before.value;
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
  const trace = (clue: Clue) => {
    const [direction, kind] = partsOf(clue);
    return state[direction][kind];
  };
  return {
    trace,
    amount(clue) {
      const found = trace(clue);
      if (found === undefined) return 0;
      const left = found.amount * decay(partsOf(clue)[1], now - found.at);
      return found.forgiven ? left * WHEN_FORGIVEN : left;
    },
  };
}

/** Direction and kind of a clue. */
export function partsOf(clue: Clue): [Direction, SignalKind] {
  // A clue is made of exactly these two; TypeScript does not follow `split`.
  return clue.split(':') as [Direction, SignalKind];
}
