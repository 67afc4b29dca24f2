import type { Snapshot } from '../../domain/summary/snapshot.ts';
import { Note } from '../components/note.tsx';
import type { Freshness } from '../store.ts';
import { isUnanswered } from '../wait-for-answer.ts';
import { useWords, type Words } from '../words.ts';

interface FreshnessNoteProps {
  snapshot: Snapshot | null;
  freshness: Freshness;
}

/** Says when what is on the screen is not from now. The region is always there, so that readers hear it change. */
export function FreshnessNote({ snapshot, freshness }: FreshnessNoteProps) {
  const words = useWords();
  const text = findNote(words, snapshot, freshness);
  return (
    <div role="status" class={text === null ? 'unseen' : undefined}>
      {text !== null && (
        <Note icon="clock" tone={isUnanswered(freshness) ? 'caution' : 'plain'}>
          {text}
        </Note>
      )}
    </div>
  );
}

function findNote(words: Words, snapshot: Snapshot | null, freshness: Freshness): string | null {
  if (freshness === 'outdated') return words.text('ui_outdated');
  if (freshness === 'unreachable') {
    if (snapshot === null) return words.text('popup_unreachable_empty');
    return words.text('popup_unreachable', words.dayAndTime(snapshot.takenAt, Date.now()));
  }
  if (freshness === 'last' && snapshot) {
    return words.text('popup_last', words.dayAndTime(snapshot.takenAt, Date.now()));
  }
  return null;
}
