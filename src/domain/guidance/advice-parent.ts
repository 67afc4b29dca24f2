import type { Situation } from './situations.ts';
import { CHECKED, type Source } from './sources.ts';

/** What a parent is told. All texts are keys of `_locales` and take no substitution. */
export interface ParentAdvice {
  /** How not to overreact, and words to begin with. */
  opening: string;
  /** What it may mean. */
  means: string;
  steps: readonly string[];
  sources: readonly Source[];
  /** Year and month in which the sources were last read. */
  checked: string;
}

type Content = readonly [opening: string, steps: readonly string[], sources: readonly Source[]];

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
    ['nspcc', 'childline', 'netsafeEvidence'],
  ],
  blackmail: [
    'advice_parent_open_notTheirFault',
    ['advice_parent_step_payNothing', ...CONTACT_STEPS, 'advice_parent_step_takeItDown'],
    ['netsafeSextortion', 'netsafeEvidence', 'takeItDown'],
  ],
  distress: [
    'advice_parent_open_stayClose',
    ['advice_parent_step_askDirectly', 'advice_parent_step_emergency', 'advice_parent_step_helpline'],
    ['nspcc', 'childline'],
  ],
  meeting: [
    'advice_parent_open_listen',
    ['advice_parent_step_neverAlone', ...CONTACT_STEPS],
    ['netsafeGrooming', 'ownYourOnline'],
  ],
  pictureAsked: [
    'advice_parent_open_notTheirFault',
    [...CONTACT_STEPS, 'advice_parent_step_takeItDown'],
    ['netsafeGrooming', 'netsafeEvidence', 'takeItDown'],
  ],
  cameraAsked: [
    'advice_parent_open_notTheirFault',
    ['advice_parent_step_coverCamera', ...CONTACT_STEPS],
    ['netsafeWebcams', 'netsafeGrooming', 'netsafeEvidence'],
  ],
  adultTalk: ['advice_parent_open_notTheirFault', CONTACT_STEPS, ['netsafeGrooming', 'netsafeEvidence']],
  grooming: [
    'advice_parent_open_notTheirFault',
    CONTACT_STEPS,
    ['netsafeGrooming', 'netsafeEvidence', 'netsafePlan', 'police'],
  ],
  bullying: [
    'advice_parent_open_listen',
    ['advice_parent_step_note', 'advice_parent_step_blockReport', 'advice_parent_step_school'],
    ['esafety', 'netsafeEvidence'],
  ],
  secrecy: [
    'advice_parent_open_listen',
    ['advice_parent_step_askOpen', 'advice_parent_step_keepDevice', 'advice_parent_step_stopContact'],
    ['netsafeGrooming', 'netsafePlan', 'netsafeStarters'],
  ],
  aloneAsked: [
    'advice_parent_open_listen',
    ['advice_parent_step_askOpen', 'advice_parent_step_sharedRoom', 'advice_parent_step_stopContact'],
    ['netsafeTips', 'netsafeGrooming'],
  ],
  movingElsewhere: [
    'advice_parent_open_curious',
    ['advice_parent_step_askOpen', 'advice_parent_step_agreeApps', 'advice_parent_step_keepDevice'],
    ['netsafeGrooming', 'netsafeStarters'],
  ],
  giftOffered: [
    'advice_parent_open_curious',
    ['advice_parent_step_askOpen', 'advice_parent_step_agreeGifts'],
    ['netsafeGrooming', 'netsafeStarters'],
  ],
  friendDistress: [
    'advice_parent_open_praise',
    ['advice_parent_step_tellFriendsFamily', 'advice_parent_step_helpline'],
    ['nspcc', 'childline'],
  ],
  personalShared: [
    'advice_parent_open_praise',
    ['advice_parent_step_takeBack', 'advice_parent_step_agreePrivate'],
    ['ownYourOnline', 'netsafePlan'],
  ],
  personalAsked: [
    'advice_parent_open_curious',
    ['advice_parent_step_askOpen', 'advice_parent_step_agreePrivate'],
    ['ownYourOnline', 'netsafeStarters'],
  ],
  unkindWords: [
    'advice_parent_open_bothSides',
    ['advice_parent_step_whatHappened', 'advice_parent_step_putRight'],
    ['esafety', 'netsafePlan'],
  ],
  newContact: [
    'advice_parent_open_curious',
    ['advice_parent_step_askOpen'],
    ['netsafeTips', 'netsafeStarters'],
  ],
  cameraForContact: [
    'advice_parent_open_notTheirFault',
    ['advice_parent_step_coverCamera', ...CONTACT_STEPS],
    ['netsafeWebcams', 'netsafeGrooming', 'iwf'],
  ],
  cameraWithStranger: [
    'advice_parent_open_listen',
    ['advice_parent_step_coverCamera', 'advice_parent_step_sharedRoom', 'advice_parent_step_agreeCamera'],
    ['netsafeWebcams', 'netsafeTips', 'iwf'],
  ],
  camera: [
    'advice_parent_open_curious',
    ['advice_parent_step_agreeCamera', 'advice_parent_step_sharedRoom'],
    ['netsafeWebcams', 'netsafeTips'],
  ],
};

/** What to tell a parent in this situation. */
export function parentAdvice(situation: Situation): ParentAdvice {
  const [opening, steps, sources] = CONTENT[situation];
  return { opening, means: `advice_${situation}_means`, steps, sources, checked: CHECKED };
}
