import type { CameraSession } from '../../domain/camera/session.ts';
import { Card } from '../components/card.tsx';
import { Chip } from '../components/chip.tsx';
import { ListRow } from '../components/list-row.tsx';
import { useWords, type Words } from '../words.ts';
import { Rows } from './rows.tsx';

/** The camera sessions of the week. */
export function Camera({ sessions, now }: { sessions: readonly CameraSession[]; now: number }) {
  const words = useWords();
  return (
    <Card title={words.text('popup_camera')} icon="camera">
      {sessions.length === 0 ? (
        <p class="soft">{words.text('popup_camera_none')}</p>
      ) : (
        <Rows
          items={sessions}
          render={(session) => <Session key={session.id} session={session} now={now} />}
        />
      )}
    </Card>
  );
}

function Session({ session, now }: { session: CameraSession; now: number }) {
  const words = useWords();
  const notes = session.concerns.map((concern) => words.text(`concern_${concern}`));
  const sent = (session.onAir?.ms ?? 0) / 1000;
  if (sent > 0) notes.push(words.text('popup_camera_on_air', words.duration(sent)));
  if (!session.corroborated) notes.push(words.text('popup_camera_claimed'));
  return (
    <ListRow
      title={session.site}
      end={`${words.dayAndTime(session.startedAt, now)} · ${lengthText(words, session, now)}`}
    >
      {notes.length > 0 && (
        <div class="chips">
          {notes.map((note) => (
            <Chip key={note}>{note}</Chip>
          ))}
        </div>
      )}
    </ListRow>
  );
}

function lengthText(words: Words, { startedAt, endedAt }: CameraSession, now: number): string {
  const length = words.duration(Math.max((endedAt ?? now) - startedAt, 0) / 1000);
  return endedAt === null ? words.text('popup_camera_on', length) : length;
}
