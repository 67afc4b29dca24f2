import type { SignalKind, Stage } from '../model.ts';
import { STAGES } from '../model.ts';
import { type Evidence, partsOf } from './evidence.ts';
import { type Finding, Tally } from './finding.ts';
import { AGE_GAP, type Clue, LURING_COMBINATIONS, LURING_WEIGHTS, STAGE_OF } from './weights.ts';

/** A clue that comes again adds little: asking twice is not twice as bad. */
const MOST_FOR_REPEATS = 1.75;
const PER_DOUBLING = 0.25;
/** Less of a clue than this does not put a contact into its stage. */
const ENOUGH_FOR_STAGE = 0.25;

/** How far a contact is on the way that luring takes. `factor` lowers all points, in groups for instance. */
export function findLuring(evidence: Evidence, factor: number): Finding {
  const tally = new Tally();
  for (const [clue, weight] of cluesOf(LURING_WEIGHTS)) {
    tally.add(weight * strengthOf(evidence.amount(clue)) * factor, clue);
  }
  for (const { clues, points } of LURING_COMBINATIONS) {
    const weakest = Math.min(1, ...clues.map((clue) => evidence.amount(clue)));
    tally.add(points * weakest * factor, ...clues);
  }
  addAgeGap(tally, evidence, factor);
  return { points: tally.points, stage: furthestStage(tally), shares: tally.shares };
}

function cluesOf(weights: Readonly<Partial<Record<Clue, number>>>): [Clue, number][] {
  // `Object.entries` widens the keys to strings; they are the table's own.
  return Object.entries(weights) as [Clue, number][];
}

function strengthOf(amount: number): number {
  return amount <= 1 ? amount : Math.min(MOST_FOR_REPEATS, 1 + PER_DOUBLING * Math.log2(amount));
}

function addAgeGap(tally: Tally, evidence: Evidence, factor: number): void {
  if (!hasAgeGap(evidence)) return;
  const ages: Clue[] = ['fromContact:statesAge', 'fromChild:statesAge'];
  const weakest = Math.min(1, ...ages.map((clue) => evidence.amount(clue)));
  tally.add(AGE_GAP.points * weakest * factor, ...ages);
  for (const kind of AGE_GAP.worse) {
    const clue: Clue = `fromContact:${kind}`;
    tally.add(AGE_GAP.worsePoints * Math.min(weakest, evidence.amount(clue)) * factor, clue);
  }
}

function hasAgeGap(evidence: Evidence): boolean {
  const contact = evidence.trace('fromContact:statesAge')?.value;
  const child = evidence.trace('fromChild:statesAge')?.value;
  if (typeof contact !== 'number' || typeof child !== 'number') return false;
  return contact >= AGE_GAP.adultFrom && child <= AGE_GAP.childUpTo && contact - child >= AGE_GAP.years;
}

function furthestStage(tally: Tally): Stage {
  const reached = [...tally.shares]
    .filter(([clue, share]) => clue.startsWith('fromContact') && share >= ENOUGH_FOR_STAGE)
    .map(([clue]) => stageOf(partsOf(clue)[1]));
  return reached.reduce(
    (furthest, stage) => (isFurther(stage, furthest) ? stage : furthest),
    'contact' as Stage,
  );
}

function stageOf(kind: SignalKind): Stage {
  return STAGE_OF[kind] ?? 'contact';
}

function isFurther(one: Stage, other: Stage): boolean {
  return STAGES.indexOf(one) > STAGES.indexOf(other);
}
