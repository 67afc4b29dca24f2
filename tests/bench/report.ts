import { type Column, tableOf } from '../../tools/score/table.ts';
import type { Bound } from './bounds.ts';
import { ratioOf, type Unit } from './figures.ts';
import type { Judged } from './judge.ts';

/** A group as it is shown: its heading and its lines. */
export interface Section {
  heading: string;
  lines: readonly Judged[];
}

const COLUMNS: readonly Column<Judged>[] = [
  { head: 'figure', cell: ({ figure }) => figure.name },
  { head: 'value', cell: ({ figure }) => amount(figure.value, figure.unit) },
  {
    head: 'against what',
    cell: ({ figure: { against, unit } }) =>
      against ? `${against.what}: ${amount(against.value, unit)}` : '',
  },
  { head: 'ratio', cell: ({ figure }) => ratioText(ratioOf(figure)) },
  { head: 'bound', cell: ({ bound, figure }) => (bound ? boundText(bound, figure.unit) : '') },
  { head: 'kept', cell: ({ isKept }) => (isKept === null ? '' : isKept ? 'kept' : 'BROKEN') },
];

/** One table for all groups, for a terminal. Its columns are as wide in one group as in the others. */
export function reportLines(sections: readonly Section[]): string[] {
  const [head = '', ...lines] = tableOf(
    COLUMNS,
    sections.flatMap((section) => section.lines),
  );
  let next = 0;
  return [
    head,
    ...sections.flatMap((section) => {
      const start = next;
      next += section.lines.length;
      return ['', section.heading, ...lines.slice(start, next)];
    }),
  ];
}

/** The same table for a page of the documentation. */
export function reportMarkdown(sections: readonly Section[]): string[] {
  const rowOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const blanks = COLUMNS.slice(1).map(() => '');
  return [
    rowOf(COLUMNS.map(({ head }) => head)),
    `|---|${COLUMNS.slice(1)
      .map(() => '--:|')
      .join('')}`,
    ...sections.flatMap(({ heading, lines }) => [
      rowOf([`**${heading}**`, ...blanks]),
      ...lines.map((line) => rowOf(COLUMNS.map(({ cell }) => cell(line)))),
    ]),
  ];
}

/** The bounds that do not hold. */
export function brokenIn(sections: readonly Section[]): Judged[] {
  return sections.flatMap(({ lines }) => lines.filter(({ isKept }) => isKept === false));
}

function amount(value: number, unit: Unit): string {
  if (Number.isNaN(value)) return 'not measured';
  return unit === '' ? numberText(value) : `${numberText(value)} ${unit}`;
}

/** Three figures that count, and no more after the point than two. */
function numberText(value: number): string {
  const size = Math.abs(value);
  const digits = size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function ratioText(ratio: number | null): string {
  return ratio === null ? '' : Number.isFinite(ratio) ? `× ${numberText(ratio)}` : '';
}

function boundText({ of, is, bound }: Bound, unit: Unit): string {
  const sign = is === 'at most' ? '≤' : '≥';
  return of === 'ratio' ? `${sign} × ${numberText(bound)}` : `${sign} ${amount(bound, unit)}`;
}
