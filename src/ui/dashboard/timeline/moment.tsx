import { reasonText } from '../../../domain/guidance/reasons.ts';
import { cameraSituationOf, situationOf } from '../../../domain/guidance/situations.ts';
import { topicOf } from '../../../domain/guidance/topics.ts';
import type { ToldMoment } from '../../../domain/summary/moment-history.ts';
import { LevelMark } from '../../components/level-mark.tsx';
import { sessionLength } from '../../components/session-notes.ts';
import { PointList } from '../../components/step-list.tsx';
import { isolated, useWords, type Words } from '../../words.ts';
import type { Dates } from '../dates.ts';
import { addressOf } from '../use-section.ts';

interface MomentProps {
  moment: ToldMoment;
  dates: Dates;
  now: number;
  /** On the page of the contact itself its name need not be said. */
  isOnContactPage?: boolean;
}

/** One moment: what was noticed, whether the child saw the warning, and what it answered. */
export function MomentView({ moment, dates, now, isOnContactPage = false }: MomentProps) {
  const words = useWords();
  const { level, site, contact } = moment;
  // In the timeline it stands under the heading of its day.
  const Heading = isOnContactPage ? 'h3' : 'h4';
  return (
    <li class={`moment moment-${level}`}>
      <div class="moment-head">
        <time class="soft small" dateTime={new Date(moment.at).toISOString()}>
          {isOnContactPage ? words.dayAndTime(moment.at, now) : dates.time(moment.at)}
        </time>
        <Heading>{titleOf(words, moment)}</Heading>
        <LevelMark level={level} />
      </div>
      <PointList points={noticedIn(words, moment)} />
      <p class="soft small">{aftermathOf(words, moment, dates, now).join(' ')}</p>
      {!isOnContactPage && (
        <p class="links small">
          {contact && (
            <a href={addressOf('contacts', contact.key)}>
              {words.text('timeline_toContact', isolated(contact.name))}
            </a>
          )}
          <a href={addressOf('sites', site.id)}>{words.text('timeline_toSite', isolated(site.name))}</a>
          <a
            href={guidanceFor(moment)}
            aria-label={`${words.text('dashboard_toGuidance')}: ${titleOf(words, moment)}`}
          >
            {words.text('dashboard_toGuidance')}
          </a>
        </p>
      )}
    </li>
  );
}

/** Where it says what to do. */
function guidanceFor({ kind, reasons, concerns, site }: ToldMoment): string {
  const situation = kind === 'camera' ? cameraSituationOf(concerns) : situationOf({ reasons });
  return addressOf('guidance', topicOf(situation), { site: site.id });
}

function titleOf(words: Words, { kind, contact, site }: ToldMoment): string {
  const place = isolated(site.name);
  if (kind === 'camera') return words.text('timeline_camera', place);
  return contact
    ? words.text('timeline_contact', isolated(contact.name), place)
    : words.text('timeline_contact_erased', place);
}

/** What was noticed, most telling first. */
function noticedIn(words: Words, { kind, reasons, concerns, earlier }: ToldMoment): string[] {
  if (kind === 'camera') return concerns.map((concern) => words.text(`concern_${concern}`));
  const said = reasons.map((reason) => words.local(reasonText(reason)));
  if (!earlier) return said;
  return [
    ...said,
    words.text(`timeline_earlier_${earlier.sure}`, isolated(earlier.name), isolated(earlier.site)),
  ];
}

/** What came of it. */
function aftermathOf(words: Words, moment: ToldMoment, dates: Dates, now: number): string[] {
  const { kind, session, contact, shownAt, answer } = moment;
  const lines = [];
  if (session) lines.push(words.text('timeline_camera_length', sessionLength(words, session, now)));
  if (kind === 'camera' && contact) lines.push(words.text('timeline_camera_with', isolated(contact.name)));
  lines.push(
    shownAt === null ? words.text('timeline_unseen') : words.text('timeline_seen', dates.time(shownAt)),
  );
  if (session?.company) lines.push(`${words.text(`popup_camera_company_${session.company}`)}.`);
  if (answer) lines.push(words.text(`timeline_answer_${answer}`));
  return lines;
}
