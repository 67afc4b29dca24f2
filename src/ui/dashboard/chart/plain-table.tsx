import { useWords } from '../../words.ts';
import type { ChartProps } from './chart.tsx';

/** The same as the drawing, newest first, without columns in which nothing was. */
export function PlainTable({ columns, parts, amount, name, columnHead }: ChartProps) {
  const words = useWords();
  const telling = columns.filter(({ values }) => values.some((value) => value > 0)).reverse();
  if (telling.length === 0) return <p class="soft">{words.text('chart_nothing')}</p>;
  return (
    <div class="table-scroll">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{columnHead}</th>
            {parts.map((part) => (
              <th key={part} scope="col">
                {part}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {telling.map(({ date, values }) => (
            <tr key={date}>
              <th scope="row">{name(date)}</th>
              {parts.map((part, place) => (
                <td key={part} data-column={part}>
                  {amount(values[place] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
