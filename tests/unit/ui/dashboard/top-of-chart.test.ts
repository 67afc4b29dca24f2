import { expect, it } from 'vitest';
import { topOfChart } from '../../../../src/ui/dashboard/chart/top-of-chart.ts';

const MINUTE = 60;

it.each([
  { longest: [], minutes: 10 },
  { longest: [0, 0], minutes: 10 },
  { longest: [10 * MINUTE], minutes: 10 },
  { longest: [3, 10 * MINUTE + 1], minutes: 20 },
  { longest: [59 * MINUTE], minutes: 60 },
  { longest: [23 * 60 * MINUTE], minutes: 1_440 },
  { longest: [25 * 60 * MINUTE], minutes: 2_880 },
])('the axis goes to $minutes minutes for $longest', ({ longest, minutes }) => {
  expect(topOfChart(longest)).toBe(minutes * MINUTE);
});
