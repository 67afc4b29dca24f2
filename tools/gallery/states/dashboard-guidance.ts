import type { Topic } from '../../../src/domain/guidance/topics.ts';
import { READERS, type Reader } from '../../../src/ui/dashboard/guidance/reader.ts';
import { SITE_HELP } from './site-help.ts';
import type { GalleryState } from './state.ts';

/** The urgent one, and one with everything else that a page can have. The others are other words. */
const SHOWN: readonly Topic[] = ['despair', 'grooming'];

/** What to do, topic by topic. */
export const guidanceStates: readonly GalleryState[] = [
  ...READERS.map((reader) => ({
    name: `guidance-${reader}`,
    title: `Guidance: all topics, for a ${reader}`,
    hash: `guidance?for=${reader}`,
  })),
  ...SHOWN.flatMap((topic) => READERS.map((reader) => about(topic, reader))),
  {
    name: 'guidance-site',
    title: 'Guidance: somebody comes from a site',
    hash: 'guidance/blackmail?site=discord',
    answers: [SITE_HELP],
  },
];

function about(topic: Topic, reader: Reader): GalleryState {
  return {
    name: `guidance-${topic.toLowerCase()}-${reader}`,
    title: `Guidance: ${topic}, for a ${reader}`,
    hash: `guidance/${topic}?for=${reader}`,
  };
}
