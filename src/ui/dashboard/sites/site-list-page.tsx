import { useState } from 'preact/hooks';
import { getSites } from '../../../protocol/history-commands.ts';
import { Card } from '../../components/card.tsx';
import { Meter } from '../../components/meter.tsx';
import { useWords, type Words } from '../../words.ts';
import { Freshness } from '../freshness.tsx';
import type { SectionProps } from '../sections.ts';
import { Switch } from '../switch.tsx';
import { useDates } from '../use-dates.ts';
import { addressOf } from '../use-section.ts';
import { useSectionReply } from '../use-section-reply.ts';
import type { SiteRow } from './site.ts';

const PERIODS = ['week', 'fourWeeks'] as const;
type Period = (typeof PERIODS)[number];

/** The sites of the last months, with the time on each and what is good to know of it. */
export function SiteListPage({ page }: SectionProps) {
  const words = useWords();
  const [period, setPeriod] = useState<Period>('week');
  const { reply, freshness } = useSectionReply(page, getSites, {});
  const dates = useDates(reply?.timeZone);
  const sites = [...(reply?.sites ?? [])].sort((one, other) => other[period].seconds - one[period].seconds);
  const longest = Math.max(...sites.map((site) => site[period].seconds), 1);
  return (
    <>
      <Freshness freshness={freshness} takenAt={reply?.takenAt ?? null} />
      {reply && (
        <Card title={words.text('sites_all')} icon="globe">
          {sites.length === 0 ? (
            <p class="soft">{words.text('sites_none')}</p>
          ) : (
            <>
              <div class="filters">
                <Switch
                  label={words.text('dashboard_period')}
                  answers={PERIODS.map((each) => ({ value: each, text: words.text(`sites_period_${each}`) }))}
                  value={period}
                  onChange={(next) => setPeriod(next)}
                />
              </div>
              <ul class="rows">
                {sites.map((site) => (
                  <SiteRowView
                    key={site.site.id}
                    row={site}
                    period={period}
                    share={site[period].seconds / longest}
                    last={dates.dayOf(site.lastUsed, reply.takenAt)}
                  />
                ))}
              </ul>
              <p class="soft small">{words.text('sites_counted')}</p>
            </>
          )}
        </Card>
      )}
    </>
  );
}

interface SiteRowProps {
  row: SiteRow;
  period: Period;
  share: number;
  last: string;
}

function SiteRowView({ row, period, share, last }: SiteRowProps) {
  const words = useWords();
  const { site, about, says } = row;
  return (
    <li class="row site-row">
      <div class="row-line">
        <a class="row-title" href={addressOf('sites', site.id)}>
          <bdi>{site.name}</bdi>
        </a>
        <span class="soft small">{useText(words, row[period])}</span>
      </div>
      <Meter share={share} />
      <p class="soft small">
        {[
          about ? words.text(`site_kind_${about.kind}`) : words.text('sites_unlisted'),
          ...says.map(words.local),
        ].join(' · ')}
      </p>
      {row.fourWeeks.seconds === 0 && <p class="soft small">{words.text('sites_last', last)}</p>}
    </li>
  );
}

function useText(words: Words, { seconds, messages, cameraSeconds }: SiteRow[Period]): string {
  const parts = [words.duration(seconds), words.count('popup_messages', messages)];
  if (cameraSeconds > 0) parts.push(words.text('sites_camera', words.duration(cameraSeconds)));
  return parts.join(' · ');
}
