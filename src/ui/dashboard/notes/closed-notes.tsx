import { Card } from '../../components/card.tsx';
import { Rows } from '../../components/rows.tsx';
import type { LockOutcome } from '../../save-settings.ts';
import { useWords } from '../../words.ts';
import type { FamilyNotes } from './notes-page.tsx';
import { PassphraseForm } from './passphrase-form.tsx';

interface ClosedNotesProps {
  notes: FamilyNotes['notes'];
  open(passphrase: string): Promise<LockOutcome>;
}

/** The notes as they lie there: when, where and how each was made. The rest is sealed. */
export function ClosedNotes({ notes, open }: ClosedNotesProps) {
  const words = useWords();
  const now = Date.now();
  return (
    <Card title={words.text('notes_list')} icon="copy">
      {notes.length === 0 ? (
        <p>{words.text('notes_none')}</p>
      ) : (
        <>
          <p>{words.count('notes_count', notes.length)}</p>
          <Rows
            items={notes}
            render={({ id, at, site, kind }) => (
              <li key={id} class="row-line">
                <span class="row-title">{words.dayAndTime(at, now)}</span>
                <span class="soft">
                  {site !== '' && <bdi>{site}, </bdi>}
                  {words.text(`notes_kind_${kind}`)}
                </span>
              </li>
            )}
          />
          <PassphraseForm primary does={words.text('notes_open')} act={open} />
        </>
      )}
    </Card>
  );
}
