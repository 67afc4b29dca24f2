import { type DayOnCamera, everyDay, type FamilyTime } from '../../../domain/summary/camera-history.ts';
import { useWords, type Words } from '../../words.ts';
import { Chart } from '../chart/chart.tsx';
import { topOfChart } from '../chart/top-of-chart.ts';
import type { Dates } from '../dates.ts';
import { DayTable } from './day-table.tsx';

interface CameraChartProps {
  /** Newest first, none of them empty. */
  days: readonly DayOnCamera[];
  /** How many days the chart shows. */
  count: number;
  time: FamilyTime;
  dates: Dates;
}

/** Minutes on camera by day, the private part apart. */
export function CameraChart({ days, count, time, dates }: CameraChartProps) {
  const words = useWords();
  const all = everyDay(days, count, time);
  return (
    <Chart
      columns={all.map(({ date, seconds, privateSeconds }) => ({
        date,
        values: [seconds - privateSeconds, privateSeconds],
      }))}
      parts={[words.text('dashboard_legend_open'), words.text('dashboard_legend_private')]}
      top={topOfChart(all.map(({ seconds }) => seconds))}
      amount={words.duration}
      says={({ values: [open = 0, isPrivate = 0] }) =>
        words.text('dashboard_chart_day', words.duration(open + isPrivate), words.duration(isPrivate))
      }
      name={dates.day}
      shortName={dates.shortDay}
      inWords={inWords(words, dates, days, count)}
      columnHead={words.text('dashboard_column_day')}
      table={<DayTable days={days} dates={dates} />}
    />
  );
}

/** What the chart shows, for those who cannot see it. */
function inWords(words: Words, dates: Dates, days: readonly DayOnCamera[], count: number): string {
  const onCamera = days.filter(({ seconds }) => seconds > 0);
  if (onCamera.length === 0) return words.text('dashboard_nothing');
  const longest = days.reduce((one, other) => (other.seconds > one.seconds ? other : one));
  const sum = (secondsOf: (day: DayOnCamera) => number) =>
    words.duration(days.reduce((all, day) => all + secondsOf(day), 0));
  return words.text(
    'dashboard_chart_inWords',
    words.number(onCamera.length),
    words.number(count),
    sum(({ seconds }) => seconds),
    sum(({ privateSeconds }) => privateSeconds),
    dates.day(longest.date),
    words.duration(longest.seconds),
  );
}
