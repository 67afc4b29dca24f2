import type { Figure, Unit } from '../figures.ts';
import type { Load, Loads } from './beside.ts';

type Part = keyof Omit<Load, 'ours'>;

const PARTS: readonly { part: Part; title: string; unit: Unit }[] = [
  { part: 'total', title: 'main thread', unit: 'ms' },
  { part: 'longestTask', title: 'longest task', unit: 'ms' },
  { part: 'heap', title: 'heap', unit: 'MB' },
];

/** The figures of a page, or of several together, with an extension and without any. */
export function loadFigures(what: string, loads: Loads): Figure[] {
  const sides = [
    ['', loads.withPorchlight],
    [', with Dark Reader’s engine', loads.withDarkReader],
  ] as const;
  return sides.flatMap(([by, load]) =>
    PARTS.map(({ part, title, unit }) => ({
      name: `${what}, ${title}${by}`,
      value: load[part],
      unit,
      against: { what: 'without', value: loads.without[part] },
    })),
  );
}

/** Several pages as if they were one: the mean of each figure. */
export function meanLoads(all: readonly Loads[]): Loads {
  const mean = (pick: (loads: Loads) => number) =>
    all.reduce((sum, loads) => sum + pick(loads), 0) / all.length;
  const side = (name: keyof Loads): Load => ({
    total: mean((loads) => loads[name].total),
    longestTask: mean((loads) => loads[name].longestTask),
    heap: mean((loads) => loads[name].heap),
    ours: {
      total: mean((loads) => loads[name].ours.total),
      longestTask: mean((loads) => loads[name].ours.longestTask),
      calls: mean((loads) => loads[name].ours.calls),
    },
  });
  return {
    withPorchlight: side('withPorchlight'),
    without: side('without'),
    withDarkReader: side('withDarkReader'),
  };
}
