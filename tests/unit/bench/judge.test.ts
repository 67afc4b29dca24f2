import { describe, expect, it } from 'vitest';
import type { Bound } from '../../bench/bounds.ts';
import type { Figure } from '../../bench/figures.ts';
import { judge } from '../../bench/judge.ts';

const atMost: Bound = { figure: 'opening', of: 'value', is: 'at most', bound: 100 };
const ratio: Bound = { figure: 'opening', of: 'ratio', is: 'at most', bound: 2 };
const opening = (value: number, rest: Partial<Figure> = {}): Figure => ({
  name: 'opening',
  value,
  unit: 'ms',
  ...rest,
});

describe('judge', () => {
  it.each<{ what: string; figure: Figure; bound: Bound; isKept: boolean }>([
    { what: 'a figure below its bound', figure: opening(99), bound: atMost, isKept: true },
    { what: 'a figure at its bound', figure: opening(100), bound: atMost, isKept: true },
    { what: 'a figure above its bound', figure: opening(101), bound: atMost, isKept: false },
    { what: 'a figure that is no number', figure: opening(Number.NaN), bound: atMost, isKept: false },
    {
      what: 'a figure that should be larger',
      figure: opening(101),
      bound: { ...atMost, is: 'at least' },
      isKept: true,
    },
    {
      what: 'a ratio within its bound',
      figure: opening(30, { against: { what: 'without', value: 20 } }),
      bound: ratio,
      isKept: true,
    },
    {
      what: 'a ratio above its bound',
      figure: opening(50, { against: { what: 'without', value: 20 } }),
      bound: ratio,
      isKept: false,
    },
    {
      what: 'a ratio of its own, whatever the two sides are',
      figure: opening(50, { against: { what: 'without', value: 20 }, ratio: 1.5 }),
      bound: ratio,
      isKept: true,
    },
    { what: 'a ratio to nothing', figure: opening(1), bound: ratio, isKept: false },
  ])('says of $what whether the bound is kept: $isKept', ({ figure, bound, isKept }) => {
    expect(judge([figure], [bound])).toEqual([{ figure, bound, isKept }]);
  });

  it('gives a figure a line for each of its bounds', () => {
    const lines = judge([opening(150, { against: { what: 'first day', value: 100 } })], [atMost, ratio]);
    expect(lines.map(({ isKept }) => isKept)).toEqual([false, true]);
  });

  it('asks nothing of a figure without a bound', () => {
    expect(judge([opening(1)], [])).toEqual([{ figure: opening(1), bound: null, isKept: null }]);
  });

  it('breaks a bound whose figure was not measured', () => {
    const [line] = judge([], [atMost]);
    expect(line).toMatchObject({ figure: { name: 'opening', value: Number.NaN }, isKept: false });
  });
});
