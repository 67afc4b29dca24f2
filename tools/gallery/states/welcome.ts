import { AGE_BANDS } from '../../../src/domain/model.ts';
import { saveSettings } from '../../../src/protocol/settings-commands.ts';
import { getSnapshot } from '../../../src/protocol/ui-commands.ts';
import { getKnownSites } from '../../../src/protocol/welcome-commands.ts';
import { aboutKnownSites } from '../../../src/sites/about-site.ts';
import { busySnapshot, emptySnapshot } from '../../../tests/fakes/snapshots.ts';
import { answer, type GalleryPage, noAnswerYet, nobody, press } from './state.ts';

const KNOWN = answer(getKnownSites, aboutKnownSites);
const FIRST = [answer(getSnapshot, emptySnapshot()), KNOWN];

/** What parent and child read together first. */
export const welcome: GalleryPage = {
  name: 'welcome',
  html: 'src/ui/welcome/index.html',
  states: [
    { name: 'first', title: 'Opened for the first time', answers: FIRST },
    {
      name: 'again',
      title: 'Opened again by a family that has been through it',
      answers: [answer(getSnapshot, busySnapshot()), KNOWN],
      allSites: { has: true },
    },
    ...AGE_BANDS.map((band) => ({
      name: `age-${band.toLowerCase()}`,
      title: `The child is ${band}, and a kind of site is open`,
      answers: FIRST,
      steps: [press(`ui_age_${band}`), press('site_kind_messenger')],
    })),
    {
      name: 'every-site-allowed',
      title: 'Every site may be watched',
      answers: FIRST,
      allSites: { has: false, whenAsked: true },
      steps: [press('welcome_everySite_allow')],
    },
    {
      name: 'every-site-declined',
      title: 'Not every site may be watched',
      answers: FIRST,
      allSites: { has: false, whenAsked: false },
      steps: [press('welcome_everySite_allow')],
    },
    {
      name: 'saving',
      title: 'What the family chose is on its way',
      answers: [...FIRST, noAnswerYet(saveSettings)],
      steps: [press('welcome_finish_done')],
    },
    {
      name: 'saved',
      title: 'What the family chose is kept',
      answers: [...FIRST, answer(saveSettings, { outcome: 'done' })],
      steps: [press('welcome_finish_done')],
    },
    {
      name: 'not-saved',
      title: 'What the family chose could not be kept',
      answers: [...FIRST, nobody(saveSettings)],
      steps: [press('welcome_finish_done')],
    },
    {
      name: 'alone',
      title: 'The background does not answer',
      answers: [nobody(getSnapshot), nobody(getKnownSites)],
    },
  ],
};
