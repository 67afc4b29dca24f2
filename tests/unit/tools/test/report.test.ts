import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../tools/test/outcome.ts';
import { duration, isGood, reportLines } from '../../../../tools/test/report.ts';

function outcome(parts: Partial<Outcome>): Outcome {
  return { title: 'types', passed: 1, failed: 0, skipped: [], milliseconds: 10, ...parts };
}

const skipped = [{ name: 'e2e in Firefox', reason: 'Firefox is not installed.' }];

describe('the last line', () => {
  it.each([
    { outcomes: [outcome({}), outcome({ passed: 40 })], line: '41 passed, 0 failed' },
    { outcomes: [outcome({ passed: 0, failed: 1 })], line: '0 passed, 1 failed' },
    { outcomes: [outcome({}), outcome({ passed: 0, skipped })], line: '1 passed, 0 failed, 1 skipped' },
  ])('is "$line"', ({ outcomes, line }) => {
    expect(reportLines(outcomes).at(-1)).toBe(line);
  });
});

describe('the report', () => {
  it('names each skipped test with its reason', () => {
    const lines = reportLines([outcome({ skipped })]);
    expect(lines).toContain('  e2e in Firefox: Firefox is not installed.');
  });

  it('has one line for each step, marked by how it went', () => {
    const outcomes = [
      outcome({ title: 'a' }),
      outcome({ title: 'b', failed: 2, remark: 'not run' }),
      outcome({ title: 'c', passed: 0, skipped }),
    ];
    const marked = reportLines(outcomes).filter((line) => /^[✓✗–] /.test(line));
    expect(marked.map((line) => line.slice(0, 3))).toEqual(['✓ a', '✗ b', '– c']);
    expect(marked[1]).toContain('not run');
  });
});

describe('the run as a whole', () => {
  it.each([
    { what: 'all passed', outcomes: [outcome({})], good: true },
    { what: 'one failed', outcomes: [outcome({}), outcome({ failed: 1 })], good: false },
    { what: 'some skipped', outcomes: [outcome({ skipped })], good: true },
    { what: 'nothing ran', outcomes: [outcome({ passed: 0, skipped })], good: false },
  ])('$what: $good', ({ outcomes, good }) => {
    expect(isGood(outcomes)).toBe(good);
  });
});

describe('duration', () => {
  it.each([
    [820.4, '820 ms'],
    [12_340, '12.3 s'],
  ])('of %d is %s', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text);
  });
});
