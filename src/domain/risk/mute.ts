import type { Reason } from '../model.ts';
import { type ContactState, withTrace } from './state.ts';

/** "This was a mistake": what the reasons name weighs much less for this contact from now on. */
export function forgiveReasons(state: ContactState, reasons: readonly Reason[]): ContactState {
  return reasons.reduce((next, { direction, signal, at }) => {
    const trace = next[direction][signal] ?? { amount: 0, at };
    return withTrace(next, direction, signal, { ...trace, forgiven: true });
  }, state);
}
