import type { Topic } from './topics.ts';

/** The steps of Netsafe's toolkit for parents, in its order. */
export const TOOLKIT = ['understand', 'learn', 'explore', 'agree', 'teach', 'model', 'plan'] as const;
export type ToolkitStep = (typeof TOOLKIT)[number];

/** A text, as a key of `_locales` without substitution, and the step of the toolkit that it serves. */
export interface Passage {
  key: string;
  serves: ToolkitStep;
}

/** What a parent is told on a guidance page, in this order; `guide-sources.ts` says where it comes from. */
export interface ParentGuide {
  /** How not to overreact. */
  calm: Passage;
  /** Words to open the talk. */
  words: readonly Passage[];
  /** What may be behind it. */
  means: Passage;
  /** What to do now. */
  now: readonly Passage[];
  /** What helps afterwards, or before anything happens. */
  later: readonly Passage[];
}

const LATER = {
  visitSite: 'learn',
  talkOften: 'explore',
  whoToTell: 'plan',
  namePattern: 'teach',
  practiseNo: 'teach',
  checkSettings: 'teach',
  askBeforePosting: 'model',
  ownSorry: 'model',
  ownCamera: 'model',
  ownSharing: 'model',
  ownFeelings: 'model',
} as const satisfies Record<string, ToolkitStep>;
type Later = keyof typeof LATER;

/** What the popup says too, and what a family agrees on. */
type Agreement = 'agreeApps' | 'agreeCamera' | 'agreeGifts' | 'agreePrivate';

interface Content {
  calm: string;
  now: readonly string[];
  later: readonly (Later | Agreement)[];
}

const CONTACT_STEPS = [...shared('stopContact', 'note', 'blockReport'), ...own('service')];

const CONTENT: Record<Topic, Content> = {
  despair: {
    calm: 'stayClose',
    now: [...shared('emergency', 'askDirectly'), ...own('stayWith', 'helpline')],
    later: ['talkOften', 'whoToTell', 'ownFeelings'],
  },
  blackmail: {
    calm: 'breathe',
    now: [...shared('payNothing'), ...CONTACT_STEPS, ...own('police'), ...shared('takeItDown')],
    later: ['namePattern', 'whoToTell'],
  },
  picturesSent: {
    calm: 'keepDevice',
    now: [...own('doNotLook'), ...CONTACT_STEPS, ...shared('takeItDown'), ...own('police')],
    later: ['practiseNo', 'askBeforePosting', 'whoToTell'],
  },
  picturesAsked: {
    calm: 'breathe',
    now: [...CONTACT_STEPS, ...own('police')],
    later: ['practiseNo', 'askBeforePosting', 'whoToTell'],
  },
  grooming: {
    calm: 'breathe',
    now: [...CONTACT_STEPS, ...own('police')],
    later: ['namePattern', 'agreeApps', 'agreeGifts', 'talkOften'],
  },
  meeting: {
    calm: 'listen',
    now: [...shared('neverAlone'), ...own('askHowItWas'), ...CONTACT_STEPS],
    later: ['whoToTell', 'agreePrivate', 'talkOften'],
  },
  adultTalk: {
    calm: 'breathe',
    now: [...CONTACT_STEPS, ...own('police')],
    later: ['practiseNo', 'agreeApps', 'talkOften'],
  },
  camera: {
    calm: 'curious',
    now: [...own('whoSaw'), ...shared('coverCamera', 'sharedRoom'), ...own('service')],
    later: ['agreeCamera', 'ownCamera', 'checkSettings'],
  },
  bullied: {
    calm: 'askFirst',
    now: [...own('askWish'), ...shared('note', 'blockReport', 'school'), ...own('helpline')],
    later: ['whoToTell', 'checkSettings', 'talkOften'],
  },
  bystander: {
    calm: 'listen',
    now: [...own('safeWays'), ...shared('tellFriendsFamily', 'note', 'blockReport', 'school')],
    later: ['practiseNo', 'talkOften'],
  },
  unkind: {
    calm: 'bothSides',
    now: [...shared('whatHappened', 'putRight'), ...own('repair')],
    later: ['ownSorry', 'talkOften'],
  },
  oversharing: {
    calm: 'keepDevice',
    now: [...shared('takeBack'), ...own('changePassword'), ...shared('stopContact'), ...own('service')],
    later: ['agreePrivate', 'checkSettings', 'ownSharing'],
  },
  belowAge: {
    calm: 'curious',
    now: [...own('decide', 'setUp'), ...shared('sharedRoom')],
    later: ['visitSite', 'agreeApps', 'ownSharing'],
  },
};

/** What to tell a parent about a topic. */
export function parentGuide(topic: Topic): ParentGuide {
  const { calm, now, later } = CONTENT[topic];
  return {
    calm: { key: `guidance_calm_${calm}`, serves: 'plan' },
    words: [1, 2].map((n) => ({ key: `guidance_${topic}_words_${n}`, serves: 'explore' })),
    means: { key: `guidance_${topic}_means`, serves: 'understand' },
    now: now.map((key) => ({ key, serves: 'plan' })),
    later: later.map(laterPassage),
  };
}

function laterPassage(id: Later | Agreement): Passage {
  return isAgreement(id)
    ? { key: `advice_parent_step_${id}`, serves: 'agree' }
    : { key: `guidance_later_${id}`, serves: LATER[id] };
}

function isAgreement(id: Later | Agreement): id is Agreement {
  return !(id in LATER);
}

function own(...steps: string[]): string[] {
  return steps.map((step) => `guidance_now_${step}`);
}

/** What the popup says, too: the same words here. */
function shared(...steps: string[]): string[] {
  return steps.map((step) => `advice_parent_step_${step}`);
}

/** The name of a step, as a key of `_locales`. */
export function toolkitName(step: ToolkitStep): string {
  return `guidance_toolkit_${step}`;
}
