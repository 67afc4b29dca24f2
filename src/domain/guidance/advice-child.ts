import type { Level } from '../model.ts';
import type { Situation } from './situations.ts';
import { CHECKED, type Source } from './sources.ts';

/**
 * What a child is told. All texts are keys of `_locales`; `noticed` takes one substitution, the contact's name (the
 * site's name for the camera).
 */
export interface ChildAdvice {
  noticed: string;
  /** Why it matters: the tactic, in plain words. */
  why: string;
  /** One to three things to do, in this order. */
  steps: readonly string[];
  sources: readonly Source[];
  /** Year and month in which the sources were last read. */
  checked: string;
}

type Content = readonly [steps: readonly string[], sources: readonly Source[]];

// Sources differ on when to block. Here: stop replying; note name, address and time (no pictures); block and report;
// tell someone.
const STOP_NOTE_BLOCK = ['advice_step_stop', 'advice_step_note', 'advice_step_blockTell'];

const CONTENT: Record<Situation, Content> = {
  selfHarm: [
    ['advice_step_helpNow', 'advice_step_stop', 'advice_step_tell'],
    ['childline', 'netsafeEvidence'],
  ],
  blackmail: [
    ['advice_step_stopPayNothing', 'advice_step_note', 'advice_step_blockTell'],
    ['netsafeSextortion', 'netsafeEvidence', 'thorn'],
  ],
  distress: [['advice_step_helpNow', 'advice_step_tell', 'advice_step_stayNear'], ['childline']],
  meeting: [
    ['advice_step_noMeeting', 'advice_step_neverAlone', 'advice_step_tell'],
    ['netsafeGrooming', 'ownYourOnline'],
  ],
  pictureAsked: [
    ['advice_step_noPicture', 'advice_step_note', 'advice_step_blockTell'],
    ['netsafeGrooming', 'keepItRealGrooming', 'netsafeEvidence'],
  ],
  cameraAsked: [
    ['advice_step_noCamera', 'advice_step_note', 'advice_step_blockTell'],
    ['netsafeWebcams', 'iwf', 'netsafeEvidence'],
  ],
  adultTalk: [STOP_NOTE_BLOCK, ['netsafeGrooming', 'keepItRealGrooming', 'netsafeEvidence']],
  grooming: [STOP_NOTE_BLOCK, ['netsafeGrooming', 'keepItRealGrooming', 'netsafeEvidence', 'thorn']],
  bullying: [
    ['advice_step_noAnswer', 'advice_step_note', 'advice_step_blockTell'],
    ['esafety', 'netsafeEvidence'],
  ],
  secrecy: [
    ['advice_step_noSecret', 'advice_step_stop', 'advice_step_tell'],
    ['netsafeGrooming', 'keepItRealGrooming'],
  ],
  aloneAsked: [
    ['advice_step_keepHome', 'advice_step_sharedRoom', 'advice_step_tell'],
    ['netsafeTips', 'netsafeGrooming'],
  ],
  movingElsewhere: [
    ['advice_step_stayHere', 'advice_step_noNumber', 'advice_step_tell'],
    ['netsafeGrooming', 'keepItRealGrooming'],
  ],
  giftOffered: [['advice_step_noGift', 'advice_step_keepPrivate', 'advice_step_tell'], ['netsafeGrooming']],
  friendDistress: [['advice_step_listen', 'advice_step_tellForFriend', 'advice_step_helpNow'], ['childline']],
  personalShared: [['advice_step_takeBack', 'advice_step_noMore', 'advice_step_tell'], ['ownYourOnline']],
  personalAsked: [
    ['advice_step_keepPrivate', 'advice_step_changeSubject', 'advice_step_tell'],
    ['ownYourOnline'],
  ],
  unkindWords: [['advice_step_pause', 'advice_step_sorry', 'advice_step_talkAnger'], ['esafety']],
  newContact: [['advice_step_keepPrivate', 'advice_step_askFamily'], ['netsafeTips']],
  cameraForContact: [
    ['advice_step_cameraOff', 'advice_step_note', 'advice_step_blockTell'],
    ['netsafeWebcams', 'netsafeGrooming', 'iwf'],
  ],
  cameraWithStranger: [
    ['advice_step_cameraOff', 'advice_step_lookAround', 'advice_step_tell'],
    ['netsafeWebcams', 'iwf'],
  ],
  camera: [
    ['advice_step_onlyKnown', 'advice_step_lookAround', 'advice_step_oddThenOff'],
    ['netsafeWebcams', 'iwf'],
  ],
};

/** What to tell a child in this situation. */
export function childAdvice(situation: Situation): ChildAdvice {
  const [steps, sources] = CONTENT[situation];
  return {
    noticed: `advice_${situation}_noticed`,
    why: `advice_${situation}_why`,
    steps,
    sources,
    checked: CHECKED,
  };
}

/** "You are not in trouble": stands in every serious warning, because fear of trouble keeps children from telling. */
export function findReassurance(situation: Situation, level: Level): string | null {
  return level === 'danger' || situation === 'blackmail' ? 'advice_notInTrouble' : null;
}
