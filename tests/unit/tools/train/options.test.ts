import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../../tools/train/options.ts';

describe('options of the fitting', () => {
  it('takes several inputs and one output', () => {
    const options = parseOptions(['--in', 'a.jsonl', '--in', 'b.jsonl', '--out', 'weights.ts']);
    expect(options).toEqual({ inputs: ['a.jsonl', 'b.jsonl'], output: 'weights.ts' });
  });

  it.each([
    [['--out', 'w.ts'], '--in FILE is missing'],
    [['--in', 'a.jsonl'], '--out FILE is missing'],
    [['--in', '-', '--out', 'w.ts'], '--in takes files'],
    [['--in', 'a.jsonl', '--out', 'w.ts', '--words'], '--words'],
  ])('refuses %j', (args, complaint) => {
    expect(() => parseOptions(args)).toThrow(complaint);
  });
});
