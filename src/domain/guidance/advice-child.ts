import type { Level } from '../model.ts';
import type { Situation } from './situations.ts';

/**
 * What a child is told; `advice-sources.ts` says where it comes from. All texts are keys of `_locales`; `noticed` takes one substitution, the contact's name (the
 * site's name for the camera).
 */
export interface ChildAdvice {
  noticed: string;
  /** Why it matters: the tactic, in plain words. */
  why: string;
  /** One to three things to do, in this order. */
  steps: readonly string[];
}

// Sources differ on when to block. Here: stop replying; note name, address and time (no pictures); block and report;
// tell someone.
const STOP_NOTE_BLOCK = ['advice_step_stop', 'advice_step_note', 'advice_step_blockTell'];

const STEPS: Record<Situation, readonly string[]> = {
  selfHarm: ['advice_step_helpNow', 'advice_step_stop', 'advice_step_tell'],
  blackmail: ['advice_step_stopPayNothing', 'advice_step_note', 'advice_step_blockTell'],
  threatened: STOP_NOTE_BLOCK,
  distress: ['advice_step_helpNow', 'advice_step_tell', 'advice_step_stayNear'],
  meeting: ['advice_step_noMeeting', 'advice_step_neverAlone', 'advice_step_tell'],
  pictureAsked: ['advice_step_noPicture', 'advice_step_note', 'advice_step_blockTell'],
  cameraAsked: ['advice_step_noCamera', 'advice_step_note', 'advice_step_blockTell'],
  adultTalk: STOP_NOTE_BLOCK,
  grooming: STOP_NOTE_BLOCK,
  bullying: ['advice_step_noAnswer', 'advice_step_note', 'advice_step_blockTell'],
  secrecy: ['advice_step_noSecret', 'advice_step_stop', 'advice_step_tell'],
  aloneAsked: ['advice_step_keepHome', 'advice_step_sharedRoom', 'advice_step_tell'],
  movingElsewhere: ['advice_step_stayHere', 'advice_step_noNumber', 'advice_step_tell'],
  giftOffered: ['advice_step_noGift', 'advice_step_keepPrivate', 'advice_step_tell'],
  olderContact: ['advice_step_stop', 'advice_step_keepPrivate', 'advice_step_tell'],
  friendDistress: ['advice_step_listen', 'advice_step_tellForFriend', 'advice_step_helpNow'],
  personalShared: ['advice_step_takeBack', 'advice_step_noMore', 'advice_step_tell'],
  personalAsked: ['advice_step_keepPrivate', 'advice_step_changeSubject', 'advice_step_tell'],
  unkindWords: ['advice_step_pause', 'advice_step_sorry', 'advice_step_talkAnger'],
  newContact: ['advice_step_keepPrivate', 'advice_step_askFamily'],
  // The camera's card lies beside the video: two short steps at most.
  cameraForContact: ['advice_step_cameraOff', 'advice_step_noteBlockTell'],
  cameraWithStranger: ['advice_step_cameraOff', 'advice_step_lookAroundTell'],
  camera: ['advice_step_onlyKnownLook', 'advice_step_oddThenOff'],
};

/** What to tell a child in this situation. */
export function childAdvice(situation: Situation): ChildAdvice {
  return {
    noticed: `advice_${situation}_noticed`,
    why: `advice_${situation}_why`,
    steps: STEPS[situation],
  };
}

/** "You are not in trouble": stands in every serious warning, because fear of trouble keeps children from telling. */
export function findReassurance(situation: Situation, level: Level): string | null {
  return level === 'danger' || situation === 'blackmail' || situation === 'threatened'
    ? 'advice_notInTrouble'
    : null;
}
