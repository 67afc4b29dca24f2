import type { ExtensionPage } from '../../../platform/extension-page.ts';
import type { ReplyOf } from '../../../protocol/command.ts';
import { getNotes } from '../../../protocol/note-commands.ts';
import { Freshness } from '../freshness.tsx';
import { ManagedPassphrase } from '../managed-passphrase.tsx';
import type { Place } from '../use-section.ts';
import { useSectionReply } from '../use-section-reply.ts';
import { ClosedNotes } from './closed-notes.tsx';
import { FirstKey } from './first-key.tsx';
import { KeyCard } from './key-card.tsx';
import { NewNote } from './new-note.tsx';
import { NotesFacts } from './notes-facts.tsx';
import { OpenedNotes } from './opened-notes.tsx';
import { useOpened } from './use-opened.ts';

export type FamilyNotes = ReplyOf<typeof getNotes>;

interface NotesPageProps {
  page: Pick<ExtensionPage, 'send'>;
  place: Pick<Place, 'rest' | 'query'>;
  /** The passphrase was set or taken away: other sections need to know. */
  onLockChanged(): void;
}

/** The family's evidence notes: what can be read of them without the passphrase, and all of it with it. */
export function NotesPage({ page, place, onLockChanged }: NotesPageProps) {
  const contact = place.query.get('contact');
  const { reply, freshness, load } = useSectionReply(page, getNotes, { contact });
  const opened = useOpened(page);
  if (reply === null) return <Freshness freshness={freshness} takenAt={null} />;
  const lockChanged = () => {
    onLockChanged();
    void load();
  };
  if (place.rest === 'new')
    return (
      <NewNote
        key={contact}
        page={page}
        family={reply}
        contact={contact}
        onKept={() => void load()}
        onLockChanged={lockChanged}
      />
    );
  if (opened.notes)
    return (
      <OpenedNotes page={page} notes={opened.notes} family={reply} onClose={opened.close} onRemoved={load} />
    );
  return (
    <>
      <FirstKey page={page} hasPassphrase={reply.hasPassphrase} onSet={lockChanged} />
      {reply.hasPassphrase && <ClosedNotes notes={reply.notes} open={opened.open} />}
      <NotesFacts />
      {reply.isManaged && <ManagedPassphrase />}
      {reply.hasPassphrase && !reply.isManaged && (
        <KeyCard page={page} family={reply} onChanged={lockChanged} />
      )}
    </>
  );
}
