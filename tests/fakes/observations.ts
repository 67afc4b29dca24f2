import type { Direction, Observation, ObservedSignal, SignalKind } from '../../src/domain/model.ts';

let next = 1;

/** One message of a chat as the reader reports it: its signals, and a fingerprint that no other message has. */
export function observed(
  signals: (SignalKind | ObservedSignal)[] = [],
  direction: Direction = 'fromContact',
): Observation {
  next += 1;
  return {
    fingerprint: next,
    direction,
    at: null,
    signals: signals.map((signal) => (typeof signal === 'string' ? { kind: signal } : signal)),
  };
}
