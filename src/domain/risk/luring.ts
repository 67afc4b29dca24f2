import type { Stage } from '../model.ts';
import { arePeers } from './ages.ts';
import { type Clue, partsOf } from './clues.ts';
import type { ObservationContext } from './context.ts';
import { type Finding, Tally } from './finding.ts';
import { furthestOf, LURING_FEATURES, situationOf } from './luring-features.ts';
import { LEAST_POINTS } from './luring-floors.ts';
import { LURING_WEIGHTS } from './luring-weights.ts';
import type { Evidence } from './reading.ts';
import { AMONG_PEERS, LEVEL_AT, STAGE_OF } from './weights.ts';

/** Less of a clue than this does not put a contact into its stage. */
const ENOUGH_FOR_STAGE = 0.25;

/** Below it nothing is said, and so nothing needs a reason. */
const LEAST_LEVEL = LEVEL_AT.at(-1)?.[1] ?? 0;
const NO_SHARES: ReadonlyMap<Clue, number> = new Map();
const WEIGHTS = LURING_FEATURES.map(({ name }) =>
  Math.max(LURING_WEIGHTS[name] ?? 0, LEAST_POINTS[name] ?? 0),
);

/** How far a contact is on the way that luring takes. `factor` lowers all points, in groups for instance. */
export function findLuring(evidence: Evidence, context: ObservationContext, factor: number): Finding {
  const values = valuesOfLuring(evidence, context, factor);
  const earned = values.map((value, place) => value * (WEIGHTS[place] ?? 0));
  const points = earned.reduce((sum, share) => sum + share, 0);
  // Who said what to make it so is asked for only when there is something to explain: most of the time there is not.
  if (points < LEAST_LEVEL) return { kind: 'grooming', points, stage: 'contact', shares: NO_SHARES };
  const { shares } = shareOut(earned, evidence);
  return { kind: 'grooming', points, stage: furthestStage(shares), shares };
}

function shareOut(earned: Float64Array, evidence: Evidence): Tally {
  const tally = new Tally();
  for (const [place, points] of earned.entries()) {
    if (points <= 0) continue;
    const clues = LURING_FEATURES[place]?.clues ?? [];
    tally.add(points, ...clues.filter((clue) => evidence.amount(clue) > 0));
  }
  return tally;
}

/** The value of each of `LURING_FEATURES`, in their order: times its weight, these are points. */
export function valuesOfLuring(
  evidence: Evidence,
  context: ObservationContext,
  factor: number,
): Float64Array {
  const situation = situationOf(evidence, context);
  const scale = arePeers(situation.ages) ? factor * AMONG_PEERS : factor;
  const values = new Float64Array(LURING_FEATURES.length);
  let place = 0;
  for (const feature of LURING_FEATURES) {
    values[place] = feature.valueIn(situation) * scale;
    place += 1;
  }
  return values;
}

function furthestStage(shares: ReadonlyMap<Clue, number>): Stage {
  return furthestOf([...shares].flatMap(([clue, share]) => stageOf(clue, share) ?? []));
}

function stageOf(clue: Clue, share: number): Stage | null {
  const [direction, kind] = partsOf(clue);
  return direction === 'fromContact' && share >= ENOUGH_FOR_STAGE ? (STAGE_OF[kind] ?? null) : null;
}
