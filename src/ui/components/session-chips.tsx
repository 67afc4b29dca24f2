import type { CameraSession } from '../../domain/camera/session.ts';
import { useWords } from '../words.ts';
import { Chip } from './chip.tsx';
import { LevelMark } from './level-mark.tsx';
import { sessionNotes } from './session-notes.ts';

/** What there is to say of a camera session; a private one is marked by word, shape and colour. */
export function SessionChips({ session }: { session: CameraSession }) {
  const words = useWords();
  const notes = sessionNotes(words, session);
  if (notes.length === 0 && !session.isPrivate) return null;
  return (
    <div class="chips">
      {session.isPrivate && <LevelMark level="notice" word={words.text('popup_camera_private')} />}
      {notes.map((note) => (
        <Chip key={note}>{note}</Chip>
      ))}
    </div>
  );
}
