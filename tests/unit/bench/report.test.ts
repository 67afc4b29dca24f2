import { describe, expect, it } from 'vitest';
import type { Judged } from '../../bench/judge.ts';
import { brokenIn, reportLines, reportMarkdown, type Section } from '../../bench/report.ts';

const kept: Judged = {
  figure: { name: 'a key', value: 0.256, unit: 'ms', against: { what: 'without', value: 0.2 } },
  bound: { figure: 'a key', of: 'value', is: 'at most', bound: 5 },
  isKept: true,
};
const broken: Judged = {
  figure: {
    name: 'messages',
    value: 123_456.7,
    unit: 'a second',
    against: { what: 'others', value: 250_000 },
  },
  bound: { figure: 'messages', of: 'ratio', is: 'at least', bound: 1 },
  isKept: false,
};
const plain: Judged = {
  figure: { name: 'calls at rest', value: 0, unit: 'calls' },
  bound: null,
  isKept: null,
};
const missing: Judged = {
  figure: { name: 'the popup', value: Number.NaN, unit: '' },
  bound: { figure: 'the popup', of: 'value', is: 'at most', bound: 100 },
  isKept: false,
};
const sections: Section[] = [
  { heading: 'Writing', lines: [kept, plain] },
  { heading: 'Reading', lines: [broken, missing] },
];

describe('the report', () => {
  it('is one table whose columns are as wide in each group', () => {
    expect(reportLines(sections)).toEqual([
      'figure                    value              against what   ratio   bound    kept',
      '',
      'Writing',
      'a key                   0.26 ms          without: 0.20 ms  × 1.28  ≤ 5 ms    kept',
      'calls at rest           0 calls',
      '',
      'Reading',
      'messages       123,457 a second  others: 250,000 a second  × 0.49   ≥ × 1  BROKEN',
      'the popup          not measured                                     ≤ 100  BROKEN',
    ]);
  });

  it('is the same table in the documentation', () => {
    expect(reportMarkdown(sections)).toEqual([
      '| figure | value | against what | ratio | bound | kept |',
      '|---|--:|--:|--:|--:|--:|',
      '| **Writing** |  |  |  |  |  |',
      '| a key | 0.26 ms | without: 0.20 ms | × 1.28 | ≤ 5 ms | kept |',
      '| calls at rest | 0 calls |  |  |  |  |',
      '| **Reading** |  |  |  |  |  |',
      '| messages | 123,457 a second | others: 250,000 a second | × 0.49 | ≥ × 1 | BROKEN |',
      '| the popup | not measured |  |  | ≤ 100 | BROKEN |',
    ]);
  });

  it('names what is broken', () => {
    expect(brokenIn(sections)).toEqual([broken, missing]);
  });
});
