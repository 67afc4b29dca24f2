import { describe, expect, it } from 'vitest';
import { bestInTurns, median, timesOfTenfold } from '../../bench/clock.ts';

describe('bestInTurns', () => {
  it('runs everything once a round, in turns', () => {
    const runs: string[] = [];
    bestInTurns([() => runs.push('a'), () => runs.push('b')], 3);
    expect(runs).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
  });

  it('gives a time for each', () => {
    const times = bestInTurns([() => {}, () => {}], 2);
    expect(times).toHaveLength(2);
    expect(times.every((time) => time >= 0 && Number.isFinite(time))).toBe(true);
  });
});

describe('timesOfTenfold', () => {
  it('does the small one ten times as often', () => {
    const runs = { one: 0, ten: 0 };
    timesOfTenfold(
      () => {
        runs.one += 1;
      },
      () => {
        runs.ten += 1;
      },
      2,
    );
    expect(runs).toEqual({ one: 20, ten: 2 });
  });
});

it('takes the one in the middle', () => {
  expect(median([30, 1, 2])).toBe(2);
});
