import { useState } from 'preact/hooks';
import { Note } from '../components/note.tsx';
import { useWords } from '../words.ts';

/** What came of saving a file: its name, once it is saved. */
type Saving = { isOnItsWay: boolean; saved: string | null; hasFailed: boolean };

const NOTHING: Saving = { isOnItsWay: false, saved: null, hasFailed: false };

/** Saves files, one at a time, and remembers what came of the last one. */
export function useSaving() {
  const [saving, setSaving] = useState(NOTHING);
  /** Never rejects. @param work makes the file and saves it */
  async function save(name: string, work: () => void | Promise<void>): Promise<void> {
    setSaving({ ...NOTHING, isOnItsWay: true });
    try {
      await work();
      setSaving({ ...NOTHING, saved: name });
    } catch {
      setSaving({ ...NOTHING, hasFailed: true });
    }
  }
  return { saving, save };
}

/** Says what came of it. The region is always there, so that readers hear it change. */
export function SavingNote({ saving: { isOnItsWay, saved, hasFailed } }: { saving: Saving }) {
  const words = useWords();
  return (
    <div role="status">
      {isOnItsWay && <p class="soft">{words.text('dashboard_waiting')}</p>}
      {saved !== null && (
        <Note icon="check" tone="calm">
          {words.text('data_export_done', saved)}
        </Note>
      )}
      {hasFailed && (
        <Note icon="clock" tone="caution">
          {words.text('data_export_failed')}
        </Note>
      )}
    </div>
  );
}
