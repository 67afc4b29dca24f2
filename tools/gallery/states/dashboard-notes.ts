import { getNotes, openNotes, writeNote } from '../../../src/protocol/note-commands.ts';
import type { FamilyNotes } from '../../../src/ui/dashboard/notes/notes-page.tsx';
import { familyNotes, noteEntry, openedNote } from '../../../tests/fakes/family-notes.ts';
import { EVENING } from '../../../tests/fakes/snapshots.ts';
import { BIDI_NAMES, LONG_NAME, LONG_SITE } from './names.ts';
import { answer, type GalleryState, type GivenAnswer, nobody, press, type Step, write } from './state.ts';

const DAY = 86_400_000;
const OPEN = [write('dashboard_passphrase', 'sunny garden wall'), press('notes_open')];
const WRITTEN = [write('note_words', 'It was after school.'), press('note_seal')];

const ENTRIES = [
  noteEntry(),
  { ...noteEntry(EVENING - DAY), id: 'n2', site: LONG_SITE },
  { ...noteEntry(EVENING - 2 * DAY), id: 'n3', site: '', kind: 'written' as const },
];
const OPENED = answer(openNotes, {
  outcome: 'done',
  notes: [
    openedNote(noteEntry()),
    openedNote(
      { ...noteEntry(EVENING - DAY), id: 'n2', site: LONG_SITE },
      { name: LONG_NAME, address: `https://${LONG_SITE}/${LONG_NAME}`, said: [LONG_NAME, ...BIDI_NAMES] },
    ),
    { ...openedNote({ ...noteEntry(EVENING - 2 * DAY), id: 'n3' }), note: null, text: '', textHash: '' },
  ],
});

/** The family's evidence notes. */
export const noteStates: readonly GalleryState[] = [
  shows('notes-no-key', 'Notes: no passphrase yet', {
    ...{ hasPassphrase: false, hasKey: false, hasCode: false, notes: [] },
  }),
  { name: 'notes-unreachable', title: 'Notes: no answer', hash: 'notes', answers: [nobody(getNotes)] },
  shows('notes-managed', 'Notes: an administrator set the passphrase', { isManaged: true, hasCode: false }),
  shows('notes-empty', 'Notes: none yet', { notes: [] }),
  shows('notes-closed', 'Notes: closed', { notes: ENTRIES, hasCode: false }),
  shows(
    'notes-key',
    'Notes: the passphrase is forgotten',
    {},
    [],
    [press('notes_key_forgotten'), press('notes_key_renew')],
  ),
  shows('notes-starts-again', 'Notes: somebody asked to start again', { startsAgainAt: EVENING + DAY }),
  shows('notes-wrong', 'Notes: a wrong passphrase', {}, [answer(openNotes, { outcome: 'wrong' })], OPEN),
  shows('notes-opened', 'Notes: opened, one does not open', {}, [OPENED], OPEN),
  shows('notes-remove', 'Notes: one is to go', {}, [OPENED], [...OPEN, press('notes_remove')]),
  shows('notes-report', 'Notes: on paper', {}, [OPENED], [...OPEN, press('notes_report')]),
  {
    ...shows('notes-new', 'A new note about somebody', { contact: { name: LONG_NAME, site: LONG_SITE } }),
    hash: 'notes/new?contact=kai_22',
  },
  {
    ...shows('notes-not-kept', 'A new note that was not kept', {}, [nobody(writeNote)], WRITTEN),
    hash: 'notes/new',
  },
  {
    ...shows('notes-kept', 'A new note is kept', {}, [answer(writeNote, { outcome: 'kept' })], WRITTEN),
    hash: 'notes/new',
  },
];

function shows(
  name: string,
  title: string,
  family: Partial<FamilyNotes>,
  answers: readonly GivenAnswer[] = [],
  steps: readonly Step[] = [],
): GalleryState {
  return { name, title, hash: 'notes', answers: [answer(getNotes, familyNotes(family)), ...answers], steps };
}
