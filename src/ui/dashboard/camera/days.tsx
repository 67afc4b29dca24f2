import { useState } from 'preact/hooks';
import type { DayOnCamera, SiteOnCamera } from '../../../domain/summary/camera-history.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Rows } from '../../components/rows.tsx';
import { useWords, type Words } from '../../words.ts';
import type { Dates } from '../dates.ts';
import { Session } from './session.tsx';

/** As many days are shown at first, and as many more at each press. */
const STEP = 7;

interface DaysProps {
  /** Newest first. */
  days: readonly DayOnCamera[];
  now: number;
  dates: Dates;
}

/** Every time a camera was on, by day and site. */
export function Days({ days, now, dates }: DaysProps) {
  const words = useWords();
  const [shown, setShown] = useState(STEP);
  const rest = days.length - shown;
  return (
    <Card title={words.text('dashboard_byDay')} icon="clock">
      {days.slice(0, shown).map((day) => (
        <section key={day.date} class="camera-day">
          <h3>{dates.day(day.date)}</h3>
          {day.sites.map((use) => (
            <SiteOfDay key={use.site} use={use} now={now} dates={dates} />
          ))}
        </section>
      ))}
      {rest > 0 && (
        <Button onPress={() => setShown(shown + STEP)}>
          {words.count('dashboard_moreDays', Math.min(rest, STEP))}
        </Button>
      )}
    </Card>
  );
}

function SiteOfDay({ use, now, dates }: { use: SiteOnCamera; now: number; dates: Dates }) {
  const words = useWords();
  return (
    <div class="camera-site">
      <h4>
        <bdi>{use.site}</bdi> {use.times > 1 && <span class="soft small">{useText(words, use)}</span>}
      </h4>
      <Rows
        items={use.sessions}
        render={(session) => <Session key={session.id} session={session} now={now} dates={dates} />}
      />
    </div>
  );
}

function useText(words: Words, { times, seconds, sentSeconds, screenSeconds }: SiteOnCamera): string {
  const parts = [words.count('dashboard_times', times)];
  if (seconds > 0) parts.push(words.duration(seconds));
  if (sentSeconds > 0) parts.push(words.text('popup_camera_on_air', words.duration(sentSeconds)));
  if (screenSeconds > 0) parts.push(words.text('dashboard_screen', words.duration(screenSeconds)));
  return parts.join(' · ');
}
