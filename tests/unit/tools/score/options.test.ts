import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../../tools/evaluate/usage-error.ts';
import { parseOptions } from '../../../../tools/score/options.ts';

describe('parseOptions', () => {
  it.each([
    { args: ['--in', 'a'], options: { inputs: ['a'], verdicts: [], packages: false, childAge: null } },
    {
      args: ['--in', 'a', '--in', 'b', '--packages', '--child-age', '9'],
      options: { inputs: ['a', 'b'], verdicts: [], packages: true, childAge: 9 },
    },
    {
      args: ['--in', 'a', '--in', 'b', '--verdicts', 'v'],
      options: { inputs: ['a', 'b'], verdicts: ['v'], packages: false, childAge: null },
    },
    {
      args: ['--verdicts', 'v', '--in', 'a', '--verdicts', 'w', '--in', 'b'],
      options: { inputs: ['a', 'b'], verdicts: ['v', 'w'], packages: false, childAge: null },
    },
  ])('reads $args', ({ args, options }) => {
    expect(parseOptions(args)).toEqual(options);
  });

  it.each([
    { args: [], says: '--in FILE_OR_FOLDER is missing' },
    { args: ['--in', 'a', '--verdicts', 'v', '--verdicts', 'w'], says: '2 --verdicts for 1 --in' },
    { args: ['--in', 'a', '--verdicts', 'v', '--child-age', '9'], says: 'give it to evaluate' },
    { args: ['--in', 'a', '--child-age', '99'], says: 'not "99"' },
    { args: ['--in', 'a', '--nonsense'], says: '--nonsense' },
  ])('says what is wrong with $args', ({ args, says }) => {
    expect(() => parseOptions(args)).toThrow(UsageError);
    expect(() => parseOptions(args)).toThrow(says);
  });
});
