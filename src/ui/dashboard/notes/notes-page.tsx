import { useEffect } from 'preact/hooks';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import type { ReplyOf } from '../../../protocol/command.ts';
import { getNotes } from '../../../protocol/note-commands.ts';
import { Note } from '../../components/note.tsx';
import { useReply } from '../../use-reply.ts';
import { useWords } from '../../words.ts';
import type { Place } from '../use-section.ts';
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
  const words = useWords();
  const contact = place.query.get('contact');
  const { reply, freshness, load } = useReply(page, getNotes, { contact });
  const opened = useOpened(page);
  useEffect(() => {
    // A note that is made in another tab is in the list when somebody comes back.
    const look = () => {
      if (!document.hidden) void load();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [load]);
  if (reply === null) {
    return (
      <div role="status">
        {freshness === 'unreachable' && (
          <Note icon="clock" tone="caution">
            {words.text('dashboard_unreachable_empty')}
          </Note>
        )}
      </div>
    );
  }
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
      {reply.hasPassphrase && <KeyCard page={page} family={reply} onChanged={lockChanged} />}
    </>
  );
}
