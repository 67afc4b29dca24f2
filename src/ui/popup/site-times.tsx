import { useState } from 'preact/hooks';
import type { SiteUse } from '../../domain/model.ts';
import type { SiteRemarks } from '../../domain/summary/site-remarks.ts';
import { Card } from '../components/card.tsx';
import { Chip } from '../components/chip.tsx';
import { ListRow } from '../components/list-row.tsx';
import { Meter } from '../components/meter.tsx';
import { Rows } from '../components/rows.tsx';
import { isolated, useWords } from '../words.ts';

const PERIODS = ['today', 'week'] as const;
type Period = (typeof PERIODS)[number];

interface SiteTimesProps extends Record<Period, readonly SiteUse[]> {
  /** What there is to say of some of them. */
  sites: readonly SiteRemarks[];
}

/** Time and messages by site, this week and today, with what is good to know of each site. */
export function SiteTimes({ sites, ...uses }: SiteTimesProps) {
  const words = useWords();
  const [period, setPeriod] = useState<Period>('week');
  return (
    <Card
      title={words.text('popup_sites')}
      icon="clock"
      beside={
        <fieldset class="switch">
          <legend class="unseen">{words.text('popup_period')}</legend>
          {PERIODS.map((each) => (
            <button key={each} type="button" aria-pressed={each === period} onClick={() => setPeriod(each)}>
              {words.text(`popup_period_${each}`)}
            </button>
          ))}
        </fieldset>
      }
    >
      {uses[period].length === 0 ? (
        <p class="soft">{words.text('popup_sites_none')}</p>
      ) : (
        <Chart uses={uses[period]} sites={sites} />
      )}
    </Card>
  );
}

/** Bars on one scale, longest first. The sentence above and the words at each bar say the same without them. */
function Chart({ uses, sites }: { uses: readonly SiteUse[]; sites: readonly SiteRemarks[] }) {
  const words = useWords();
  const sorted = [...uses].sort((one, other) => other.seconds - one.seconds);
  const all = sorted.reduce((sum, { seconds }) => sum + seconds, 0);
  const [longest] = sorted;
  return (
    <figure class="chart">
      {longest && all > 0 && (
        <figcaption class="soft small">
          {sorted.length === 1
            ? words.text('popup_chart_alone', words.duration(all), isolated(longest.site))
            : words.text(
                'popup_chart',
                words.duration(all),
                words.count('popup_chart_sites', sorted.length),
                isolated(longest.site),
              )}
        </figcaption>
      )}
      <Rows
        items={sorted}
        render={(use) => (
          <Bar
            key={use.site}
            use={use}
            share={use.seconds / Math.max(longest?.seconds ?? 0, 1)}
            remarks={sites.find(({ site }) => site === use.site)}
          />
        )}
      />
      <p class="soft small">
        {words.text('popup_sites_counted')} {words.text('popup_ages')}
      </p>
    </figure>
  );
}

interface BarProps {
  use: SiteUse;
  /** Of the longest bar, 0 .. 1. */
  share: number;
  remarks: SiteRemarks | undefined;
}

function Bar({ use, share, remarks }: BarProps) {
  const words = useWords();
  return (
    <ListRow
      title={use.site}
      end={`${words.duration(use.seconds)} · ${words.count('popup_messages', use.messages)}`}
    >
      <Meter share={share} />
      {remarks && (
        <p class="soft small">
          <Chip>
            {words.text(
              remarks.age.by === 'service' ? 'popup_age' : 'popup_age_porchlight',
              words.number(remarks.age.age),
            )}
          </Chip>{' '}
          {remarks.says.map(words.local).join(' · ')}
        </p>
      )}
    </ListRow>
  );
}
