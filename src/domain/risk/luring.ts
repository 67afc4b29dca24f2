import type { Stage } from '../model.ts';
import { arePeers } from './ages.ts';
import { type Clue, partsOf } from './clues.ts';
import type { ObservationContext } from './context.ts';
import { type Finding, Tally } from './finding.ts';
import { furthestOf, LURING_FEATURES, situationOf } from './luring-features.ts';
import { LURING_WEIGHTS } from './luring-weights.ts';
import type { Evidence } from './reading.ts';
import { AMONG_PEERS, STAGE_OF } from './weights.ts';

/** Less of a clue than this does not put a contact into its stage. */
const ENOUGH_FOR_STAGE = 0.25;

const WEIGHTS = LURING_FEATURES.map(({ name }) => LURING_WEIGHTS[name] ?? 0);

/** How far a contact is on the way that luring takes. `factor` lowers all points, in groups for instance. */
export function findLuring(evidence: Evidence, context: ObservationContext, factor: number): Finding {
  const tally = new Tally();
  const values = valuesOfLuring(evidence, context, factor);
  for (const [place, { clues }] of LURING_FEATURES.entries()) {
    const points = (values[place] ?? 0) * (WEIGHTS[place] ?? 0);
    if (points > 0) tally.add(points, ...clues.filter((clue) => evidence.amount(clue) > 0));
  }
  return { kind: 'grooming', points: tally.points, stage: furthestStage(tally), shares: tally.shares };
}

/** The value of each of `LURING_FEATURES`, in their order: times its weight, these are points. */
export function valuesOfLuring(
  evidence: Evidence,
  context: ObservationContext,
  factor: number,
): Float64Array {
  const situation = situationOf(evidence, context);
  const scale = arePeers(situation.ages) ? factor * AMONG_PEERS : factor;
  return Float64Array.from(LURING_FEATURES, (feature) => feature.valueIn(situation) * scale);
}

function furthestStage(tally: Tally): Stage {
  return furthestOf([...tally.shares].flatMap(([clue, share]) => stageOf(clue, share) ?? []));
}

function stageOf(clue: Clue, share: number): Stage | null {
  const [direction, kind] = partsOf(clue);
  return direction === 'fromContact' && share >= ENOUGH_FOR_STAGE ? (STAGE_OF[kind] ?? null) : null;
}
