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
const STOP_NOTE_BLOCK = ['stop', 'note', 'blockTell'];

/** The ends of keys; what all of them begin with is put before them once, which keeps the popup small. */
const STEPS: Record<Situation, readonly string[]> = {
  selfHarm: ['helpNow', 'stop', 'tell'],
  blackmail: ['stopPayNothing', 'note', 'blockTell'],
  threatened: STOP_NOTE_BLOCK,
  distress: ['helpNow', 'tell', 'stayNear'],
  meeting: ['noMeeting', 'neverAlone', 'tell'],
  pictureAsked: ['noPicture', 'note', 'blockTell'],
  cameraAsked: ['noCamera', 'note', 'blockTell'],
  adultTalk: STOP_NOTE_BLOCK,
  grooming: STOP_NOTE_BLOCK,
  bullying: ['noAnswer', 'note', 'blockTell'],
  notStopping: ['noAnswer', 'note', 'blockTell'],
  secrecy: ['noSecret', 'stop', 'tell'],
  aloneAsked: ['keepHome', 'sharedRoom', 'tell'],
  movingElsewhere: ['stayHere', 'noNumber', 'tell'],
  giftOffered: ['noGift', 'keepPrivate', 'tell'],
  olderContact: ['stop', 'keepPrivate', 'tell'],
  friendDistress: ['listen', 'tellForFriend', 'helpNow'],
  personalShared: ['takeBack', 'noMore', 'tell'],
  personalAsked: ['keepPrivate', 'changeSubject', 'tell'],
  unkindWords: ['pause', 'sorry', 'talkAnger'],
  newContact: ['keepPrivate', 'askFamily'],
  // The camera's card lies beside the video: two short steps at most.
  cameraForContact: ['cameraOff', 'noteBlockTell'],
  cameraWithStranger: ['cameraOff', 'lookAroundTell'],
  camera: ['onlyKnownLook', 'oddThenOff'],
};

/** What to tell a child in this situation. */
export function childAdvice(situation: Situation): ChildAdvice {
  return {
    noticed: `advice_${situation}_noticed`,
    why: `advice_${situation}_why`,
    steps: STEPS[situation].map((step) => `advice_step_${step}`),
  };
}

/** "You are not in trouble": stands in every serious warning, because fear of trouble keeps children from telling. */
export function findReassurance(situation: Situation, level: Level): string | null {
  return level === 'danger' || situation === 'blackmail' || situation === 'threatened'
    ? 'advice_notInTrouble'
    : null;
}
