import { useWords } from '../../words.ts';
import { addressOf } from '../use-section.ts';

/** Leads to a new note about a contact. @param contact its key */
export function MakeNote({ contact }: { contact: string }) {
  const words = useWords();
  return (
    <a class="button" href={addressOf('notes', 'new', { contact })}>
      {words.text('notes_make')}
    </a>
  );
}
