import type { Observation, Verdict } from '../model.ts';
import type { ObservationContext } from './context.ts';
import { addEvidence } from './evidence.ts';
import { hostilityOf } from './hostility.ts';
import { judge } from './judge.ts';
import type { ContactState } from './state.ts';

/**
 * Takes one message into account. The caller sees to it that each message comes once. A message without a time counts
 * as written now, and so does one from the future; an old one has lost weight before it counts.
 *
 * @returns the next state, and the verdict where the message can have made it worse; `null` where it cannot
 */
export function observe(
  state: ContactState,
  observation: Observation,
  context: ObservationContext,
  now: number,
): { state: ContactState; verdict: Verdict | null } {
  const at = Math.round(Math.min(observation.at ?? now, now));
  const next = addEvidence(state, observation, at, context);
  // Most messages tell nothing; only in a group does it matter already that the child is there, or
  // for somebody who comes from another site.
  const mayBeWorse =
    observation.signals.length > 0 || state.authors !== null || (context.earlier ?? null) !== null;
  return { state: next, verdict: mayBeWorse ? withHostility(judge(next, context, now), observation) : null };
}

/** Scores the message by itself where that is more than what is known of the contact; the level stays as it is. */
function withHostility(verdict: Verdict, observation: Observation): Verdict {
  const hostility = hostilityOf(observation);
  return hostility > verdict.score ? { ...verdict, score: hostility } : verdict;
}
