import { perWeek } from '../../../domain/summary/moment-history.ts';
import { Card } from '../../components/card.tsx';
import { isolated, useWords } from '../../words.ts';
import { Chart } from '../chart/chart.tsx';
import { topOfCounts } from '../chart/columns.ts';
import type { Dates } from '../dates.ts';
import { MomentView } from '../timeline/moment.tsx';
import { addressOf } from '../use-section.ts';
import type { Contact, ContactReply } from './contact.ts';

/** The rest is in the timeline. */
const SHOWN = 10;
/** A chart of one column says nothing. */
const LEAST_FOR_CHART = 2;
const LEAST_WEEKS = 8;
const MOST_WEEKS = 26;
const WEEK = 7 * 86_400_000;

interface ContactMomentsProps {
  reply: ContactReply;
  contact: Contact;
  dates: Dates;
}

/** Each time that Porchlight spoke up about a contact, and how that was over the weeks. */
export function ContactMoments({ reply, contact, dates }: ContactMomentsProps) {
  const words = useWords();
  const { moments } = contact;
  return (
    <Card title={words.text('contact_moments')} icon="chat">
      {moments.length === 0 && <p class="soft">{words.text('contact_moments_none')}</p>}
      {moments.length >= LEAST_FOR_CHART && <Weeks reply={reply} contact={contact} dates={dates} />}
      {moments.length > 0 && (
        <ol class="moments">
          {moments.slice(0, SHOWN).map((moment) => (
            <MomentView key={moment.id} moment={moment} dates={dates} now={reply.takenAt} isOnContactPage />
          ))}
        </ol>
      )}
      {moments.length > SHOWN && (
        <a class="button" href={addressOf('timeline', '', { contact: contact.key })}>
          {words.text('contact_toTimeline', isolated(contact.name))}
        </a>
      )}
    </Card>
  );
}

function Weeks({ reply, contact, dates }: ContactMomentsProps) {
  const words = useWords();
  const time = { now: reply.takenAt, timeZone: reply.timeZone };
  const sinceFirst = Math.ceil((reply.takenAt - contact.firstSeenAt) / WEEK) + 1;
  const shown = Math.min(Math.max(sinceFirst, LEAST_WEEKS), MOST_WEEKS);
  const weeks = perWeek(contact.moments, shown, time, reply.country);
  const counts = weeks.map(({ count }) => count);
  const sum = counts.reduce((all, count) => all + count, 0);
  return (
    <Chart
      columns={weeks.map(({ date, count }) => ({ date, values: [count] }))}
      parts={[words.text('contact_chart_part')]}
      top={topOfCounts(counts)}
      amount={words.number}
      name={(date) => words.text('contact_chart_week', dates.dayOf(date, reply.takenAt))}
      shortName={dates.shortDay}
      inWords={words.text('contact_chart_inWords', words.number(sum), words.number(shown))}
      columnHead={words.text('contact_chart_head')}
    />
  );
}
