import type { CameraSession } from '../../../domain/camera/session.ts';
import { SessionChips } from '../../components/session-chips.tsx';
import { sessionLength } from '../../components/session-notes.ts';
import { isolated, useWords, type Words } from '../../words.ts';
import type { Dates } from '../dates.ts';

interface SessionProps {
  session: CameraSession;
  now: number;
  dates: Dates;
}

/** One time that a page had the camera, with all that is known of it. */
export function Session({ session, now, dates }: SessionProps) {
  const words = useWords();
  return (
    <li class={session.isPrivate ? 'camera-session camera-session-private' : 'camera-session'}>
      <p>
        <strong>{timesText(session, dates)}</strong>{' '}
        <span class="soft">{sessionLength(words, session, now)}</span>
      </p>
      <SessionChips session={session} />
      <p class="soft small">{detailsOf(words, session).join(' ')}</p>
    </li>
  );
}

function timesText({ startedAt, endedAt }: CameraSession, dates: Dates): string {
  const start = dates.time(startedAt);
  return endedAt === null ? start : `${start} – ${dates.time(endedAt)}`;
}

/** Who could see, how, and whom it may be about. What a reason says already is not said again. */
function detailsOf(words: Words, { audience, concerns, onAir, contact }: CameraSession): string[] {
  const details = [];
  const isSaid = concerns.includes('oneToOne') || concerns.includes('unknownAudience');
  if (!isSaid) details.push(words.text(`dashboard_audience_${audience}`));
  const ways = onAir?.ways ?? [];
  if (ways.length > 0)
    details.push(
      words.text('dashboard_ways', words.list(ways.map((way) => words.text(`dashboard_way_${way}`)))),
    );
  if (contact) details.push(words.text('dashboard_contact', isolated(contact.name), isolated(contact.site)));
  return details;
}
