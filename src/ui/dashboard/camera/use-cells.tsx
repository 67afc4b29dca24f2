import type { CameraUse } from '../../../domain/summary/camera-history.ts';
import { useWords } from '../../words.ts';

const DURATIONS = ['seconds', 'privateSeconds', 'sentSeconds', 'screenSeconds'] as const;
const COLUMNS = ['times', ...DURATIONS] as const;

/** The columns of a use, behind the column of what it is the use of. */
export function UseHeads() {
  const words = useWords();
  return (
    <>
      {COLUMNS.map((column) => (
        <th key={column} scope="col">
          {words.text(`dashboard_column_${column}`)}
        </th>
      ))}
    </>
  );
}

export function UseCells({ use }: { use: CameraUse }) {
  const words = useWords();
  const textOf = (column: (typeof COLUMNS)[number]) => {
    if (column === 'times') return words.number(use.times);
    return use[column] > 0 ? words.duration(use[column]) : '–';
  };
  return (
    <>
      {COLUMNS.map((column) => (
        <td key={column} data-column={words.text(`dashboard_column_${column}`)}>
          {textOf(column)}
        </td>
      ))}
    </>
  );
}
