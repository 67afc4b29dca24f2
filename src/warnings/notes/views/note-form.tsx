import { useState } from 'preact/hooks';
import type { Note, NoteMaker } from '../../../domain/note.ts';
import { LONGEST_NAME } from '../../../protocol/model-schemas.ts';
import { LONGEST_ADDRESS, LONGEST_WORDS } from '../../../protocol/note-schemas.ts';
import { useSurroundings } from '../../surroundings.ts';
import { Panel, Press } from './panel.tsx';
import type { PickerActions } from './picker-view.tsx';

const MAKERS: readonly NoteMaker[] = ['child', 'grownUp'];

interface NoteFormProps {
  /** What is known so far. */
  first: Note;
  canSeal: boolean;
  siteName: string;
  isOnItsWay: boolean;
  actions: Pick<PickerActions, 'back' | 'keep' | 'close'>;
}

/** Who it is about, where and when, and what else there is to say. */
export function NoteForm({ first, canSeal, siteName, isOnItsWay, actions }: NoteFormProps) {
  const { text } = useSurroundings().runtime;
  const [note, setNote] = useState(first);
  const set = (change: Partial<Note>) => setNote({ ...note, ...change });
  const line = (field: 'name' | 'address' | 'when', most: number) => (
    <label class="note-field">
      {text(`note_${field}`)}
      <input
        class="note-input"
        value={note[field]}
        maxLength={most}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => set({ [field]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <Panel title={text('note_tell')} siteName={siteName} onClose={actions.close}>
      {line('name', LONGEST_NAME)}
      {line('when', LONGEST_NAME)}
      {line('address', LONGEST_ADDRESS)}
      <label class="note-field">
        {text('note_words')}
        <textarea
          class="note-input"
          rows={3}
          value={note.words}
          maxLength={LONGEST_WORDS}
          aria-describedby="note-overheard"
          onInput={(event) => set({ words: event.currentTarget.value })}
        />
      </label>
      <p id="note-overheard" class="note-small">
        {text('note_overheard')}
      </p>
      <fieldset class="note-makers">
        <legend>{text('note_maker')}</legend>
        {MAKERS.map((maker) => (
          <label key={maker}>
            <input type="radio" name="maker" checked={note.maker === maker} onChange={() => set({ maker })} />
            {text(`note_maker_${maker}`)}
          </label>
        ))}
      </fieldset>
      <div class="answers">
        <Press kind="primary" disabled={isOnItsWay} onPress={() => actions.keep(note)}>
          {text(canSeal ? 'note_seal' : 'note_ready')}
        </Press>
        <Press kind="quiet" disabled={isOnItsWay} onPress={() => actions.back(note)}>
          {text('note_back')}
        </Press>
      </div>
    </Panel>
  );
}
