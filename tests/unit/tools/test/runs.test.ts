import { describe, expect, it } from 'vitest';
import { type FileTally, filesToRunAgain, joinRuns, tallyOf } from '../../../../tools/test/runs.ts';

function file(name: string, failed = 0): FileTally {
  return { file: name, passed: 5 - failed, failed, skipped: [{ name: `${name} › one`, reason: 'none' }] };
}

describe('what is run again', () => {
  it.each([
    { what: 'nothing failed', run: { files: [file('a')], unhandled: 0 }, again: [] },
    { what: 'one file failed', run: { files: [file('a'), file('b', 2)], unhandled: 0 }, again: ['b'] },
    { what: 'something failed outside', run: { files: [file('a', 1)], unhandled: 1 }, again: [] },
    {
      what: 'many files failed',
      run: { files: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => file(name, 1)), unhandled: 0 },
      again: [],
    },
  ])('$what: $again', ({ run, again }) => {
    expect(filesToRunAgain(run)).toEqual(again);
  });
});

describe('two runs', () => {
  const first = { files: [file('a'), file('b', 2)], unhandled: 0 };

  it.each([
    { what: 'passes the second time', again: { files: [file('b')], unhandled: 0 }, passed: 10, failed: 0 },
    { what: 'fails again', again: { files: [file('b', 1)], unhandled: 0 }, passed: 9, failed: 1 },
    { what: 'cannot be run again', again: { files: [], unhandled: 1 }, passed: 8, failed: 3 },
  ])('count a file by its last: one that $what', ({ again, passed, failed }) => {
    const tally = tallyOf(joinRuns(first, again));
    expect([tally.passed, tally.failed, tally.skipped.length]).toEqual([passed, failed, 2]);
  });
});
