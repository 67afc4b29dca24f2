import { useState } from 'preact/hooks';
import type { DayOfSite } from '../../../domain/summary/site-history.ts';
import { Card } from '../../components/card.tsx';
import { useWords } from '../../words.ts';
import { Chart } from '../chart/chart.tsx';
import { topOfCounts } from '../chart/columns.ts';
import { topOfChart } from '../chart/top-of-chart.ts';
import type { Dates } from '../dates.ts';
import { Switch } from '../switch.tsx';

const MEASURES = ['seconds', 'messages', 'cameraSeconds'] as const;
type Measure = (typeof MEASURES)[number];

interface SiteDaysProps {
  /** Oldest first. */
  days: readonly DayOfSite[];
  dates: Dates;
}

/** What a site was used for, day by day: time, messages, or time on camera. */
export function SiteDays({ days, dates }: SiteDaysProps) {
  const words = useWords();
  const [measure, setMeasure] = useState<Measure>('seconds');
  const amounts = days.map((day) => day[measure]);
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  const amount = measure === 'messages' ? words.number : words.duration;
  const used = amounts.filter((each) => each > 0).length;
  return (
    <Card title={words.text('site_days')} icon="clock">
      <div class="filters">
        <Switch
          label={words.text('dashboard_show')}
          answers={MEASURES.map((each) => ({ value: each, text: words.text(`site_days_${each}`) }))}
          value={measure}
          onChange={(next) => setMeasure(next)}
        />
      </div>
      {sum === 0 ? (
        <p class="soft">{words.text('site_days_none', words.number(days.length))}</p>
      ) : (
        <Chart
          columns={days.map((day) => ({ date: day.date, values: [day[measure]] }))}
          parts={[words.text(`site_days_${measure}`)]}
          top={measure === 'messages' ? topOfCounts(amounts) : topOfChart(amounts)}
          amount={amount}
          name={dates.day}
          shortName={dates.shortDay}
          inWords={words.text(
            'site_days_inWords',
            words.text(`site_days_${measure}`),
            amount(sum),
            words.number(used),
            words.number(days.length),
          )}
          columnHead={words.text('dashboard_column_day')}
        />
      )}
    </Card>
  );
}
