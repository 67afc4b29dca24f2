import type { Reason } from '../model.ts';
import { type ContactState, withTrace } from './state.ts';

/** "This was a mistake": what the reasons name is forgotten, and weighs much less for this contact from now on. */
export function forgiveReasons(state: ContactState, reasons: readonly Reason[]): ContactState {
  const forgiven = reasons.reduce((next, { direction, signal, at }) => {
    const trace = next[direction][signal] ?? { at };
    return withTrace(next, direction, signal, { ...trace, amount: 0, forgiven: true });
  }, state);
  // A move that was a mistake leads nowhere: nobody on another site is looked for.
  const stays = reasons.some(({ signal }) => signal === 'movesElsewhere');
  const moves = stays ? { platforms: [], askedAt: {} } : {};
  return { ...forgiven, ...moves, authors: state.authors === null ? null : [], pace: null, late: null };
}
