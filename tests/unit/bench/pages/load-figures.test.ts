import { expect, it } from 'vitest';
import { ratioOf } from '../../../bench/figures.ts';
import type { Load, Loads } from '../../../bench/pages/beside.ts';
import { loadFigures, meanLoads } from '../../../bench/pages/load-figures.ts';

const load = (total: number): Load => ({
  total,
  longestTask: total / 2,
  heap: total / 10,
  ours: { total: 1, longestTask: 1, calls: 1 },
});
const loads = (without: number): Loads => ({
  withPorchlight: load(1.5 * without),
  without: load(without),
  withDarkReader: load(4 * without),
});

it('holds each figure of a page against the one without an extension', () => {
  const figures = loadFigures('the page', loads(20));
  expect(figures.map((figure) => [figure.name, figure.value, ratioOf(figure)])).toEqual([
    ['the page, main thread', 30, 1.5],
    ['the page, longest task', 15, 1.5],
    ['the page, heap', 3, 1.5],
    ['the page, main thread, with Dark Reader’s engine', 80, 4],
    ['the page, longest task, with Dark Reader’s engine', 40, 4],
    ['the page, heap, with Dark Reader’s engine', 8, 4],
  ]);
});

it('takes several pages for their mean', () => {
  expect(meanLoads([loads(10), loads(30)])).toEqual(loads(20));
});
