import { useWords } from '../../words.ts';
import { addressOf } from '../use-section.ts';

/** Leads to a new note. @param contact the key of whom it is about; nothing for a note about anything */
export function MakeNote({ contact }: { contact?: string }) {
  const words = useWords();
  return (
    <a class="button" href={addressOf('notes', 'new', contact === undefined ? {} : { contact })}>
      {words.text('notes_write')}
    </a>
  );
}
