import type { Stage } from '../model.ts';
import { arePeers } from './ages.ts';
import { type Clue, partsOf } from './clues.ts';
import type { ObservationContext } from './context.ts';
import { type Finding, Tally } from './finding.ts';
import { type Feature, furthestOf, LURING_FEATURES, situationOf } from './luring-features.ts';
import { LURING_WEIGHTS } from './luring-weights.ts';
import type { Evidence } from './reading.ts';
import { AMONG_PEERS, STAGE_OF } from './weights.ts';

/** Less of a clue than this does not put a contact into its stage. */
const ENOUGH_FOR_STAGE = 0.25;

const WEIGHED: readonly (readonly [Feature, number])[] = LURING_FEATURES.map((feature) => [
  feature,
  LURING_WEIGHTS[feature.name] ?? 0,
]);

/** How far a contact is on the way that luring takes. `factor` lowers all points, in groups for instance. */
export function findLuring(evidence: Evidence, context: ObservationContext, factor: number): Finding {
  const tally = new Tally();
  const situation = situationOf(evidence, context);
  const scale = arePeers(situation.ages) ? factor * AMONG_PEERS : factor;
  for (const [feature, weight] of WEIGHED) {
    const points = weight * feature.valueIn(situation) * scale;
    if (points > 0) tally.add(points, ...feature.clues.filter((clue) => evidence.amount(clue) > 0));
  }
  return { kind: 'grooming', points: tally.points, stage: furthestStage(tally), shares: tally.shares };
}

function furthestStage(tally: Tally): Stage {
  return furthestOf([...tally.shares].flatMap(([clue, share]) => stageOf(clue, share) ?? []));
}

function stageOf(clue: Clue, share: number): Stage | null {
  const [direction, kind] = partsOf(clue);
  return direction === 'fromContact' && share >= ENOUGH_FOR_STAGE ? (STAGE_OF[kind] ?? null) : null;
}
