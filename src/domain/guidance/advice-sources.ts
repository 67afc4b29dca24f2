import type { Situation } from './situations.ts';
import { CHECKED, type Source } from './sources.ts';

// Apart from the advice, so that neither pages of a chat nor the popup carry it.
const CHILD_SOURCES: Record<Situation, readonly Source[]> = {
  selfHarm: ['childline', 'netsafeEvidence'],
  blackmail: ['netsafeSextortion', 'netsafeEvidence', 'thorn'],
  threatened: ['esafety', 'netsafeSextortion', 'netsafeEvidence'],
  distress: ['childline'],
  meeting: ['netsafeGrooming', 'ownYourOnline'],
  pictureAsked: ['netsafeGrooming', 'keepItRealGrooming', 'netsafeEvidence'],
  cameraAsked: ['netsafeWebcams', 'iwf', 'netsafeEvidence'],
  adultTalk: ['netsafeGrooming', 'keepItRealGrooming', 'netsafeEvidence'],
  grooming: ['netsafeGrooming', 'keepItRealGrooming', 'netsafeEvidence', 'thorn'],
  bullying: ['esafety', 'netsafeEvidence'],
  notStopping: ['esafety', 'netsafeEvidence'],
  secrecy: ['netsafeGrooming', 'keepItRealGrooming'],
  aloneAsked: ['netsafeTips', 'netsafeGrooming'],
  movingElsewhere: ['netsafeGrooming', 'keepItRealGrooming'],
  giftOffered: ['netsafeGrooming'],
  olderContact: ['netsafeGrooming', 'keepItRealGrooming'],
  friendDistress: ['childline'],
  personalShared: ['ownYourOnline'],
  personalAsked: ['ownYourOnline'],
  unkindWords: ['esafety'],
  newContact: ['netsafeTips'],
  cameraForContact: ['netsafeWebcams', 'netsafeGrooming', 'iwf'],
  cameraWithStranger: ['netsafeWebcams', 'iwf'],
  camera: ['netsafeWebcams', 'iwf'],
};

const PARENT_SOURCES: Record<Situation, readonly Source[]> = {
  selfHarm: ['nspcc', 'childline', 'netsafeEvidence'],
  blackmail: ['netsafeSextortion', 'netsafeEvidence', 'takeItDown'],
  threatened: ['esafety', 'netsafeSextortion', 'netsafeEvidence'],
  distress: ['nspcc', 'childline'],
  meeting: ['netsafeGrooming', 'ownYourOnline'],
  pictureAsked: ['netsafeGrooming', 'netsafeEvidence', 'takeItDown'],
  cameraAsked: ['netsafeWebcams', 'netsafeGrooming', 'netsafeEvidence'],
  adultTalk: ['netsafeGrooming', 'netsafeEvidence'],
  grooming: ['netsafeGrooming', 'netsafeEvidence', 'netsafePlan', 'police'],
  bullying: ['esafety', 'netsafeEvidence'],
  notStopping: ['esafety', 'netsafeEvidence'],
  secrecy: ['netsafeGrooming', 'netsafePlan', 'netsafeStarters'],
  aloneAsked: ['netsafeTips', 'netsafeGrooming'],
  movingElsewhere: ['netsafeGrooming', 'netsafeStarters'],
  giftOffered: ['netsafeGrooming', 'netsafeStarters'],
  olderContact: ['netsafeGrooming', 'netsafeStarters'],
  friendDistress: ['nspcc', 'childline'],
  personalShared: ['ownYourOnline', 'netsafePlan'],
  personalAsked: ['ownYourOnline', 'netsafeStarters'],
  unkindWords: ['esafety', 'netsafePlan'],
  newContact: ['netsafeTips', 'netsafeStarters'],
  cameraForContact: ['netsafeWebcams', 'netsafeGrooming', 'iwf'],
  cameraWithStranger: ['netsafeWebcams', 'netsafeTips', 'iwf'],
  camera: ['netsafeWebcams', 'netsafeTips'],
};

/** Where the advice of a situation comes from, and the year and month in which that was last read. */
export function adviceSources(situation: Situation): {
  child: readonly Source[];
  parent: readonly Source[];
  checked: string;
} {
  return { child: CHILD_SOURCES[situation], parent: PARENT_SOURCES[situation], checked: CHECKED };
}
