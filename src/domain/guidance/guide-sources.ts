import { CHECKED, type GuidanceSource, SOURCES, type Source } from './sources.ts';
import type { Topic } from './topics.ts';

interface Readers {
  child: readonly Source[];
  parent: readonly Source[];
}

const GUIDE_SOURCES: Record<Topic, Readers> = {
  despair: { child: ['childline'], parent: ['nspcc', 'childline'] },
  blackmail: {
    child: ['netsafeSextortion', 'netsafeEvidence', 'thorn'],
    parent: ['netsafeSextortion', 'netsafeEvidence', 'netsafePlan', 'takeItDown'],
  },
  picturesSent: {
    child: ['takeItDown', 'netsafeSextortion', 'netsafeEvidence'],
    parent: ['takeItDown', 'netsafeSextortion', 'netsafePlan', 'thorn'],
  },
  picturesAsked: {
    child: ['netsafeGrooming', 'keepItRealGrooming', 'netsafeEvidence'],
    parent: ['netsafeGrooming', 'netsafeEvidence', 'netsafePlan'],
  },
  grooming: {
    child: ['netsafeGrooming', 'keepItRealGrooming', 'netsafeEvidence'],
    parent: ['netsafeGrooming', 'netsafePlan', 'netsafeStarters', 'police'],
  },
  meeting: {
    child: ['netsafeGrooming', 'ownYourOnline'],
    parent: ['netsafeGrooming', 'ownYourOnline', 'netsafeStarters'],
  },
  adultTalk: {
    child: ['netsafeGrooming', 'keepItRealGrooming', 'netsafeEvidence'],
    parent: ['netsafeGrooming', 'netsafeEvidence', 'netsafePlan'],
  },
  camera: { child: ['netsafeWebcams', 'iwf'], parent: ['netsafeWebcams', 'iwf', 'netsafeTips'] },
  bullied: {
    child: ['esafety', 'netsafeEvidence'],
    parent: ['esafety', 'netsafeEvidence', 'netsafePlan'],
  },
  bystander: { child: ['esafety'], parent: ['esafety', 'netsafeStarters'] },
  unkind: { child: ['esafety'], parent: ['esafety', 'netsafePlan'] },
  oversharing: {
    child: ['ownYourOnline'],
    parent: ['ownYourOnline', 'netsafePlan', 'netsafeStarters'],
  },
  belowAge: { child: ['ownYourOnline'], parent: ['ownYourOnline', 'netsafeTips', 'netsafeStarters'] },
};

/** Where the guidance of a topic comes from, and the year and month in which that was last read. */
export function guideSources(
  topic: Topic,
  reader: keyof Readers,
): { sources: readonly GuidanceSource[]; checked: string } {
  return { sources: GUIDE_SOURCES[topic][reader].map((source) => SOURCES[source]), checked: CHECKED };
}
