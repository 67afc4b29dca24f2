import type { Settings } from '../../../src/domain/settings.ts';
import { getSettings, saveSettings } from '../../../src/protocol/settings-commands.ts';
import { settingsReply } from '../../../tests/fakes/settings.ts';
import { EVENING } from '../../../tests/fakes/snapshots.ts';
import { LONG_NAME, LONG_SITE } from './names.ts';
import { answer, type GalleryState, type GivenAnswer, nobody, press, type Step, write } from './state.ts';

const CHANGED = [write('family_name', 'Sam')];
const SAVE = press('dashboard_settings_save');

/** All that the family said of itself. */
export const settingsStates: readonly GalleryState[] = [
  shows('settings', 'Settings: nothing said yet', {}, false),
  shows(
    'settings-full',
    'Settings: everything said, with long names',
    {
      childName: LONG_NAME.slice(0, 40),
      childAgeBand: '9to12',
      people: ['Nana', LONG_NAME.slice(0, 40)],
      agreedAt: EVENING,
    },
    true,
  ),
  {
    name: 'settings-managed',
    title: 'Settings: an administrator set most, and wrote some of it wrongly',
    hash: 'settings',
    answers: [
      answer(
        getSettings,
        settingsReply(
          { language: 'en', people: ['Ms Tui', 'Nana'], sensitivity: { bullying: 'sooner' } },
          true,
          {
            fields: ['country', 'language', 'people', 'sensitivity', 'watch'],
            problems: ['cameraLateHours', 'countrry'],
            people: ['Ms Tui'],
            topics: ['bullying'],
            watch: { every: false, sites: ['school.example.org', LONG_SITE] },
            lock: true,
          },
        ),
      ),
    ],
    allSites: { has: false },
  },
  {
    name: 'settings-unreachable',
    title: 'Settings: no answer',
    hash: 'settings',
    answers: [nobody(getSettings)],
  },
  shows('settings-passphrase', 'Settings: another passphrase', {}, true, [], [press('dashboard_lock_other')]),
  shows('settings-changed', 'Settings: changed, not saved', {}, true, [], CHANGED),
  shows(
    'settings-wrong',
    'Settings: a wrong passphrase',
    {},
    true,
    [answer(saveSettings, { outcome: 'wrong' })],
    [...CHANGED, write('dashboard_passphrase', 'a guess'), SAVE],
  ),
];

function shows(
  name: string,
  title: string,
  settings: Partial<Settings>,
  hasPassphrase: boolean,
  answers: readonly GivenAnswer[] = [],
  steps: readonly Step[] = [],
): GalleryState {
  const family = answer(getSettings, settingsReply(settings, hasPassphrase));
  return { name, title, hash: 'settings', answers: [family, ...answers], allSites: { has: false }, steps };
}
