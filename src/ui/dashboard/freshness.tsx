import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import { Note } from '../components/note.tsx';
import type { Asked } from '../use-reply.ts';
import { isUnanswered } from '../wait-for-answer.ts';
import { useWords } from '../words.ts';

/** Tells the frame whether Porchlight answers, so that its lantern is never lit while nobody watches. */
export const LanternContext = createContext<(isOut: boolean) => void>(() => {});

interface FreshnessProps {
  freshness: Asked<unknown>['freshness'];
  /** From when what is shown is; `null` while there is nothing. */
  takenAt: number | null;
}

/** Says when there is nothing from now. The region is always there, so that readers hear it change. */
export function Freshness({ freshness, takenAt }: FreshnessProps) {
  const words = useWords();
  const setOut = useContext(LanternContext);
  useEffect(() => {
    setOut(isUnanswered(freshness));
    return () => setOut(false);
  }, [freshness, setOut]);
  return (
    <div role="status" class="freshness">
      {freshness === 'none' && <Note icon="clock">{words.text('dashboard_waiting')}</Note>}
      {isUnanswered(freshness) && (
        <Note icon="clock" tone="caution">
          {takenAt === null || freshness === 'outdated'
            ? words.text(freshness === 'outdated' ? 'ui_outdated' : 'dashboard_unreachable_empty')
            : words.text('dashboard_unreachable', words.dayAndTime(takenAt, Date.now()))}
        </Note>
      )}
    </div>
  );
}
