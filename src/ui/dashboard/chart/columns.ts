import { scaleBand, scaleLinear } from 'd3-scale';
import { stack, stackOrderReverse } from 'd3-shape';

/** One column of a chart: a day or a week, with an amount for each part. */
export interface Column {
  /** A local date. */
  date: string;
  values: readonly number[];
}

/** Where a part of a column stands; in percent of the drawing, from its upper left corner. */
export interface Bar {
  date: string;
  part: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The share of a column's room that is left free. */
const GAP = 0.28;
const WHOLE = 100;

/** Every bar of a chart. The last part of a column stands at its foot; what is nothing is no bar. */
export function barsOf(columns: readonly Column[], top: number): Bar[] {
  const across = scaleBand(
    columns.map(({ date }) => date),
    [0, WHOLE],
  ).padding(GAP);
  const up = scaleLinear([0, top], [WHOLE, 0]);
  const parts = Array.from({ length: columns[0]?.values.length ?? 0 }, (_, part) => part);
  const stacked = stack<Column, number>()
    .keys(parts)
    .value(({ values }, part) => values[part] ?? 0)
    .order(stackOrderReverse)([...columns]);
  return stacked.flatMap((series) =>
    series.flatMap(([from, to], place): Bar[] => {
      const date = columns[place]?.date ?? '';
      if (to <= from) return [];
      const [y, foot] = [up(to), up(from)];
      return [
        { date, part: series.key, x: across(date) ?? 0, y, width: across.bandwidth(), height: foot - y },
      ];
    }),
  );
}

/** The number of the column under a place, 0 .. 1 of the way across. */
export function columnAt(share: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(share * count)));
}

/** A top for amounts that are counted: the smallest round number that all fit under, and that has a whole half. */
export function topOfCounts(counts: readonly number[]): number {
  const [, top = 2] = scaleLinear([0, Math.max(2, ...counts)], [0, 1])
    .nice(2)
    .domain();
  return Math.ceil(top / 2) * 2;
}
