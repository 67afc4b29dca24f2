import type { DayOnCamera } from '../../../domain/summary/camera-history.ts';
import { useWords } from '../../words.ts';
import type { Dates } from '../dates.ts';
import { UseCells, UseHeads } from './use-cells.tsx';

/** The chart as a table of the days on which a camera was on. */
export function DayTable({ days, dates }: { days: readonly DayOnCamera[]; dates: Dates }) {
  const words = useWords();
  return (
    <div class="table-scroll">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{words.text('dashboard_column_day')}</th>
            <UseHeads />
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.date}>
              <th scope="row">{dates.day(day.date)}</th>
              <UseCells use={day} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
