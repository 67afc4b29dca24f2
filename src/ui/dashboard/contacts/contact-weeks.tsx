import { Card } from '../../components/card.tsx';
import { useWords } from '../../words.ts';
import { Chart } from '../chart/chart.tsx';
import { topOfCounts } from '../chart/columns.ts';
import type { Dates } from '../dates.ts';
import type { Contact } from './contact.ts';

const LEAST_WEEKS = 8;

interface ContactWeeksProps {
  contact: Contact;
  now: number;
  dates: Dates;
}

/** How many messages went to and fro in each week, as far back as there were any. */
export function ContactWeeks({ contact: { weeks, messages }, now, dates }: ContactWeeksProps) {
  const words = useWords();
  const first = weeks.findIndex((week) => week.fromContact + week.fromChild > 0);
  const shown = weeks.slice(Math.max(0, Math.min(first, weeks.length - LEAST_WEEKS)));
  const sumOf = (from: keyof typeof messages) => weeks.reduce((all, week) => all + week[from], 0);
  const [theirs, childs] = [sumOf('fromContact'), sumOf('fromChild')];
  const isAll = theirs + childs >= messages.fromContact + messages.fromChild;
  return (
    <Card title={words.text('contact_weeks')} icon="clock">
      {first === -1 ? (
        <p class="soft">{words.text('contact_weeks_none')}</p>
      ) : (
        <Chart
          columns={shown.map(({ date, fromContact, fromChild }) => ({
            date,
            values: [fromChild, fromContact],
          }))}
          parts={[words.text('contact_fromChild'), words.text('contact_fromContact')]}
          top={topOfCounts(shown.map((week) => week.fromContact + week.fromChild))}
          amount={words.number}
          says={({ values: [fromChild = 0, fromContact = 0] }) =>
            words.text('contact_weeks_week', words.number(fromContact), words.number(fromChild))
          }
          name={(date) => words.text('contact_chart_week', dates.dayOf(date, now))}
          shortName={dates.shortDay}
          inWords={words.text(
            'contact_weeks_inWords',
            words.number(shown.length),
            words.number(theirs),
            words.number(childs),
          )}
          columnHead={words.text('contact_chart_head')}
        />
      )}
      {!isAll && <p class="soft small">{words.text('contact_weeks_rest')}</p>}
    </Card>
  );
}
