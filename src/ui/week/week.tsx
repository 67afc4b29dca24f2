import { useMemo, useState } from 'preact/hooks';
import type { ExtensionPage } from '../../platform/extension-page.ts';
import type { ReplyOf } from '../../protocol/command.ts';
import { getWeek } from '../../protocol/week-commands.ts';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { Note } from '../components/note.tsx';
import { PageHead } from '../components/page-head.tsx';
import { PointList } from '../components/step-list.tsx';
import { createDates, type Dates } from '../dashboard/dates.ts';
import { useReply } from '../use-reply.ts';
import { isUnanswered } from '../wait-for-answer.ts';
import { isolated, useWords } from '../words.ts';
import { CameraOfWeek } from './camera.tsx';
import { DayTable } from './day-table.tsx';
import { NewPeople } from './new-people.tsx';
import { Together } from './together.tsx';
import { Unseen } from './unseen.tsx';
import { WeekSelect } from './week-select.tsx';

export type Week = ReplyOf<typeof getWeek>;

/** One week on one page, to be read together and to be printed. */
export function WeekPage({ page }: { page: Pick<ExtensionPage, 'send'> }) {
  const words = useWords();
  const [weeksBack, setWeeksBack] = useState(0);
  const { reply, freshness } = useReply(page, getWeek, { weeksBack });
  // Days of a week are calendar dates, which have no time zone.
  const dates = useMemo(() => createDates(words.locale, 'UTC'), [words.locale]);
  const name = reply?.page.childName ?? '';
  return (
    <>
      <PageHead
        title={words.text('week_title')}
        lines={[
          name === '' ? words.text('week_intro') : words.text('week_intro_name', isolated(name)),
          ...(reply ? [rangeOf(dates, reply.page.week, words.text)] : []),
        ]}
      />
      <main class="page week">
        <div role="status">
          {isUnanswered(freshness) && (
            <Note icon="clock" tone="caution">
              {words.text(freshness === 'outdated' ? 'ui_outdated' : 'dashboard_unreachable_empty')}
            </Note>
          )}
        </div>
        {reply && (
          <>
            <div class="card week-tools">
              <WeekSelect
                weeks={reply.weeks.map((week) => rangeOf(dates, week, words.text))}
                value={weeksBack}
                onChange={setWeeksBack}
              />
              <Button primary onPress={() => print()}>
                {words.text('week_print')}
              </Button>
            </div>
            <WeekCards week={reply} dates={dates} isEarlier={weeksBack > 0} />
          </>
        )}
      </main>
    </>
  );
}

function rangeOf(
  dates: Dates,
  { from, to }: { from: string; to: string },
  text: (key: string, ...substitutions: string[]) => string,
): string {
  return text('week_range', dates.shortDay(from), dates.shortDay(to));
}

interface WeekCardsProps {
  week: Week;
  dates: Dates;
  isEarlier: boolean;
}

function WeekCards({ week: { page }, dates, isEarlier }: WeekCardsProps) {
  const words = useWords();
  const wentWell = page.wentWell.map(({ key, count }) =>
    count === null ? words.text(key) : words.count(key, count),
  );
  return (
    <>
      <Card title={words.text('week_well')} icon="heart">
        <PointList points={wentWell.length > 0 ? wentWell : [words.text('week_well_together')]} />
      </Card>
      <Card title={words.text('week_starters')} icon="chat">
        <p class="soft">{words.text('week_starters_how')}</p>
        <PointList points={page.starters.map(words.local)} />
        <p class="soft small">{words.text('ui_netsafe')}</p>
      </Card>
      <Together matters={page.together} />
      <NewPeople people={page.newPeople} />
      <DayTable sites={page.sites} week={page.week} dates={dates} />
      <CameraOfWeek camera={page.camera} />
      <Unseen spots={page.blindSpots} isEarlier={isEarlier} />
      <Card title={words.text('week_agreement')} icon="home">
        {page.people.length > 0 && (
          <p>{words.text('week_agreement_people', words.list(page.people.map(isolated)))}</p>
        )}
        <p class={page.agreedOn === null ? 'soft' : undefined}>
          {page.agreedOn === null
            ? words.text('week_agreement_none')
            : words.text('week_agreement_agreed', dates.day(page.agreedOn))}
        </p>
      </Card>
    </>
  );
}
