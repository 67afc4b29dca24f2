import type { Observation, Verdict } from '../model.ts';
import type { ObservationContext } from './context.ts';
import { addEvidence } from './evidence.ts';
import { judge } from './judge.ts';
import type { ContactState } from './state.ts';

/**
 * Takes one message into account. The caller sees to it that each message comes once. A message without a time counts
 * as written now, and so does one from the future; an old one has lost weight before it counts.
 */
export function observe(
  state: ContactState,
  observation: Observation,
  context: ObservationContext,
  now: number,
): { state: ContactState; verdict: Verdict } {
  const at = Math.round(Math.min(observation.at ?? now, now));
  const next = addEvidence(state, observation, at, context);
  return { state: next, verdict: judge(next, context, now) };
}
