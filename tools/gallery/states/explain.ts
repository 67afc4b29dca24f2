import { AGE_BANDS } from '../../../src/domain/model.ts';
import { getSettings } from '../../../src/protocol/settings-commands.ts';
import { settingsReply } from '../../../tests/fakes/settings.ts';
import { LONG_NAME } from './names.ts';
import { answer, type GalleryPage, nobody } from './state.ts';

/** Porchlight, told to a child. */
export const explain: GalleryPage = {
  name: 'explain',
  html: 'src/ui/explain/index.html',
  states: [
    ...AGE_BANDS.map((childAgeBand) => ({
      name: `age-${childAgeBand.toLowerCase()}`,
      title: `Told to a child of ${childAgeBand}`,
      answers: [answer(getSettings, settingsReply({ childAgeBand }))],
    })),
    {
      name: 'long-names',
      title: 'A child and people with long names',
      answers: [
        answer(
          getSettings,
          settingsReply(
            { childName: LONG_NAME.slice(0, 40), people: ['Nana', LONG_NAME.slice(0, 40)] },
            true,
          ),
        ),
      ],
    },
    { name: 'alone', title: 'The background does not answer', answers: [nobody(getSettings)] },
  ],
};
