import type { CameraSession } from '../../domain/camera/session.ts';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { ListRow } from '../components/list-row.tsx';
import { Rows } from '../components/rows.tsx';
import { SessionChips } from '../components/session-chips.tsx';
import { sessionLength } from '../components/session-notes.ts';
import { useWords } from '../words.ts';

interface CameraProps {
  sessions: readonly CameraSession[];
  now: number;
  /** Opens the family's page about the camera. */
  onOpen(): void;
}

/** The camera sessions of the week, and the way to all of them. */
export function Camera({ sessions, now, onOpen }: CameraProps) {
  const words = useWords();
  return (
    <Card title={words.text('popup_camera')} icon="camera">
      {sessions.length === 0 ? (
        <p class="soft">{words.text('popup_camera_none')}</p>
      ) : (
        <Rows
          items={sessions}
          render={(session) => (
            <ListRow
              key={session.id}
              title={session.site}
              end={`${words.dayAndTime(session.startedAt, now)} · ${sessionLength(words, session, now)}`}
            >
              <SessionChips session={session} />
            </ListRow>
          )}
        />
      )}
      <Button onPress={onOpen}>{words.text('popup_camera_all')}</Button>
    </Card>
  );
}
