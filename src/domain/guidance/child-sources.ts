import type { Situation } from './situations.ts';
import { CHECKED, type Source } from './sources.ts';

// Apart from the advice, so that pages of a chat do not carry it.
const CHILD_SOURCES: Record<Situation, readonly Source[]> = {
  selfHarm: ['childline', 'netsafeEvidence'],
  blackmail: ['netsafeSextortion', 'netsafeEvidence', 'thorn'],
  distress: ['childline'],
  meeting: ['netsafeGrooming', 'ownYourOnline'],
  pictureAsked: ['netsafeGrooming', 'keepItRealGrooming', 'netsafeEvidence'],
  cameraAsked: ['netsafeWebcams', 'iwf', 'netsafeEvidence'],
  adultTalk: ['netsafeGrooming', 'keepItRealGrooming', 'netsafeEvidence'],
  grooming: ['netsafeGrooming', 'keepItRealGrooming', 'netsafeEvidence', 'thorn'],
  bullying: ['esafety', 'netsafeEvidence'],
  secrecy: ['netsafeGrooming', 'keepItRealGrooming'],
  aloneAsked: ['netsafeTips', 'netsafeGrooming'],
  movingElsewhere: ['netsafeGrooming', 'keepItRealGrooming'],
  giftOffered: ['netsafeGrooming'],
  friendDistress: ['childline'],
  personalShared: ['ownYourOnline'],
  personalAsked: ['ownYourOnline'],
  unkindWords: ['esafety'],
  newContact: ['netsafeTips'],
  cameraForContact: ['netsafeWebcams', 'netsafeGrooming', 'iwf'],
  cameraWithStranger: ['netsafeWebcams', 'iwf'],
  camera: ['netsafeWebcams', 'iwf'],
};

/** Where the advice to a child comes from, and the year and month in which that was last read. */
export function childSources(situation: Situation): { sources: readonly Source[]; checked: string } {
  return { sources: CHILD_SOURCES[situation], checked: CHECKED };
}
