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

type Content = readonly [opening: string, steps: readonly string[]];

const CONTACT_STEPS = [
  'advice_parent_step_stopContact',
  'advice_parent_step_note',
  'advice_parent_step_blockReport',
  'advice_parent_step_service',
];

const CONTENT: Record<Situation, Content> = {
  selfHarm: [
    'advice_parent_open_stayClose',
    ['advice_parent_step_emergency', 'advice_parent_step_askDirectly', ...CONTACT_STEPS],
  ],
  blackmail: [
    'advice_parent_open_notTheirFault',
    ['advice_parent_step_payNothing', ...CONTACT_STEPS, 'advice_parent_step_takeItDown'],
  ],
  threatened: ['advice_parent_open_notTheirFault', CONTACT_STEPS],
  distress: [
    'advice_parent_open_stayClose',
    ['advice_parent_step_askDirectly', 'advice_parent_step_emergency', 'advice_parent_step_helpline'],
  ],
  meeting: ['advice_parent_open_listen', ['advice_parent_step_neverAlone', ...CONTACT_STEPS]],
  pictureAsked: ['advice_parent_open_notTheirFault', [...CONTACT_STEPS, 'advice_parent_step_takeItDown']],
  cameraAsked: ['advice_parent_open_notTheirFault', ['advice_parent_step_coverCamera', ...CONTACT_STEPS]],
  adultTalk: ['advice_parent_open_notTheirFault', CONTACT_STEPS],
  grooming: ['advice_parent_open_notTheirFault', CONTACT_STEPS],
  bullying: [
    'advice_parent_open_listen',
    ['advice_parent_step_note', 'advice_parent_step_blockReport', 'advice_parent_step_school'],
  ],
  secrecy: [
    'advice_parent_open_listen',
    ['advice_parent_step_askOpen', 'advice_parent_step_keepDevice', 'advice_parent_step_stopContact'],
  ],
  aloneAsked: [
    'advice_parent_open_listen',
    ['advice_parent_step_askOpen', 'advice_parent_step_sharedRoom', 'advice_parent_step_stopContact'],
  ],
  movingElsewhere: [
    'advice_parent_open_curious',
    ['advice_parent_step_askOpen', 'advice_parent_step_agreeApps', 'advice_parent_step_keepDevice'],
  ],
  giftOffered: [
    'advice_parent_open_curious',
    ['advice_parent_step_askOpen', 'advice_parent_step_agreeGifts'],
  ],
  olderContact: [
    'advice_parent_open_curious',
    ['advice_parent_step_askOpen', 'advice_parent_step_agreePrivate'],
  ],
  friendDistress: [
    'advice_parent_open_praise',
    ['advice_parent_step_tellFriendsFamily', 'advice_parent_step_helpline'],
  ],
  personalShared: [
    'advice_parent_open_praise',
    ['advice_parent_step_takeBack', 'advice_parent_step_agreePrivate'],
  ],
  personalAsked: [
    'advice_parent_open_curious',
    ['advice_parent_step_askOpen', 'advice_parent_step_agreePrivate'],
  ],
  unkindWords: [
    'advice_parent_open_bothSides',
    ['advice_parent_step_whatHappened', 'advice_parent_step_putRight'],
  ],
  newContact: ['advice_parent_open_curious', ['advice_parent_step_askOpen']],
  cameraForContact: [
    'advice_parent_open_notTheirFault',
    ['advice_parent_step_coverCamera', ...CONTACT_STEPS],
  ],
  cameraWithStranger: [
    'advice_parent_open_listen',
    ['advice_parent_step_coverCamera', 'advice_parent_step_sharedRoom', 'advice_parent_step_agreeCamera'],
  ],
  camera: ['advice_parent_open_curious', ['advice_parent_step_agreeCamera', 'advice_parent_step_sharedRoom']],
};

/** What to tell a parent in this situation. */
export function parentAdvice(situation: Situation): ParentAdvice {
  const [opening, steps] = CONTENT[situation];
  return { opening, means: `advice_${situation}_means`, steps };
}
