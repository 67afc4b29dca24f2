import { useState } from 'preact/hooks';
import type { SiteUse } from '../../domain/model.ts';
import type { SiteRemarks } from '../../domain/summary/site-remarks.ts';
import { Card } from '../components/card.tsx';
import { ListRow } from '../components/list-row.tsx';
import { Meter } from '../components/meter.tsx';
import { Rows } from '../components/rows.tsx';
import { useWords } from '../words.ts';

const PERIODS = ['today', 'week'] as const;
type Period = (typeof PERIODS)[number];

interface SiteTimesProps extends Record<Period, readonly SiteUse[]> {
  /** What there is to say of some of them. */
  sites: readonly SiteRemarks[];
}

/** Time and messages by site, today and this week, with what is good to know of each site. */
export function SiteTimes({ sites, ...uses }: SiteTimesProps) {
  const words = useWords();
  const [period, setPeriod] = useState<Period>(uses.today.length > 0 ? 'today' : 'week');
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
      <UseList uses={uses[period]} sites={sites} />
    </Card>
  );
}

function UseList({ uses, sites }: { uses: readonly SiteUse[]; sites: readonly SiteRemarks[] }) {
  const words = useWords();
  if (uses.length === 0) return <p class="soft">{words.text('popup_sites_none')}</p>;
  const sorted = [...uses].sort((one, other) => other.seconds - one.seconds);
  const remarksOn = (name: string) => {
    const remarks = sites.find(({ site }) => site === name);
    return remarks && <p class="soft small">{remarks.says.map(words.local).join(' · ')}</p>;
  };
  const longest = Math.max(...sorted.map((use) => use.seconds), 1);
  return (
    <>
      <Rows
        items={sorted}
        render={(use) => (
          <ListRow
            key={use.site}
            title={use.site}
            end={`${words.duration(use.seconds)} · ${words.count('popup_messages', use.messages)}`}
          >
            <Meter share={use.seconds / longest} />
            {remarksOn(use.site)}
          </ListRow>
        )}
      />
      <p class="soft small">{words.text('popup_sites_counted')}</p>
    </>
  );
}
