/** Figures about judged conversations. All are `null` where they would be a division by nothing. */

/** One judged conversation, or one judged message, with what it really is. */
export interface Judged {
  isPositive: boolean;
  score: number;
  /** The message, counted from 0, at which a warning came first; `null` for none. */
  firstWarning: number | null;
  messages: number;
}

export interface Confusion {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
}

/** A warning is the claim that a conversation is positive. */
export function confusionOf(all: readonly Judged[]): Confusion {
  const count = (isPositive: boolean, isWarned: boolean) =>
    all.filter((one) => one.isPositive === isPositive && (one.firstWarning !== null) === isWarned).length;
  return {
    truePositives: count(true, true),
    falsePositives: count(false, true),
    falseNegatives: count(true, false),
  };
}

export function precisionOf({ truePositives, falsePositives }: Confusion): number | null {
  return ratio(truePositives, truePositives + falsePositives);
}

export function recallOf({ truePositives, falseNegatives }: Confusion): number | null {
  return ratio(truePositives, truePositives + falseNegatives);
}

export function f1Of({ truePositives, falsePositives, falseNegatives }: Confusion): number | null {
  return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** How likely a positive has the higher score of a pair; a tie is half a win (Mann and Whitney). */
export function aucOf(all: readonly Judged[]): number | null {
  let positives = 0;
  let negatives = 0;
  let wins = 0;
  for (const { risky, calm } of scoreSteps(all)) {
    // From the highest score down: these negatives lose to every positive so far.
    wins += calm * (positives + risky / 2);
    positives += risky;
    negatives += calm;
  }
  return ratio(wins, positives * negatives);
}

/** The best F1 that any threshold on the score gives, and the lowest score that it calls positive. */
export function bestF1Of(all: readonly Judged[]): { f1: number; threshold: number } | null {
  const positives = all.filter(({ isPositive }) => isPositive).length;
  let best: { f1: number; threshold: number } | null = null;
  let truePositives = 0;
  let falsePositives = 0;
  for (const { score, risky, calm } of scoreSteps(all)) {
    truePositives += risky;
    falsePositives += calm;
    const falseNegatives = positives - truePositives;
    const f1 = f1Of({ truePositives, falsePositives, falseNegatives }) ?? 0;
    if (f1 > (best?.f1 ?? 0)) best = { f1, threshold: score };
  }
  return best;
}

/** How many positives and negatives have each score, the highest first. */
function scoreSteps(all: readonly Judged[]): { score: number; risky: number; calm: number }[] {
  const steps = new Map<number, { score: number; risky: number; calm: number }>();
  for (const { score, isPositive } of all) {
    const step = steps.get(score) ?? { score, risky: 0, calm: 0 };
    if (isPositive) step.risky += 1;
    else step.calm += 1;
    steps.set(score, step);
  }
  return [...steps.values()].sort((one, other) => other.score - one.score);
}

/** With a share of 0.5 the median. Between two values it lies on the straight line. */
export function quantileOf(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  if (low === undefined || high === undefined) return null;
  return low + (high - low) * (place - Math.floor(place));
}

/**
 * F1 that loses by late warnings: `F1 * speed`, with `speed = 1 - median(penalty(messages until the warning))` over the
 * positives warned about, and `penalty(k) = -1 + 2 / (1 + exp(-p (k - 1)))`, where `p` makes the penalty one half at the
 * median number of messages of the positives. Vogt, Leser and Akbik, "Early Detection of Sexual Predators in Chats",
 * ACL 2021, after Sadeque, Xu and Bethard, "Measuring the Latency of Depression Detection in Social Media", WSDM 2018.
 * Also `null` where half of the positives are single messages: nothing can come late there.
 */
export function fLatencyOf(all: readonly Judged[]): number | null {
  const f1 = f1Of(confusionOf(all));
  const positives = all.filter(({ isPositive }) => isPositive);
  const median = quantileOf(
    positives.map(({ messages }) => messages),
    0.5,
  );
  if (f1 === null || median === null || median <= 1) return null;
  const penalties = positives.flatMap(({ firstWarning }) =>
    firstWarning === null ? [] : [latencyPenalty(firstWarning + 1, median)],
  );
  return f1 * (1 - (quantileOf(penalties, 0.5) ?? 1));
}

/** 0 for the first message, one half for the one at the median, towards 1 after that. `median` is above 1. */
export function latencyPenalty(messages: number, median: number): number {
  // -1 + 2 / (1 + exp(-p (median - 1))) = 0.5, solved for p.
  const p = Math.log(3) / (median - 1);
  return -1 + 2 / (1 + Math.exp(-p * (messages - 1)));
}
