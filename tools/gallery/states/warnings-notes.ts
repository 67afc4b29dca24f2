import { keepNote, pickNote } from '../../../src/protocol/note-commands.ts';
import { LONG_NAME, LONG_SITE } from './names.ts';
import { answer, type GalleryState, type GivenAnswer, press, type Step, send } from './state.ts';

const CHOOSE = [press('note_choose_earlier'), press('note_choose_earlier'), press('note_choose_take')];
const TELL = [...CHOOSE, press('note_choose_next')];

/** Somebody makes a note of what the page shows. */
export const noteStates: readonly GalleryState[] = [
  picks('note-choose', 'A note: nothing is chosen yet', true),
  picks('note-chosen', 'A note: something is chosen', true, CHOOSE),
  picks('note-tell', 'A note: what else there is to say', true, TELL),
  picks(
    'note-kept',
    'A note is kept',
    true,
    [...TELL, press('note_seal')],
    [answer(keepNote, { outcome: 'kept' })],
  ),
  picks('note-paper', 'A note to be written down: there is no passphrase', false, [
    ...TELL,
    press('note_ready'),
  ]),
];

function picks(
  name: string,
  title: string,
  canSeal: boolean,
  steps: readonly Step[] = [],
  answers: readonly GivenAnswer[] = [],
): GalleryState {
  const wanted = { ticket: 't1', siteName: LONG_SITE, contactName: LONG_NAME, canSeal };
  return { name, title, sends: [send(pickNote, wanted)], steps, answers };
}
