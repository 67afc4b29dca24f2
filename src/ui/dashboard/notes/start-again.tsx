import { useState } from 'preact/hooks';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { startAgain } from '../../../protocol/lock-commands.ts';
import { Button } from '../../components/button.tsx';
import { Note } from '../../components/note.tsx';
import { useWords } from '../../words.ts';
import type { FamilyNotes } from './notes-page.tsx';

interface StartAgainProps {
  page: Pick<ExtensionPage, 'send'>;
  family: Pick<FamilyNotes, 'startsAgainAt' | 'takenAt'>;
  onChanged(): void;
}

/** The way out without passphrase and code: what it takes away, the wait before it, and the question. */
export function StartAgain({ page, family: { startsAgainAt, takenAt }, onChanged }: StartAgainProps) {
  const words = useWords();
  const [isSure, setSure] = useState(false);
  const [failed, setFailed] = useState(false);
  const isDue = startsAgainAt !== null && startsAgainAt <= takenAt;
  const isWaiting = startsAgainAt !== null && !isDue;
  const begin = () => {
    setFailed(false);
    page.send(startAgain, {}).then(
      () => {
        setSure(false);
        onChanged();
      },
      () => setFailed(true),
    );
  };
  return (
    <div class="new-passphrase">
      <p>{words.text('notes_again_what')}</p>
      <p>{words.text('notes_again_wait')}</p>
      <div role="status">
        {isWaiting && (
          <Note icon="clock">{words.text('notes_again_from', words.dayAndTime(startsAgainAt, takenAt))}</Note>
        )}
        {isDue && <Note icon="clock">{words.text('notes_again_due')}</Note>}
        {failed && (
          <Note icon="hand" tone="caution">
            {words.text('dashboard_notDone_failed')}
          </Note>
        )}
      </div>
      {!isWaiting && (
        <>
          <label class="tick">
            <input type="checkbox" checked={isSure} onChange={() => setSure(!isSure)} />
            {words.text('notes_again_sure')}
          </label>
          <Button disabled={!isSure} onPress={begin}>
            {words.text(isDue ? 'notes_again_now' : 'notes_again_ask')}
          </Button>
        </>
      )}
    </div>
  );
}
