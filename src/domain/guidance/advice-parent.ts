import type { Situation } from './situations.ts';

/**
 * What a parent is told; `advice-sources.ts` says where it comes from. All texts are keys of `_locales` and take no
 * substitution.
 */
export interface ParentAdvice {
  /** How not to overreact, and words to begin with. */
  opening: string;
  /** What it may mean. */
  means: string;
  steps: readonly string[];
}

/** The ends of keys; what all of them begin with is put before them once, which keeps the popup small. */
type Content = readonly [opening: string, steps: readonly string[]];

const CONTACT_STEPS = ['stopContact', 'note', 'blockReport', 'service'];

const CONTENT: Record<Situation, Content> = {
  selfHarm: ['stayClose', ['emergency', 'askDirectly', ...CONTACT_STEPS]],
  blackmail: ['notTheirFault', ['payNothing', ...CONTACT_STEPS, 'takeItDown']],
  threatened: ['notTheirFault', CONTACT_STEPS],
  distress: ['stayClose', ['askDirectly', 'emergency', 'helpline']],
  meeting: ['listen', ['neverAlone', ...CONTACT_STEPS]],
  pictureAsked: ['notTheirFault', [...CONTACT_STEPS, 'takeItDown']],
  cameraAsked: ['notTheirFault', ['coverCamera', ...CONTACT_STEPS]],
  adultTalk: ['notTheirFault', CONTACT_STEPS],
  grooming: ['notTheirFault', CONTACT_STEPS],
  bullying: ['listen', ['note', 'blockReport', 'school']],
  notStopping: ['listen', ['askOpen', 'note', 'blockReport']],
  secrecy: ['listen', ['askOpen', 'keepDevice', 'stopContact']],
  aloneAsked: ['listen', ['askOpen', 'sharedRoom', 'stopContact']],
  movingElsewhere: ['curious', ['askOpen', 'agreeApps', 'keepDevice']],
  giftOffered: ['curious', ['askOpen', 'agreeGifts']],
  olderContact: ['curious', ['askOpen', 'agreePrivate']],
  friendDistress: ['praise', ['tellFriendsFamily', 'helpline']],
  personalShared: ['praise', ['takeBack', 'agreePrivate']],
  personalAsked: ['curious', ['askOpen', 'agreePrivate']],
  unkindWords: ['bothSides', ['whatHappened', 'putRight']],
  newContact: ['curious', ['askOpen']],
  cameraForContact: ['notTheirFault', ['coverCamera', ...CONTACT_STEPS]],
  cameraWithStranger: ['listen', ['coverCamera', 'sharedRoom', 'agreeCamera']],
  camera: ['curious', ['agreeCamera', 'sharedRoom']],
};

/** What to tell a parent in this situation. */
export function parentAdvice(situation: Situation): ParentAdvice {
  const [opening, steps] = CONTENT[situation];
  return {
    opening: `advice_parent_open_${opening}`,
    means: `advice_${situation}_means`,
    steps: steps.map((step) => `advice_parent_step_${step}`),
  };
}
