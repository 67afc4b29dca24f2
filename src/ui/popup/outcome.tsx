import { useEffect, useRef } from 'preact/hooks';
import { Note } from '../components/note.tsx';
import type { AnswerOutcome } from '../store.ts';
import { isolated, useWords } from '../words.ts';

/** What came of an answer. Takes the focus, because the card with the pressed button may be gone. */
export function Outcome({ outcome }: { outcome: AnswerOutcome }) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [outcome]);
  const key = outcome.saved ? `popup_answered_${outcome.answer}` : 'popup_answer_failed';
  return (
    <div role="status" tabIndex={-1} ref={place}>
      <Note icon={outcome.saved ? 'check' : 'clock'} tone={outcome.saved ? 'calm' : 'caution'}>
        {words.text(key, isolated(outcome.name))}
      </Note>
    </div>
  );
}
