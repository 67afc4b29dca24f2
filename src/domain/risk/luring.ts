import type { SignalKind, Stage } from '../model.ts';
import { STAGES } from '../model.ts';
import { type Evidence, partsOf } from './evidence.ts';
import { type Finding, Tally } from './finding.ts';
import { AGE_GAP, type Clue, LURING_COMBINATIONS, LURING_WEIGHTS, STAGE_OF, YOUNG_CHILD } from './weights.ts';

/** A clue that comes again adds little: asking twice is not twice as bad. */
const MOST_FOR_REPEATS = 1.75;
const PER_DOUBLING = 0.25;
/** Less of a clue than this does not put a contact into its stage. */
const ENOUGH_FOR_STAGE = 0.25;

const CONTACT_AGE: Clue = 'fromContact:statesAge';
const CHILD_AGE: Clue = 'fromChild:statesAge';

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
  return { kind: 'grooming', points: tally.points, stage: furthestStage(tally), shares: tally.shares };
}

function cluesOf(weights: Readonly<Partial<Record<Clue, number>>>): [Clue, number][] {
  // `Object.entries` widens the keys to strings; they are the table's own.
  return Object.entries(weights) as [Clue, number][];
}

function strengthOf(amount: number): number {
  return amount <= 1 ? amount : Math.min(MOST_FOR_REPEATS, 1 + PER_DOUBLING * Math.log2(amount));
}

function addAgeGap(tally: Tally, evidence: Evidence, factor: number): void {
  const contact = ageIn(evidence, CONTACT_AGE);
  const child = ageIn(evidence, CHILD_AGE);
  if (contact !== null && contact >= AGE_GAP.adultFrom && isGap(contact, child)) {
    const certainty = certaintyOfAgeGap(evidence, child !== null);
    const years = contact - (child ?? AGE_GAP.childUpTo) - AGE_GAP.years;
    const points = Math.min(AGE_GAP.mostPoints, AGE_GAP.points + AGE_GAP.perYear * years);
    tally.add(points * certainty * factor, ...(child === null ? [CONTACT_AGE] : [CONTACT_AGE, CHILD_AGE]));
    addAsked(tally, evidence, AGE_GAP.worse, AGE_GAP.worsePoints * factor, certainty);
  } else if (contact === null && child !== null && child <= AGE_GAP.childUpTo) {
    addAsked(tally, evidence, YOUNG_CHILD.asked, YOUNG_CHILD.points * factor, evidence.amount(CHILD_AGE));
  }
}

function ageIn(evidence: Evidence, clue: Clue): number | null {
  const value = evidence.trace(clue)?.value;
  return typeof value === 'number' ? value : null;
}

function isGap(contact: number, child: number | null): boolean {
  return child === null || (child <= AGE_GAP.childUpTo && contact - child >= AGE_GAP.years);
}

/** 0 .. 1: how much is left of what was said of the ages, and how sure it is that ages were meant. */
function certaintyOfAgeGap(evidence: Evidence, isChildKnown: boolean): number {
  const wasAsked = evidence.amount('fromContact:asksAge') + evidence.amount('fromChild:asksAge') > 0;
  const ofContact = Math.min(1, evidence.amount(CONTACT_AGE)) * (wasAsked ? 1 : AGE_GAP.whenNotAsked);
  return isChildKnown ? Math.min(ofContact, evidence.amount(CHILD_AGE)) : ofContact * AGE_GAP.whenAssumed;
}

function addAsked(
  tally: Tally,
  evidence: Evidence,
  kinds: readonly SignalKind[],
  points: number,
  certainty: number,
): void {
  for (const kind of kinds) {
    const clue: Clue = `fromContact:${kind}`;
    tally.add(points * Math.min(1, certainty, evidence.amount(clue)), clue);
  }
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
