import { useEffect, useState } from 'preact/hooks';
import { byDay } from '../../../domain/summary/moment-history.ts';
import { getTimeline } from '../../../protocol/history-commands.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useWords } from '../../words.ts';
import type { Dates } from '../dates.ts';
import { Freshness } from '../freshness.tsx';
import { goTo } from '../go-to.ts';
import type { SectionProps } from '../sections.ts';
import { useDates } from '../use-dates.ts';
import { useSectionReply } from '../use-section-reply.ts';
import { addressOfChoice, choiceOf, isNarrowed, type TimelineChoice } from './choice.ts';
import { MomentView } from './moment.tsx';
import { Now } from './now.tsx';
import type { Timeline } from './timeline.ts';
import { TimelineFilters } from './timeline-filters.tsx';

/** As many moments are shown at first, and as many more at each press. */
const STEP = 50;

/** How things are, and everything that Porchlight spoke up about, newest first. */
export function TimelineSection({ page, ui, place }: SectionProps) {
  const words = useWords();
  const choice = choiceOf(place.query);
  const [count, setCount] = useState(STEP);
  const chosen = addressOfChoice(choice);
  useEffect(() => setCount(STEP), [chosen]);
  const { reply, freshness } = useSectionReply(page, getTimeline, { ...choice, count });
  const dates = useDates(reply?.timeZone);
  return (
    <>
      <Freshness freshness={freshness} takenAt={reply?.takenAt ?? null} />
      {reply && (
        <>
          <Now ui={ui} />
          <Card title={words.text('timeline_moments')} icon="clock">
            <TimelineFilters
              choice={choice}
              timeline={reply}
              onChange={(next) => goTo(addressOfChoice(next), true)}
            />
            <p role="status" class="soft">
              {shownText(words, reply)}
            </p>
            {reply.moments.length === 0 ? (
              <Nothing choice={choice} />
            ) : (
              <Days timeline={reply} dates={dates} />
            )}
            {reply.hasMore && (
              <Button onPress={() => setCount(count + STEP)}>{words.text('timeline_earlier')}</Button>
            )}
          </Card>
        </>
      )}
    </>
  );
}

function shownText(words: ReturnType<typeof useWords>, { moments, hasMore }: Timeline): string {
  if (moments.length === 0) return '';
  const shown = words.count('timeline_shown', moments.length);
  return `${shown} ${words.text(hasMore ? 'timeline_shown_more' : 'timeline_shown_all')}`;
}

function Nothing({ choice }: { choice: TimelineChoice }) {
  const words = useWords();
  if (!isNarrowed(choice)) return <p class="soft">{words.text('timeline_nothing')}</p>;
  return (
    <>
      <p class="soft">{words.text('dashboard_nothing_chosen')}</p>
      <a class="button" href={addressOfChoice({})}>
        {words.text('dashboard_showAll')}
      </a>
    </>
  );
}

function Days({ timeline, dates }: { timeline: Timeline; dates: Dates }) {
  return (
    <>
      {byDay(timeline.moments, timeline.timeZone).map(({ date, moments }) => (
        <section key={date} class="moment-day">
          <h3>{dates.dayOf(date, timeline.takenAt)}</h3>
          <ol class="moments">
            {moments.map((moment) => (
              <MomentView key={moment.id} moment={moment} dates={dates} now={timeline.takenAt} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
