import {
  countErasable,
  erase,
  exportPart,
  getOwnData,
  openFileKey,
} from '../../../src/protocol/data-commands.ts';
import { openNotesOfFile } from '../../../src/protocol/note-commands.ts';
import { noteEntry, openedNote } from '../../../tests/fakes/family-notes.ts';
import { ERASABLE, ownData } from '../../../tests/fakes/own-data.ts';
import { FILE_OPENED, SEALED_TEXT } from '../../../tests/fakes/sealed-file.ts';
import { BIDI_NAMES, LONG_NAME, LONG_SITE } from './names.ts';
import { answer, type GalleryState, type GivenAnswer, nobody, press, type Step, write } from './state.ts';

const ASK = press('data_erase_ask');
const COUNTED = answer(countErasable, ERASABLE);
const CHOOSE_FILE = write('data_open_file', SEALED_TEXT);
const OPEN_FILE = [CHOOSE_FILE, write('data_open_secret', 'a guess'), press('data_open_go')];
const ROBIN = 'data?contact=discord+Robin';

/** What belongs to the family. */
export const dataStates: readonly GalleryState[] = [
  shows('data', 'Your data', 'data'),
  { name: 'data-unreachable', title: 'Your data: no answer', hash: 'data', answers: [nobody(getOwnData)] },
  shows('data-not-exported', 'Your data: no file', 'data', [nobody(exportPart)], [press('data_export_save')]),
  shows('data-sealed', 'Your data: with a passphrase', 'data', [
    answer(getOwnData, ownData({ hasPassphrase: true, hasKey: true })),
  ]),
  shows('data-file', 'Your data: a sealed file was chosen', 'data', [], [CHOOSE_FILE]),
  shows(
    'data-file-damaged',
    'Your data: a damaged file was chosen',
    'data',
    [],
    [write('data_open_file', SEALED_TEXT.slice(0, 900))],
  ),
  shows(
    'data-file-wrong',
    'Your data: a wrong passphrase for a file',
    'data',
    [answer(openFileKey, { outcome: 'wrong' })],
    OPEN_FILE,
  ),
  shows(
    'data-file-opened',
    'Your data: a file was opened',
    'data',
    [
      answer(openFileKey, FILE_OPENED),
      answer(openNotesOfFile, { outcome: 'done', notes: [openedNote(noteEntry())] }),
    ],
    OPEN_FILE,
  ),
  shows('data-contacts', 'Your data: very many contacts to choose from', 'data?contact=long', [
    answer(
      getOwnData,
      ownData({
        contacts: Array.from({ length: 60 }, (_, place) => ({
          key: place === 0 ? 'long' : `contact-${place}`,
          name: [LONG_NAME, ...BIDI_NAMES][place] ?? `player_${place}`,
          site: place === 0 ? LONG_SITE : 'Discord',
          lastSeenAt: place,
        })),
      }),
    ),
  ]),
  shows('data-time', 'Your data: a time to be erased', 'data', [], [press('data_scope_time')]),
  shows('data-question', 'Your data: the question', ROBIN, [COUNTED], [ASK]),
  shows(
    'data-question-all',
    'Your data: the question before all goes',
    'data',
    [COUNTED],
    [press('data_scope_all'), ASK],
  ),
  shows(
    'data-wrong',
    'Your data: a wrong passphrase',
    ROBIN,
    [answer(getOwnData, ownData({ hasPassphrase: true })), COUNTED, answer(erase, { outcome: 'wrong' })],
    [ASK, write('dashboard_passphrase', 'a guess'), press('data_question_yes')],
  ),
  shows(
    'data-erased',
    'Your data: erased',
    ROBIN,
    [COUNTED, answer(erase, { outcome: 'done' })],
    [ASK, press('data_question_yes')],
  ),
];

function shows(
  name: string,
  title: string,
  hash: string,
  answers: readonly GivenAnswer[] = [],
  steps: readonly Step[] = [],
): GalleryState {
  return { name, title, hash, answers: [...answers, answer(getOwnData, ownData())], steps };
}
