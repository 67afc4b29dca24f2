import { useId, useRef, useState } from 'preact/hooks';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { type ReadFile, readSealedFile } from '../../../platform/sealed-file.ts';
import type { SealedFile } from '../../../protocol/sealed-file-schemas.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Note } from '../../components/note.tsx';
import { PointList } from '../../components/step-list.tsx';
import { NotDone } from '../../passphrase/not-done.tsx';
import { PassphraseField } from '../../passphrase/passphrase-field.tsx';
import { isolated, useWords } from '../../words.ts';
import { notesAsJson } from '../notes/notes-as-json.ts';
import { type OpenedNote, useShownNotes } from '../notes/use-opened.ts';
import { saveFile } from '../save-file.ts';
import { SavingNote, useSaving } from '../saving.tsx';
import { type FileCounts, type Opening, openFile, readableName } from './open-file.ts';

const KINDS = ['contacts', 'moments', 'cameraSessions', 'days', 'notes', 'openedNotes'] as const;

/** A file that somebody chose, and what it turned out to be. */
type Chosen = { name: string; read: ReadFile };

/** Opens a file that was saved sealed, here or elsewhere, and saves what is in it. */
export function OpenCard({ page }: { page: Pick<ExtensionPage, 'send'> }) {
  const words = useWords();
  const id = useId();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const latest = useRef<File | null>(null);
  async function choose(file: File | null): Promise<void> {
    latest.current = file;
    setChosen(null);
    if (!file) return;
    const read = await file.text().then(readSealedFile, (): ReadFile => ({ outcome: 'damaged' }));
    // Somebody may have chosen another one meanwhile.
    if (latest.current === file) setChosen({ name: file.name, read });
  }
  const refusal = chosen && chosen.read.outcome !== 'file' ? chosen.read.outcome : null;
  return (
    <Card title={words.text('data_open')} icon="home">
      <p>{words.text('data_open_how')}</p>
      <div class="field">
        <label for={id}>{words.text('data_open_file')}</label>
        <input
          id={id}
          class="input file-input"
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-refusal`}
          onChange={(event) => void choose(event.currentTarget.files?.[0] ?? null)}
        />
      </div>
      <div id={`${id}-refusal`} role="status">
        {refusal && (
          <Note icon="hand" tone="caution">
            {words.text(`data_open_${refusal}`)}
          </Note>
        )}
      </div>
      {chosen?.read.outcome === 'file' && (
        <OpenForm key={chosen.read.file.sha256} page={page} name={chosen.name} file={chosen.read.file} />
      )}
    </Card>
  );
}

interface OpenFormProps {
  page: Pick<ExtensionPage, 'send'>;
  name: string;
  file: SealedFile;
}

/** Says what the file is, and asks for what opens it. */
function OpenForm({ page, name, file }: OpenFormProps) {
  const words = useWords();
  const [secret, setSecret] = useState('');
  const [opening, setOpening] = useState<Opening | null>(null);
  const [isOnItsWay, setOnItsWay] = useState(false);
  const { notes, show } = useShownNotes();
  const saved = readableName(name);

  async function open(): Promise<void> {
    if (secret === '' || isOnItsWay) return;
    setOnItsWay(true);
    setOpening(null);
    const outcome = await openFile(page, file, secret);
    setOnItsWay(false);
    // Once it is saved, nothing of it stays in the page, but notes for a while.
    setOpening(outcome.outcome === 'opened' ? { ...outcome, text: '', notes: [] } : outcome);
    if (outcome.outcome !== 'opened') return;
    saveFile(saved, outcome.text);
    setSecret('');
    if (outcome.notes.length > 0) show(outcome.notes);
  }

  const format = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeStyle: 'short' });
  const when = format.format(Date.parse(file.sealedAt));
  return (
    <form class="new-passphrase" onSubmit={(event) => event.preventDefault()}>
      <p>{words.text(`data_open_is_${file.contents}`, isolated(when))}</p>
      <PassphraseField label={words.text('data_open_secret')} value={secret} onInput={setSecret} />
      <Button submit disabled={secret === '' || isOnItsWay} onPress={() => void open()}>
        {words.text('data_open_go')}
      </Button>
      <Outcome isOnItsWay={isOnItsWay} opening={opening} saved={saved} />
      {notes && <NotesInFile notes={notes} />}
    </form>
  );
}

/** Evidence notes stay sealed in the copy: they are saved by themselves, as they are under Notes. */
function NotesInFile({ notes }: { notes: readonly OpenedNote[] }) {
  const words = useWords();
  const { saving, save } = useSaving();
  const name = 'porchlight-notes.json';
  return (
    <>
      <p>{words.count('data_open_notes', notes.length)}</p>
      <Button onPress={() => void save(name, () => saveFile(name, notesAsJson(notes, Date.now())))}>
        {words.text('notes_json')}
      </Button>
      <SavingNote saving={saving} />
    </>
  );
}

interface OutcomeProps {
  isOnItsWay: boolean;
  opening: Opening | null;
  saved: string;
}

function Outcome({ isOnItsWay, opening, saved }: OutcomeProps) {
  const words = useWords();
  const refusal = opening?.outcome === 'wrong' || opening?.outcome === 'damaged' ? opening.outcome : null;
  const waiting = opening?.outcome === 'wait' || opening?.outcome === 'failed' ? opening : null;
  return (
    <>
      <div role="status">
        {isOnItsWay && <p class="soft">{words.text('dashboard_waiting')}</p>}
        {refusal && (
          <Note icon="hand" tone="caution">
            {words.text(`data_open_${refusal}`)}
          </Note>
        )}
        {opening?.outcome === 'opened' && (
          <Note icon="check" tone="calm">
            <p>{words.text('data_open_done', isolated(saved))}</p>
            <WhatIsIn counts={opening.counts} />
          </Note>
        )}
      </div>
      <NotDone outcome={waiting} />
    </>
  );
}

function WhatIsIn({ counts }: { counts: FileCounts }) {
  const words = useWords();
  const points = KINDS.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count > 0 ? [words.count(`data_count_${kind}`, count)] : [];
  });
  return points.length > 0 && <PointList points={points} />;
}
