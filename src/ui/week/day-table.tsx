import { datesOf } from '../../domain/time/week.ts';
import { Card } from '../components/card.tsx';
import type { Dates } from '../dashboard/dates.ts';
import { useWords } from '../words.ts';
import type { Week } from './week.tsx';

interface DayTableProps {
  sites: Week['page']['sites'];
  week: Week['page']['week'];
  dates: Dates;
}

/** Time by site and day: a table that is a picture too, darker where there was more. */
export function DayTable({ sites, week, dates }: DayTableProps) {
  const words = useWords();
  const days = datesOf(week);
  const longest = Math.max(...sites.flatMap((site) => site.days), 1);
  const ofDay = (index: number) => sites.reduce((sum, site) => sum + (site.days[index] ?? 0), 0);
  if (sites.length === 0) {
    return (
      <Card title={words.text('week_sites')} icon="clock">
        <p class="soft">{words.text('week_sites_none')}</p>
      </Card>
    );
  }
  return (
    <Card title={words.text('week_sites')} icon="clock">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <fieldset class="day-scroll" tabIndex={0} aria-label={words.text('week_sites')}>
        <table class="day-table">
          <thead>
            <tr>
              <th scope="col">{words.text('week_sites_site')}</th>
              {days.map((date) => (
                <th key={date} scope="col">
                  {dates.shortDay(date)}
                </th>
              ))}
              <th scope="col">{words.text('week_sites_sum')}</th>
            </tr>
          </thead>
          <tbody>
            {sites.map((site) => (
              <tr key={site.site}>
                <th scope="row">
                  <bdi>{site.site}</bdi>
                  {site.age && <span class="soft small">{words.local(site.age)}</span>}
                </th>
                {site.days.map((seconds, index) => (
                  <td key={days[index]} style={{ '--share': seconds / longest }}>
                    {seconds > 0 ? words.duration(seconds) : '–'}
                  </td>
                ))}
                <td>{words.duration(site.seconds)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.text('week_sites_sum')}</th>
              {days.map((date, index) => (
                <td key={date}>{ofDay(index) > 0 ? words.duration(ofDay(index)) : '–'}</td>
              ))}
              <td>{words.duration(sites.reduce((sum, { seconds }) => sum + seconds, 0))}</td>
            </tr>
          </tfoot>
        </table>
      </fieldset>
    </Card>
  );
}
