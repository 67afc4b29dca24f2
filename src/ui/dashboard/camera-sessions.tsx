import type { CameraSession } from '../../domain/camera/session.ts';
import { Card } from '../components/card.tsx';
import { ListRow } from '../components/list-row.tsx';
import { Rows } from '../components/rows.tsx';
import { SessionChips } from '../components/session-chips.tsx';
import { sessionLength } from '../components/session-notes.ts';
import { useWords } from '../words.ts';

interface CameraSessionsProps {
  title: string;
  /** Newest first. */
  sessions: readonly CameraSession[];
  now: number;
}

/** Times that a camera was on, in short. */
export function CameraSessions({ title, sessions, now }: CameraSessionsProps) {
  const words = useWords();
  return (
    <Card title={title} icon="camera">
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
    </Card>
  );
}
