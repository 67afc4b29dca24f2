import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  type CameraUse,
  type DayOnCamera,
  everyDay,
  type FamilyTime,
} from '../../../domain/summary/camera-history.ts';
import { useWords, type Words } from '../../words.ts';
import type { Dates } from '../dates.ts';
import { topOfChart } from './chart-scale.ts';
import { DayTable } from './day-table.tsx';

interface ChartProps {
  /** Newest first, none of them empty. */
  days: readonly DayOnCamera[];
  /** How many days the chart shows. */
  count: number;
  time: FamilyTime;
  dates: Dates;
}

/** Minutes on camera by day. The private part has a pattern and stands at the foot; a table says the same in words. */
export function Chart({ days, count, time, dates }: ChartProps) {
  const words = useWords();
  const all = everyDay(days, count, time);
  const top = topOfChart(all.map(({ seconds }) => seconds));
  return (
    <figure class="chart">
      <div class="chart-frame">
        <div class="chart-axis small soft" aria-hidden="true">
          {[top, top / 2].map((seconds) => (
            <span key={seconds}>{words.duration(seconds)}</span>
          ))}
          <span>{words.number(0)}</span>
        </div>
        <Bars days={all} top={top} dates={dates} label={inWords(words, dates, days, count)} />
      </div>
      <figcaption class="legend small">
        <span class="legend-part">
          <span class="legend-box chart-open" />
          {words.text('dashboard_legend_open')}
        </span>
        <span class="legend-part">
          <span class="legend-box chart-private" />
          {words.text('dashboard_legend_private')}
        </span>
      </figcaption>
      <DayTable days={days} dates={dates} />
    </figure>
  );
}

interface BarsProps {
  /** Oldest first. */
  days: readonly (CameraUse & { date: string })[];
  top: number;
  dates: Dates;
  /** What they show, in words. */
  label: string;
}

function Bars({ days, top, dates, label }: BarsProps) {
  const words = useWords();
  const scroll = useRef<HTMLDivElement>(null);
  const count = days.length;
  useLayoutEffect(() => {
    // Where there is no room for all of them, today is in sight. Right to left, the way to the end is negative.
    const { current } = scroll;
    const isRightToLeft = document.documentElement.dir === 'rtl';
    if (current && count > 0) current.scrollLeft = isRightToLeft ? -current.scrollWidth : current.scrollWidth;
  }, [count]);
  const percent = (seconds: number) => `${(100 * seconds) / top}%`;
  const marked = [days[0], days[Math.floor(days.length / 2)], days.at(-1)];
  return (
    <div class="chart-scroll" ref={scroll}>
      <div class="chart-bars" role="img" aria-label={label}>
        {days.map(({ date, seconds, privateSeconds }) => (
          <div key={date} class="chart-day" title={`${dates.day(date)}: ${words.duration(seconds)}`}>
            <div class="chart-open" style={{ height: percent(seconds - privateSeconds) }} />
            <div class="chart-private" style={{ height: percent(privateSeconds) }} />
          </div>
        ))}
      </div>
      <div class="chart-dates small soft" aria-hidden="true">
        {marked.map((day) => day && <span key={day.date}>{dates.shortDay(day.date)}</span>)}
      </div>
    </div>
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
