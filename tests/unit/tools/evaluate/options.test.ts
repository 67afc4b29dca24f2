import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../../tools/evaluate/options.ts';
import { UsageError } from '../../../../tools/evaluate/usage-error.ts';

describe('parseOptions', () => {
  it('takes several inputs, one output and an age', () => {
    expect(parseOptions(['--in', 'a', '--in', '-', '--out', 'b', '--child-age', '13'])).toEqual({
      inputs: ['a', '-'],
      output: 'b',
      childAge: 13,
    });
  });

  it('does without the age', () => {
    expect(parseOptions(['--in', 'a', '--out', '-']).childAge).toBeNull();
  });

  it.each([
    { args: [], says: '--in FILE is missing' },
    { args: ['--in', 'a'], says: '--out FILE is missing' },
    { args: ['--in', '-', '--in', '-', '--out', 'b'], says: 'can be given once only' },
    { args: ['--in', 'a', '--out', 'b', '--faster'], says: '--faster' },
    { args: ['--in', 'a', '--out', 'b', 'c'], says: "'c'" },
    { args: ['--in', 'a', '--out', 'b', '--child-age', 'ten'], says: 'not "ten"' },
    { args: ['--in', 'a', '--out', 'b', '--child-age', ''], says: 'not ""' },
    { args: ['--in', 'a', '--out', 'b', '--child-age', '3'], says: 'from 4 to 17' },
    { args: ['--in', 'a', '--out', 'b', '--child-age', '18'], says: 'from 4 to 17' },
    { args: ['--in', 'a', '--out', 'b', '--child-age', '12.5'], says: 'a whole number' },
  ])('says what is wrong with $args', ({ args, says }) => {
    expect(() => parseOptions(args)).toThrow(UsageError);
    expect(() => parseOptions(args)).toThrow(says);
  });
});
