import { countErasable, erase, exportAll, getOwnData } from '../../../src/protocol/data-commands.ts';
import { ERASABLE, ownData } from '../../../tests/fakes/own-data.ts';
import { BIDI_NAMES, LONG_NAME, LONG_SITE } from './names.ts';
import { answer, type GalleryState, type GivenAnswer, nobody, press, type Step, write } from './state.ts';

const ASK = press('data_erase_ask');
const COUNTED = answer(countErasable, ERASABLE);
const ROBIN = 'data?contact=discord+Robin';

/** What belongs to the family. */
export const dataStates: readonly GalleryState[] = [
  shows('data', 'Your data', 'data'),
  { name: 'data-unreachable', title: 'Your data: no answer', hash: 'data', answers: [nobody(getOwnData)] },
  shows('data-not-exported', 'Your data: no file', 'data', [nobody(exportAll)], [press('data_export_save')]),
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
