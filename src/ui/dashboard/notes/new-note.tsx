import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { NoteMaker, Note as NoteOf } from '../../../domain/note.ts';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { LONGEST_NAME } from '../../../protocol/model-schemas.ts';
import { writeNote } from '../../../protocol/note-commands.ts';
import { LONGEST_ADDRESS, LONGEST_SAID, LONGEST_WORDS } from '../../../protocol/note-schemas.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choice } from '../../components/choice.tsx';
import { Note } from '../../components/note.tsx';
import { useWords } from '../../words.ts';
import { addressOf } from '../use-section.ts';
import { Field } from './field.tsx';
import { FirstKey } from './first-key.tsx';
import type { FamilyNotes } from './notes-page.tsx';

const MAKERS: readonly NoteMaker[] = ['child', 'grownUp'];

interface NewNoteProps {
  page: Pick<ExtensionPage, 'send'>;
  family: FamilyNotes;
  /** The key of the contact that it is about. */
  contact: string | null;
  onKept(): void;
  onLockChanged(): void;
}

/** A note that is written by hand, about a contact or about anything else. */
export function NewNote({ page, family, contact, onKept, onLockChanged }: NewNoteProps) {
  const words = useWords();
  const [id] = useState(() => crypto.randomUUID());
  const [note, setNote] = useState(() => firstNote(family));
  const [said, setSaid] = useState('');
  const { outcome, send } = useSending(onKept);
  const about = family.contact;
  const set = (change: Partial<NoteOf>) => setNote({ ...note, ...change });
  const isEmpty = said.trim() === '' && note.words.trim() === '';
  if (outcome === 'kept') return <Kept />;
  return (
    <>
      <FirstKey page={page} hasPassphrase={family.hasPassphrase} onSet={onLockChanged} />
      <Card title={words.text('notes_write')} icon="chat">
        {about && <p>{words.text('notes_write_about', about.name, about.site)}</p>}
        <p>{words.text('notes_write_how')}</p>
        <Field
          label={words.text('note_name')}
          value={note.name}
          most={LONGEST_NAME}
          onInput={(name) => set({ name })}
        />
        <Field
          label={words.text('note_when')}
          value={note.when}
          most={LONGEST_NAME}
          onInput={(when) => set({ when })}
        />
        <Field
          label={words.text('note_address')}
          value={note.address}
          most={LONGEST_ADDRESS}
          onInput={(address) => set({ address })}
        />
        <Field
          isLong
          label={words.text('notes_write_said')}
          value={said}
          most={LONGEST_SAID}
          onInput={setSaid}
        />
        <Field
          isLong
          label={words.text('note_words')}
          value={note.words}
          most={LONGEST_WORDS}
          onInput={(own) => set({ words: own })}
        />
        <Choice
          label={words.text('note_maker')}
          answers={MAKERS.map((maker) => ({ value: maker, text: words.text(`note_maker_${maker}`) }))}
          value={note.maker}
          onChange={(maker) => set({ maker })}
        />
        <p class="soft small">{words.text('note_pictures')}</p>
        <div role="status">
          {outcome !== null && outcome !== 'sending' && (
            <Note icon="hand" tone="caution">
              {words.text(`notes_write_${outcome}`)}
            </Note>
          )}
        </div>
        <div class="buttons">
          <Button
            primary
            disabled={isEmpty || outcome === 'sending' || !family.hasKey}
            onPress={() =>
              void send(page.send(writeNote, { id, contact, note: { ...note, said: partsOf(said) } }))
            }
          >
            {words.text('note_seal')}
          </Button>
          <a class="button" href={addressOf('notes')}>
            {words.text('notes_back')}
          </a>
        </div>
      </Card>
    </>
  );
}

function firstNote({ contact }: FamilyNotes): NoteOf {
  return {
    name: contact?.name ?? '',
    address: contact?.site ?? '',
    when: '',
    said: [],
    words: '',
    maker: 'grownUp',
  };
}

/** What stands between blank lines was said by itself. */
function partsOf(said: string): string[] {
  return said
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, 60);
}

type Outcome = 'sending' | 'kept' | 'noKey' | 'tooMany' | 'late' | 'failed';

function useSending(onKept: () => void) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  async function send(asked: Promise<{ outcome: Outcome }>): Promise<void> {
    setOutcome('sending');
    const reply = await asked.catch(() => ({ outcome: 'failed' }) as const);
    setOutcome(reply.outcome);
    if (reply.outcome === 'kept') onKept();
  }
  return { outcome, send };
}

function Kept() {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => place.current?.focus(), []);
  return (
    <Card title={words.text('note_kept')} icon="check">
      <div id={id} role="status" tabIndex={-1} ref={place}>
        <Note icon="check" tone="calm">
          {words.text('note_kept_where')}
        </Note>
      </div>
      <a class="button button-primary" href={addressOf('notes')}>
        {words.text('notes_back')}
      </a>
    </Card>
  );
}
