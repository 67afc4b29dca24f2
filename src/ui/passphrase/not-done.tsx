import { useEffect, useState } from 'preact/hooks';
import { Note } from '../components/note.tsx';
import type { LockOutcome } from '../save-settings.ts';
import { useWords, type Words } from '../words.ts';

const SECOND = 1_000;

/** Why nothing was changed. The region is always there, so that readers hear it change. */
export function NotDone({ outcome }: { outcome: LockOutcome | null }) {
  const words = useWords();
  const left = useTimeLeft(outcome?.outcome === 'wait' ? outcome.until : 0);
  return (
    <div role="status">
      {outcome && outcome.outcome !== 'done' && (
        <Note icon={outcome.outcome === 'wrong' ? 'hand' : 'clock'} tone="caution">
          {reasonText(words, outcome.outcome, left)}
        </Note>
      )}
    </div>
  );
}

function reasonText(words: Words, outcome: 'wrong' | 'wait' | 'failed', left: number): string {
  if (outcome !== 'wait') return words.text(`dashboard_notDone_${outcome}`);
  return left > 0
    ? words.text('dashboard_notDone_wait', words.duration(left / SECOND))
    : words.text('dashboard_notDone_waited');
}

/** How long it is until then, in milliseconds; counts down. */
function useTimeLeft(until: number): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (until <= Date.now()) return;
    const ticking = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= until) clearInterval(ticking);
    }, SECOND);
    return () => clearInterval(ticking);
  }, [until]);
  return Math.max(until - now, 0);
}
