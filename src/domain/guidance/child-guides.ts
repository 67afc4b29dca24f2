import type { AgeBand } from '../model.ts';
import type { Topic } from './topics.ts';

/**
 * What a child is told on a guidance page; `guide-sources.ts` says where it comes from. All texts are keys of `_locales` and
 * take no substitution.
 */
export interface ChildGuide {
  /** A kind word to begin with. */
  opening: string;
  /** What is going on, in plain words. */
  why: string;
  steps: readonly string[];
  /** Words to write or to say. */
  say: string;
}

/** How children are talked to: below nine in very short sentences, above twelve as someone nearly grown up. */
const TONES = ['small', 'young', 'teen'] as const;
type Tone = (typeof TONES)[number];

const TONE_OF: Record<AgeBand, Tone> = {
  under9: 'small',
  '9to12': 'young',
  '13to15': 'teen',
  '16to17': 'teen',
};

type Spoken = readonly [steps: readonly string[], say: string];

interface Content {
  /** What it opens with; a teenager may be told it in another way. */
  opening: string;
  teenOpening?: string;
  small: Spoken;
  young: Spoken;
  teen: Spoken;
}

const NOT_IN_TROUBLE = { opening: 'advice_notInTrouble', teenOpening: 'guidance_open_fault' } as const;

// Sources differ on when to block. Here: stop replying; note name, address and time (no pictures); block and report;
// tell someone. With the youngest a grown-up comes first: they do the rest together.
const CONTENT: Record<Topic, Content> = {
  despair: {
    opening: 'guidance_open_matter',
    small: [small('tell', 'stayNear'), 'small_sad'],
    young: [[...card('tell', 'stayNear'), ...young('reachOut', 'forFriend')], 'young_low'],
    teen: [teen('reachOut', 'tell', 'stayNear', 'forFriend'), 'teen_low'],
  },
  blackmail: {
    ...NOT_IN_TROUBLE,
    small: [small('stop', 'show', 'block'), 'small_help'],
    young: [card('stopPayNothing', 'note', 'blockTell'), 'young_scared'],
    teen: [teen('payNothing', 'note', 'block', 'tell'), 'teen_help'],
  },
  picturesSent: {
    ...NOT_IN_TROUBLE,
    small: [small('stop', 'show', 'deleteTogether'), 'small_help'],
    young: [
      ['guidance_young_sendNoMore', ...card('note', 'blockTell'), 'guidance_young_takeDown'],
      'young_sent',
    ],
    teen: [teen('sendNoMore', 'note', 'block', 'takeDown', 'tell'), 'teen_sent'],
  },
  picturesAsked: {
    ...NOT_IN_TROUBLE,
    small: [small('noPicture', 'show', 'block'), 'small_noPicture'],
    young: [card('noPicture', 'note', 'blockTell'), 'young_noPicture'],
    teen: [teen('sayNo', 'note', 'block', 'tell'), 'teen_noPicture'],
  },
  grooming: {
    ...NOT_IN_TROUBLE,
    small: [small('stop', 'show', 'block'), 'small_help'],
    young: [card('noSecret', 'stop', 'note', 'blockTell'), 'young_noSecrets'],
    teen: [teen('noSecret', 'stop', 'note', 'block', 'tell'), 'teen_noSecrets'],
  },
  meeting: {
    ...NOT_IN_TROUBLE,
    small: [small('noMeeting', 'show'), 'small_noMeeting'],
    young: [card('noMeeting', 'neverAlone', 'tell'), 'young_noMeeting'],
    teen: [teen('meetSafely', 'tellPlace', 'tell'), 'teen_noMeeting'],
  },
  adultTalk: {
    ...NOT_IN_TROUBLE,
    small: [small('stop', 'show', 'block'), 'small_help'],
    young: [card('stop', 'note', 'blockTell'), 'young_adult'],
    teen: [teen('stop', 'note', 'block', 'tell'), 'teen_adult'],
  },
  camera: {
    ...NOT_IN_TROUBLE,
    small: [small('cameraOff', 'tell'), 'small_help'],
    young: [[...card('cameraOff', 'lookAroundTell'), 'guidance_young_coverCamera'], 'young_cameraOff'],
    teen: [teen('cameraOff', 'background', 'coverCamera', 'tell'), 'young_cameraOff'],
  },
  bullied: {
    ...NOT_IN_TROUBLE,
    small: [small('stop', 'show', 'block'), 'small_help'],
    young: [card('noAnswer', 'note', 'blockTell'), 'young_mean'],
    teen: [teen('noFight', 'note', 'block', 'tell'), 'teen_mean'],
  },
  bystander: {
    opening: 'guidance_open_care',
    small: [small('comfort', 'tell'), 'small_saw'],
    young: [young('notPassOn', 'writeToThem', 'reportTell'), 'young_support'],
    teen: [teen('notPassOn', 'support', 'report', 'tell'), 'young_support'],
  },
  unkind: {
    opening: 'guidance_open_here',
    small: [small('sorry', 'tell'), 'small_sorry'],
    young: [card('pause', 'sorry', 'talkAnger'), 'young_sorry'],
    teen: [teen('pause', 'delete', 'sorry', 'talkAnger'), 'young_sorry'],
  },
  oversharing: {
    ...NOT_IN_TROUBLE,
    small: [small('stop', 'show', 'deleteTogether'), 'small_help'],
    young: [[...card('takeBack', 'noMore'), 'guidance_young_password', ...card('tell')], 'young_told'],
    teen: [teen('takeBack', 'password', 'settings', 'tell'), 'teen_told'],
  },
  belowAge: {
    ...NOT_IN_TROUBLE,
    teenOpening: 'guidance_open_here',
    small: [small('leave', 'askFirst'), 'small_site'],
    young: [young('askSite', 'noRealName', 'oddLeave'), 'young_site'],
    teen: [teen('realAge', 'settings', 'leave', 'agreeRules'), 'teen_site'],
  },
};

/** What to tell a child of this age about a topic. */
export function childGuide(topic: Topic, band: AgeBand): ChildGuide {
  const tone = TONE_OF[band];
  const content = CONTENT[topic];
  const [steps, say] = content[tone];
  return {
    opening: (tone === 'teen' && content.teenOpening) || content.opening,
    why: `guidance_${topic}_why_${tone}`,
    steps,
    say: `guidance_say_${say}`,
  };
}

function small(...steps: string[]): string[] {
  return steps.map((step) => `guidance_small_${step}`);
}

function young(...steps: string[]): string[] {
  return steps.map((step) => `guidance_young_${step}`);
}

function teen(...steps: string[]): string[] {
  return steps.map((step) => `guidance_teen_${step}`);
}

/** What a warning says in the page: the same words here. */
function card(...steps: string[]): string[] {
  return steps.map((step) => `advice_step_${step}`);
}
