import { COUNTRIES, type Country } from '../../../src/domain/model.ts';
import { getSnapshot } from '../../../src/protocol/ui-commands.ts';
import { HAPPENINGS } from '../../../src/ui/help/happenings.ts';
import { busySnapshot } from '../../../tests/fakes/snapshots.ts';
import { SITE_HELP } from './site-help.ts';
import { answer, type GalleryPage, type GivenAnswer, nobody, press } from './state.ts';

/** "I need help". */
export const help: GalleryPage = {
  name: 'help',
  html: 'src/ui/help/index.html',
  states: [
    ...COUNTRIES.map((country) => ({
      name: `country-${country.toLowerCase()}`,
      title: `Opened in ${country}`,
      answers: [familyIn(country)],
    })),
    ...HAPPENINGS.map((happening) => ({
      name: `happening-${happening}`,
      title: `Somebody says: ${happening}`,
      answers: [familyIn('NZ')],
      steps: [press(`help_happening_${happening}`)],
    })),
    {
      name: 'unsafe-elsewhere',
      title: 'Unsafe where Porchlight knows no emergency number',
      answers: [familyIn('other')],
      steps: [press('help_happening_unsafe')],
    },
    {
      name: 'message-copied',
      title: 'The ready message is copied',
      answers: [familyIn('NZ')],
      steps: [press('help_happening_pressure'), press('help_message_copy')],
    },
    {
      name: 'message-not-copied',
      title: 'The browser does not let the page copy',
      answers: [familyIn('NZ')],
      noClipboard: true,
      steps: [press('help_happening_pressure'), press('help_message_copy')],
    },
    {
      name: 'from-site',
      title: 'Somebody comes from a site',
      hash: 'site=discord',
      answers: [familyIn('NZ'), SITE_HELP],
      steps: [press('help_happening_pressure')],
    },
    { name: 'alone', title: 'The background does not answer', answers: [nobody(getSnapshot)] },
  ],
};

function familyIn(country: Country): GivenAnswer {
  return answer(getSnapshot, busySnapshot({ settings: { ...busySnapshot().settings, country } }));
}
