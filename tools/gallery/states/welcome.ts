import type { Settings } from '../../../src/domain/settings.ts';
import { setPassphrase } from '../../../src/protocol/camera-commands.ts';
import { getSettings, saveSettings } from '../../../src/protocol/settings-commands.ts';
import { getKnownSites } from '../../../src/protocol/welcome-commands.ts';
import { aboutKnownSites } from '../../../src/sites/about-site.ts';
import { STEPS } from '../../../src/ui/welcome/steps.ts';
import { settingsReply } from '../../../tests/fakes/settings.ts';
import { EVENING } from '../../../tests/fakes/snapshots.ts';
import { LONG_NAME } from './names.ts';
import { answer, type GalleryPage, type GivenAnswer, nobody, press, write } from './state.ts';

const KNOWN = answer(getKnownSites, aboutKnownSites);
const PASSPHRASE = 'sunny garden wall';
const FIRST = [family({ welcomed: false }), KNOWN];
const SITES = { hash: 'sites', answers: FIRST };
const CHANGED = [write('family_name', 'Sam'), press('welcome_next')];

/** What parent and child go through together, one step after the other. */
export const welcome: GalleryPage = {
  name: 'welcome',
  html: 'src/ui/welcome/index.html',
  states: [
    ...STEPS.map((step) => ({
      name: `step-${step}`,
      title: `The step: ${step}`,
      hash: step,
      answers: FIRST,
      allSites: { has: false },
    })),
    {
      ...SITES,
      name: 'sites-known',
      title: 'A kind of site is open, and the child is young',
      answers: [family({ welcomed: false, childAgeBand: '9to12' }), KNOWN],
      steps: [
        press('welcome_known_number_other', String(aboutKnownSites().length)),
        press('site_kind_messenger'),
      ],
    },
    ...[true, false].map((whenAsked) => ({
      ...SITES,
      name: whenAsked ? 'sites-allowed' : 'sites-declined',
      title: whenAsked ? 'Every site may be watched' : 'Not every site may be watched',
      allSites: { has: false, whenAsked },
      steps: [press('family_sites_allow')],
    })),
    {
      ...SITES,
      name: 'sites-managed',
      title: 'An administrator wants every site watched',
      answers: [
        answer(getSettings, settingsReply({ welcomed: false }, false, { watch: { every: true, sites: [] } })),
        KNOWN,
      ],
      allSites: { has: false },
    },
    {
      name: 'lock-code',
      title: 'The passphrase is set, and this is the code',
      hash: 'lock',
      answers: [
        ...FIRST,
        answer(setPassphrase, {
          outcome: 'done',
          recoveryCode: '4F7K 0QJ2 91AB ZX35 TTWV 8M2D 6GHN 0000',
        }),
      ],
      steps: [
        write('dashboard_lock_new', PASSPHRASE),
        write('dashboard_lock_again', PASSPHRASE),
        press('dashboard_lock_set'),
      ],
    },
    { name: 'lock-there', title: 'There is a passphrase', hash: 'lock', answers: [family({}, true)] },
    {
      name: 'agreement-missing',
      title: 'Not both promised',
      hash: 'agreement',
      answers: FIRST,
      steps: [press('welcome_agreement_both')],
    },
    {
      name: 'agreement-long-names',
      title: 'A child and people with long names',
      hash: 'agreement',
      answers: [family({ childName: LONG_NAME.slice(0, 40), people: ['Nana', LONG_NAME.slice(0, 40)] })],
    },
    {
      name: 'unlock-wrong',
      title: 'A change, and a wrong passphrase',
      hash: 'child',
      answers: [family({}, true), answer(saveSettings, { outcome: 'wrong' })],
      steps: [...CHANGED, write('dashboard_passphrase', 'a guess'), press('welcome_unlock_save')],
    },
    {
      name: 'not-saved',
      title: 'What the family chose could not be kept',
      hash: 'child',
      answers: [...FIRST, nobody(saveSettings)],
      steps: CHANGED,
    },
    {
      name: 'done',
      title: 'All is done, but the agreement waits',
      hash: 'done',
      answers: [family({})],
    },
    {
      name: 'done-agreed',
      title: 'All is done',
      hash: 'done',
      answers: [family({ agreedAt: EVENING })],
    },
    {
      name: 'unreachable',
      title: 'The background does not answer',
      hash: 'country',
      answers: [nobody(getSettings)],
    },
  ],
};

function family(settings: Partial<Settings>, hasPassphrase = false): GivenAnswer {
  return answer(getSettings, settingsReply(settings, hasPassphrase));
}
