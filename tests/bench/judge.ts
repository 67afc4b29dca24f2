import type { Bound } from './bounds.ts';
import { type Figure, ratioOf } from './figures.ts';

/** A figure with what must hold of it. One figure may have two bounds: it has a line for each. */
export interface Judged {
  figure: Figure;
  bound: Bound | null;
  /** `null` where nothing must hold. */
  isKept: boolean | null;
}

/** A group in which something failed has no figures for some of its bounds, and these are broken. */
export function judge(figures: readonly Figure[], bounds: readonly Bound[]): Judged[] {
  const missing = bounds.filter(({ figure }) => !figures.some(({ name }) => name === figure));
  return [
    ...figures.flatMap((figure) => judgeFigure(figure, bounds)),
    ...missing.map((bound): Judged => ({ figure: notMeasured(bound.figure), bound, isKept: false })),
  ];
}

function judgeFigure(figure: Figure, bounds: readonly Bound[]): Judged[] {
  const own = bounds.filter((bound) => bound.figure === figure.name);
  if (own.length === 0) return [{ figure, bound: null, isKept: null }];
  return own.map((bound) => ({ figure, bound, isKept: isKept(figure, bound) }));
}

/** What is no number keeps nothing. */
function isKept(figure: Figure, { of, is, bound }: Bound): boolean {
  const value = of === 'value' ? figure.value : (ratioOf(figure) ?? Number.NaN);
  return is === 'at most' ? value <= bound : value >= bound;
}

function notMeasured(name: string): Figure {
  return { name, value: Number.NaN, unit: '' };
}
