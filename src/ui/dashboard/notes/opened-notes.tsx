import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { removeNotes } from '../../../protocol/note-commands.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Note } from '../../components/note.tsx';
import { useWords } from '../../words.ts';
import { saveFile, saveSealed } from '../save-file.ts';
import { SavingNote, useSaving } from '../saving.tsx';
import { NoteBody } from './note-body.tsx';
import { notesAsJson } from './notes-as-json.ts';
import type { FamilyNotes } from './notes-page.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { Report } from './report.tsx';
import type { OpenedNote } from './use-opened.ts';

interface OpenedNotesProps {
  page: Pick<ExtensionPage, 'send'>;
  notes: readonly OpenedNote[];
  family: FamilyNotes;
  onClose(): void;
  onRemoved(): void;
}

/** The notes, open: to read, to hand over, to take away. */
export function OpenedNotes({ page, notes, family, onClose, onRemoved }: OpenedNotesProps) {
  const words = useWords();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<'notes' | 'report'>('notes');
  const chosen = notes.filter(({ id }) => !left.has(id));
  const openedAt = useRef(Date.now()).current;
  const { saving, save } = useSaving();
  const cannotSave = chosen.length === 0 || saving.isOnItsWay;
  const saveThem = (isSealed: boolean) => {
    const name = `porchlight-notes${isSealed ? '-sealed' : ''}.json`;
    const text = notesAsJson(chosen, openedAt);
    return save(name, () => (isSealed ? saveSealed(page, name, text, 'notes') : saveFile(name, text)));
  };
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [shown]);
  if (shown === 'report')
    return <Report notes={chosen} family={family} openedAt={openedAt} onBack={() => setShown('notes')} />;
  const removed = async (id: string, passphrase: string) => {
    const reply = await page
      .send(removeNotes, { ids: [id], passphrase })
      .catch(() => ({ outcome: 'failed' }) as const);
    if (reply.outcome !== 'done') return reply;
    onClose();
    onRemoved();
    return reply;
  };
  const toggle = (id: string) =>
    setLeft(left.has(id) ? new Set([...left].filter((one) => one !== id)) : new Set([...left, id]));
  return (
    <>
      <div role="status" tabIndex={-1} ref={place}>
        <Note icon="eye">{words.text('notes_opened')}</Note>
      </div>
      <Card title={words.text('notes_hand')} icon="people">
        <p>{words.text('notes_hand_how')}</p>
        <div class="buttons">
          <Button primary disabled={chosen.length === 0} onPress={() => setShown('report')}>
            {words.text('notes_report')}
          </Button>
          <Button onPress={onClose}>{words.text('notes_close')}</Button>
        </div>
        <p>{words.text(family.isManaged ? 'notes_save_who_managed' : 'notes_save_who')}</p>
        <div class="buttons">
          <Button disabled={cannotSave} onPress={() => void saveThem(true)}>
            {words.text('notes_json_sealed')}
          </Button>
          <Button disabled={cannotSave} onPress={() => void saveThem(false)}>
            {words.text('notes_json')}
          </Button>
        </div>
        <SavingNote saving={saving} />
      </Card>
      {notes.map((note) => (
        <Card key={note.id} title={words.dayAndTime(note.at, Date.now())} icon="chat">
          <NoteBody note={note} />
          <label class="tick">
            <input type="checkbox" checked={!left.has(note.id)} onChange={() => toggle(note.id)} />
            {words.text('notes_in_report')}
            <span class="unseen">: {words.dayAndTime(note.at, Date.now())}</span>
          </label>
          <details>
            <summary aria-label={`${words.text('notes_remove')}: ${words.dayAndTime(note.at, Date.now())}`}>
              {words.text('notes_remove')}
            </summary>
            <p>{words.text('notes_remove_what')}</p>
            <PassphraseForm
              does={words.text('notes_remove_yes')}
              act={(passphrase) => removed(note.id, passphrase)}
            />
          </details>
        </Card>
      ))}
    </>
  );
}
