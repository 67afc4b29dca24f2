import { useState } from 'preact/hooks';
import { noteWanted } from '../../protocol/note-commands.ts';
import { deliver } from '../deliver.ts';
import { usePerson, useSurroundings } from '../surroundings.ts';
import { Icon } from './icons.tsx';
import { Trouble } from './trouble.tsx';

/** "Make a note": opens the picker in the page, for which the card makes room. */
export function NoteButton({ contactName, onOpened }: { contactName: string; onOpened(): void }) {
  const { runtime } = useSurroundings();
  const [failed, setFailed] = useState(false);
  const ask = usePerson(() => {
    setFailed(false);
    void deliver(runtime, noteWanted, { contactName }).then((opened) => {
      if (opened) onOpened();
      else setFailed(true);
    });
  });
  return (
    <>
      <button type="button" class="button note-start" onClick={ask}>
        <Icon name="note" />
        {runtime.text('note_start')}
      </button>
      {failed && <Trouble text="note_start_failed" />}
    </>
  );
}
