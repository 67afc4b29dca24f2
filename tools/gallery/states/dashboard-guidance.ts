import { childGuide } from '../../../src/domain/guidance/child-guides.ts';
import { TOPICS, type Topic } from '../../../src/domain/guidance/topics.ts';
import { AGE_BANDS, type AgeBand } from '../../../src/domain/model.ts';
import { getSnapshot } from '../../../src/protocol/ui-commands.ts';
import { READERS } from '../../../src/ui/dashboard/guidance/reader.ts';
import { settingsOf } from '../../../tests/fakes/settings.ts';
import { busySnapshot } from '../../../tests/fakes/snapshots.ts';
import { SITE_HELP } from './site-help.ts';
import { answer, type GalleryState } from './state.ts';

/** The urgent one, and one with everything else that a page can have. The others are other words. */
const CLOSELY: readonly Topic[] = ['despair', 'grooming'];

/** What to do, topic by topic: for a parent, and for a child as it is told to each age. */
export const guidanceStates: readonly GalleryState[] = [
  ...READERS.map((reader) => ({
    name: `guidance-${reader}`,
    title: `Guidance: all topics, for a ${reader}`,
    hash: `guidance?for=${reader}`,
  })),
  ...TOPICS.flatMap((topic) => [forParent(topic), ...toldApart(topic).map((band) => forChild(topic, band))]),
  {
    name: 'guidance-site',
    title: 'Guidance: somebody comes from a site',
    hash: 'guidance/blackmail?site=discord',
    answers: [SITE_HELP],
  },
];

function forParent(topic: Topic): GalleryState {
  return {
    name: `guidance-${topic.toLowerCase()}-parent`,
    title: `Guidance: ${topic}, for a parent`,
    hash: `guidance/${topic}?for=parent`,
    otherWords: !CLOSELY.includes(topic),
  };
}

function forChild(topic: Topic, band: AgeBand): GalleryState {
  return {
    name: `guidance-${topic.toLowerCase()}-child-${band.toLowerCase()}`,
    title: `Guidance: ${topic}, for a child of the age band ${band}`,
    hash: `guidance/${topic}`,
    answers: [answer(getSnapshot, busySnapshot({ settings: settingsOf({ childAgeBand: band }) }))],
    otherWords: !CLOSELY.includes(topic),
  };
}

/** The age bands that are told something else than the one before. */
function toldApart(topic: Topic): AgeBand[] {
  const told = AGE_BANDS.map((band) => JSON.stringify(childGuide(topic, band)));
  return AGE_BANDS.filter((_band, place) => told[place] !== told[place - 1]);
}
