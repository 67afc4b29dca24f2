/** A column of a plain-text table: its head, and what stands in it for one line. */
export interface Column<T> {
  head: string;
  cell(line: T): string;
}

/** The first column stands left, the others right, as numbers do. */
export function tableOf<T>(columns: readonly Column<T>[], lines: readonly T[]): string[] {
  const rows = [
    columns.map(({ head }) => head),
    ...lines.map((line) => columns.map(({ cell }) => cell(line))),
  ];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
