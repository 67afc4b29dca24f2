import type { Example, Step } from './examples.ts';

/** The points at which a child is warned: what fitting divides risky from ordinary at. */
const CAUTION = 6;
/** Where in a risky conversation the points should be there, by message. */
const POSITIONS = [12, 18, 25, 40, 60, 120];
/** A warning in an ordinary conversation is as bad as so many that come late. */
const ORDINARY_WEIGHT = 3;
/** How far a weight may go from where it started: so much of it, and so many points. */
const FREEDOM = { part: 0.35, points: 0.25 };
/**
 * … and the parts of it between which it has to stay. A clue by itself may gain little, however well it tells these
 * conversations apart: the ordinary ones are mostly of adults, and teenagers ask each other for age and picture, too. What
 * tells an adult from a child, and combinations, may gain more.
 */
const BOUNDS = { least: 0.9, mostOfClue: 1.25, mostOfCombination: 2 };
const ROUNDS = 3;
const ITERATIONS = 400;

type Weights = Float64Array<ArrayBuffer>;

/** Where the weight of a feature starts. */
export interface Start {
  points: number;
  isCombination: boolean;
}

interface Sample {
  values: Float64Array;
  sign: 1 | -1;
  weight: number;
}

/**
 * Fits weights by logistic regression: each starts from one set by hand and is drawn back to it as a spring would, so that
 * what the conversations say nothing of stays as it was. No weight becomes negative: every feature speaks for risk.
 * Deterministic.
 */
export function fitWeights(examples: readonly Example[], start: readonly Start[]): Weights {
  let weights = Float64Array.from(start, ({ points }) => points);
  for (let round = 0; round < ROUNDS; round += 1) {
    weights = descend(samplesOf(examples, weights), start, weights);
  }
  return weights;
}

/** Points of a contact after a message. */
function pointsOf(values: Float64Array, weights: Float64Array): number {
  let points = 0;
  for (let place = 0; place < values.length; place += 1)
    points += (values[place] ?? 0) * (weights[place] ?? 0);
  return points;
}

/** The message at which a child would first be warned because of luring, or `null`. */
export function findFirstWarning({ steps }: Example, weights: Float64Array): number | null {
  return steps.find(({ values }) => pointsOf(values, weights) >= CAUTION)?.index ?? null;
}

/** Of risky contacts where they stood at some messages; of ordinary ones the worst moment, as the weights are now. */
function samplesOf(examples: readonly Example[], weights: Weights): Sample[] {
  return examples.flatMap((example): Sample[] => {
    if (!example.isRisky) {
      const worst = worstStep(example.steps, weights);
      return worst === null ? [] : [{ values: worst.values, sign: -1, weight: ORDINARY_WEIGHT }];
    }
    return POSITIONS.flatMap((position) => {
      const step = example.steps.findLast(({ index }) => index < position);
      return step === undefined ? [] : [{ values: step.values, sign: 1, weight: 1 }];
    });
  });
}

function worstStep(steps: readonly Step[], weights: Weights): Step | null {
  return steps.reduce<Step | null>(
    (worst, step) =>
      worst === null || pointsOf(step.values, weights) > pointsOf(worst.values, weights) ? step : worst,
    null,
  );
}

/** Gradient descent with a step for each weight by how steep it has been (Adagrad), kept from becoming negative. */
function descend(samples: readonly Sample[], start: readonly Start[], from: Weights): Weights {
  const weights = Float64Array.from(from);
  const steepness = new Float64Array(weights.length).fill(1e-9);
  for (let iteration = 0; iteration < ITERATIONS; iteration += 1) {
    const slope = slopeAt(samples, start, weights);
    for (const [place, value] of slope.entries()) {
      steepness[place] = (steepness[place] ?? 0) + value * value;
      const next = (weights[place] ?? 0) - (0.2 * value) / Math.sqrt(steepness[place] ?? 1);
      weights[place] = kept(next, start[place]);
    }
  }
  return weights;
}

function kept(
  weight: number,
  { points, isCombination }: Start = { points: 0, isCombination: false },
): number {
  const most = isCombination ? BOUNDS.mostOfCombination : BOUNDS.mostOfClue;
  return Math.min(most * points, Math.max(BOUNDS.least * points, weight));
}

function slopeAt(samples: readonly Sample[], start: readonly Start[], weights: Weights): Weights {
  const slope = weights.map((weight, place) => {
    const origin = start[place]?.points ?? 0;
    return (weight - origin) / (FREEDOM.part * origin + FREEDOM.points) ** 2;
  });
  for (const { values, sign, weight } of samples) {
    const margin = sign * (pointsOf(values, weights) - CAUTION);
    const pull = (-sign * weight) / (1 + Math.exp(margin));
    for (let place = 0; place < slope.length; place += 1) {
      slope[place] = (slope[place] ?? 0) + pull * (values[place] ?? 0);
    }
  }
  return slope;
}
