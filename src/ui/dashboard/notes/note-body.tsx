import { Note } from '../../components/note.tsx';
import { useWords } from '../../words.ts';
import type { OpenedNote } from './use-opened.ts';

/** What a note says. What a page or a person wrote is shown as it is, each in its own direction. */
export function NoteBody({ note: { note, site, kind } }: { note: OpenedNote }) {
  const words = useWords();
  if (note === null) {
    return (
      <Note icon="hand" tone="caution">
        {words.text('notes_damaged')}
      </Note>
    );
  }
  const facts: readonly (readonly [label: string, value: string])[] = [
    [words.text('note_name'), note.name],
    [words.text('notes_site'), site],
    [words.text('note_address'), note.address],
    [words.text('note_when'), note.when],
    [words.text('notes_maker'), words.text(`note_maker_${note.maker}`)],
    [words.text('notes_kind'), words.text(`notes_kind_${kind}`)],
  ];
  return (
    <>
      <dl class="note-facts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
      </dl>
      {note.said.length > 0 && (
        <>
          <h3>{words.text('notes_said')}</h3>
          <ul class="note-said">
            {note.said.map((said, index) => (
              <li key={`${index} ${said}`} dir="auto">
                {said}
              </li>
            ))}
          </ul>
        </>
      )}
      {note.words !== '' && (
        <>
          <h3>{words.text('notes_words')}</h3>
          <p class="note-words" dir="auto">
            {note.words}
          </p>
        </>
      )}
    </>
  );
}
