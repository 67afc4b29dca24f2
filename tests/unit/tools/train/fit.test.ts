import { describe, expect, it } from 'vitest';
import { LURING_FEATURES } from '../../../../src/domain/risk/luring-features.ts';
import { LEAST_POINTS } from '../../../../src/domain/risk/luring-floors.ts';
import { LURING_WEIGHTS } from '../../../../src/domain/risk/luring-weights.ts';
import { type Example, examplesOf } from '../../../../tools/train/examples.ts';
import { findFirstWarning, fitWeights, type Start } from '../../../../tools/train/fit.ts';
import { START_WEIGHTS } from '../../../../tools/train/start.ts';
import { crossValidate } from '../../../../tools/train/validate.ts';
import { weightsFile } from '../../../../tools/train/weights-file.ts';

/** Features: one that tells, one that both have, one that nobody shows. */
const START: Start[] = [
  { points: 4, isCombination: true },
  { points: 4, isCombination: false },
  { points: 2, isCombination: true },
];

function example(id: number, isRisky: boolean): Example {
  const values = Float64Array.from(isRisky ? [1, 0.5, 0] : [0, 1, 0]);
  const steps = [{ index: 3, values }];
  return { id: `${isRisky ? 'risky' : 'ordinary'}-${id}`, source: 'made-up', isRisky, childAge: null, steps };
}

const EXAMPLES = Array.from({ length: 40 }, (_, id) => example(id, id % 2 === 0));

describe('fitWeights', () => {
  const weights = fitWeights(EXAMPLES, START);

  it('raises what tells risky from ordinary, lowers what both have, leaves what nobody shows', () => {
    expect(weights[0]).toBeGreaterThan(4);
    expect(weights[1]).toBeLessThanOrEqual(4);
    expect(weights[2]).toBe(2);
  });

  it('keeps every weight near where it started', () => {
    for (const [place, weight] of weights.entries()) {
      const { points, isCombination } = START[place] ?? { points: 0, isCombination: false };
      expect(weight).toBeGreaterThanOrEqual(0.9 * points);
      expect(weight).toBeLessThanOrEqual((isCombination ? 2 : 1.25) * points);
    }
  });

  it('gives the same for the same', () => {
    expect(fitWeights(EXAMPLES, START)).toEqual(weights);
  });

  it('finds the first message with enough points, or none', () => {
    expect(findFirstWarning(example(0, true), Float64Array.from([6, 0, 0]))).toBe(3);
    expect(findFirstWarning(example(0, true), Float64Array.from([5, 0, 0]))).toBeNull();
  });
});

describe('crossValidate', () => {
  it('tells each source apart by what was and was not warned about', () => {
    const lines = crossValidate(EXAMPLES, START);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^made-up \(ordinary, age not told\): 0 of 20 warned/);
    expect(lines[1]).toMatch(/^made-up \(risky, age not told\): 20 of 20 warned .* first at 3/);
  });
});

describe('examplesOf', () => {
  const messages = [
    { from: 'contact' as const, name: 'a', at: 0, text: 'how old are you' },
    { from: 'child' as const, at: 5, text: 'fine thanks' },
    { from: 'contact' as const, name: 'b', at: 9, text: 'send me a picture of you' },
  ];

  it('follows the only contact over both sides', () => {
    const [only, ...others] = examplesOf({ id: 'x', label: 'risky', messages }, null);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ id: 'x', isRisky: true, childAge: null });
    expect(only?.steps.map(({ index }) => index)).toEqual([0, 2]);
    expect(only?.steps[0]?.values).toHaveLength(LURING_FEATURES.length);
  });

  it('follows each in a group by themselves', () => {
    const all = examplesOf({ id: 'x', label: 'ordinary', group: true, messages }, 13);
    expect(all.map(({ steps }) => steps.map(({ index }) => index))).toEqual([[0], [2]]);
  });

  it.each(['bullying', null])('leaves out what is labelled %j', (label) => {
    expect(examplesOf({ id: 'x', label, messages }, null)).toEqual([]);
  });
});

describe('the weights', () => {
  const names = LURING_FEATURES.map(({ name }) => name);

  it.each([
    ['that are used', LURING_WEIGHTS],
    ['that fitting starts from', START_WEIGHTS],
  ])('%s: one above zero for each feature, set or at least, and none besides', (_, weights) => {
    const points = { ...LEAST_POINTS, ...weights };
    expect(Object.keys(points).toSorted()).toEqual(names.toSorted());
    expect(names.filter((name) => !((points[name] ?? 0) > 0))).toEqual([]);
  });

  it('are written as a file that says where they come from', () => {
    const text = weightsFile(['late', 'gap:said'], Float64Array.from([0.5, 3]), ['some.jsonl']);
    expect(text).toContain("  late: 0.5,\n  'gap:said': 3,\n};\n");
    expect(text).toContain('some.jsonl');
  });
});
