import { describe, expect, it } from 'vitest';
import {
  aucOf,
  bestF1Of,
  confusionOf,
  f1Of,
  fLatencyOf,
  type Judged,
  latencyPenalty,
  precisionOf,
  quantileOf,
  recallOf,
} from '../../../../tools/score/metrics.ts';

const calm = (score: number): Judged => ({ isPositive: false, score, firstWarning: null, messages: 10 });
const risky = (score: number): Judged => ({ ...calm(score), isPositive: true });
const warned = (one: Judged, firstWarning = 0): Judged => ({ ...one, firstWarning });

describe('the four cells', () => {
  it('counts warnings against what the conversations are', () => {
    const all = [warned(risky(1)), warned(risky(1)), risky(0), warned(calm(1)), calm(0), calm(0)];
    expect(confusionOf(all)).toEqual({ truePositives: 2, falsePositives: 1, falseNegatives: 1 });
  });

  it.each([
    { cells: [2, 1, 1], precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 },
    { cells: [3, 1, 2], precision: 0.75, recall: 0.6, f1: 2 / 3 },
    { cells: [1, 0, 3], precision: 1, recall: 0.25, f1: 0.4 },
    { cells: [0, 2, 0], precision: 0, recall: null, f1: 0 },
    { cells: [0, 0, 2], precision: null, recall: 0, f1: 0 },
    { cells: [0, 0, 0], precision: null, recall: null, f1: null },
  ])('$cells: precision $precision, recall $recall, F1 $f1', ({ cells, precision, recall, f1 }) => {
    const [truePositives = 0, falsePositives = 0, falseNegatives = 0] = cells;
    const confusion = { truePositives, falsePositives, falseNegatives };
    expect([precisionOf(confusion), recallOf(confusion), f1Of(confusion)]).toEqual([
      near(precision),
      near(recall),
      near(f1),
    ]);
  });
});

describe('aucOf', () => {
  it.each([
    { what: 'all above', positives: [0.9, 0.8], negatives: [0.2, 0.1], auc: 1 },
    { what: 'all below', positives: [0.1], negatives: [0.2, 0.3], auc: 0 },
    { what: 'one tie of four pairs', positives: [0.9, 0.4], negatives: [0.4, 0.1], auc: 0.875 },
    { what: 'nothing but ties', positives: [0, 0], negatives: [0, 0, 0], auc: 0.5 },
    { what: 'a mixture', positives: [0.5, 0.1], negatives: [0.4, 0.2, 0], auc: 4 / 6 },
    { what: 'no negatives', positives: [0.5], negatives: [], auc: null },
    { what: 'no positives', positives: [], negatives: [0.5], auc: null },
  ])('$what: $auc', ({ positives, negatives, auc }) => {
    expect(aucOf([...negatives.map(calm), ...positives.map(risky)])).toEqual(near(auc));
  });
});

describe('bestF1Of', () => {
  it.each([
    { what: 'a clean cut', positives: [0.9, 0.8], negatives: [0.2], best: { f1: 1, threshold: 0.8 } },
    {
      what: 'one in between',
      positives: [0.9, 0.4],
      negatives: [0.6, 0.1],
      best: { f1: 0.8, threshold: 0.4 },
    },
    { what: 'a tie', positives: [0.4], negatives: [0.4, 0.1], best: { f1: 2 / 3, threshold: 0.4 } },
    { what: 'no positives', positives: [], negatives: [0.4], best: null },
  ])('$what: $best', ({ positives, negatives, best }) => {
    const found = bestF1Of([...negatives.map(calm), ...positives.map(risky)]);
    expect(found).toEqual(best && { ...best, f1: near(best.f1) });
  });
});

describe('quantileOf', () => {
  it.each([
    { values: [], share: 0.5, quantile: null },
    { values: [5], share: 0.9, quantile: 5 },
    { values: [3, 1, 2], share: 0.5, quantile: 2 },
    { values: [4, 1, 3, 2], share: 0.5, quantile: 2.5 },
    { values: [1, 2, 3, 4], share: 0.9, quantile: 3.7 },
    { values: [10, 9, 100], share: 1, quantile: 100 },
  ])('$share of $values is $quantile', ({ values, share, quantile }) => {
    expect(quantileOf(values, share)).toEqual(near(quantile));
  });
});

describe('latencyPenalty', () => {
  it.each([
    { messages: 1, median: 11, penalty: 0 },
    { messages: 11, median: 11, penalty: 0.5 },
    // exp(-2 ln 3) is 1/9, and 2 / (1 + 1/9) is 1.8.
    { messages: 21, median: 11, penalty: 0.8 },
    { messages: 6, median: 11, penalty: -1 + 2 / (1 + Math.sqrt(1 / 3)) },
  ])('is $penalty after $messages where $median are usual', ({ messages, median, penalty }) => {
    expect(latencyPenalty(messages, median)).toBeCloseTo(penalty, 12);
  });
});

describe('fLatencyOf', () => {
  const long = (one: Judged): Judged => ({ ...one, messages: 11 });

  it.each([
    {
      what: 'F1 of 2/3, penalties of 0.5 and 0',
      all: [warned(long(risky(1)), 10), warned(long(risky(1)), 0), long(risky(0)), warned(calm(1))],
      fLatency: 0.5,
    },
    { what: 'all warned at once', all: [warned(risky(1)), warned(risky(1)), calm(0)], fLatency: 1 },
    { what: 'single messages', all: [{ ...warned(risky(1)), messages: 1 }], fLatency: null },
    { what: 'nobody warned', all: [risky(0), calm(0)], fLatency: 0 },
    { what: 'nobody to warn', all: [calm(0)], fLatency: null },
  ])('$what: $fLatency', ({ all, fLatency }) => {
    expect(fLatencyOf(all)).toEqual(near(fLatency));
  });
});

/** `null` must be `null`; numbers may differ by what floating point does. */
function near(value: number | null): unknown {
  return value === null ? null : expect.closeTo(value, 10);
}
