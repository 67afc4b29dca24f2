import type { CameraConcern, Direction, Reason, SignalKind } from '../model.ts';

/** What a warning about a contact can be about, most serious first. */
export const CONTACT_SITUATIONS = [
  'selfHarm',
  'blackmail',
  'threatened',
  'distress',
  'meeting',
  'pictureAsked',
  'cameraAsked',
  'adultTalk',
  'grooming',
  'bullying',
  'notStopping',
  'secrecy',
  'aloneAsked',
  'movingElsewhere',
  'giftOffered',
  'olderContact',
  'friendDistress',
  'personalShared',
  'personalAsked',
  'unkindWords',
  'newContact',
] as const;
export type ContactSituation = (typeof CONTACT_SITUATIONS)[number];

/** What a camera card can be about, most serious first. */
export const CAMERA_SITUATIONS = ['cameraForContact', 'cameraWithStranger', 'camera'] as const;
export type CameraSituation = (typeof CAMERA_SITUATIONS)[number];

export type Situation = ContactSituation | CameraSituation;

/** The part of a verdict that decides what to say. */
export interface Judged {
  reasons: readonly Pick<Reason, 'signal' | 'direction'>[];
}

/** One signal is enough for these; a conversation is about the first that fits. */
const SIGNS: Partial<Record<ContactSituation, Partial<Record<Direction, readonly SignalKind[]>>>> = {
  selfHarm: { fromContact: ['urgesSelfHarm'] },
  /** Of what the child says of a threat only that there is one is kept. */
  blackmail: { fromContact: ['demandsMoney'], fromChild: ['threat'] },
  threatened: { fromContact: ['threat'] },
  distress: { fromChild: ['distress'] },
  meeting: { fromContact: ['meeting'], fromChild: ['meeting'] },
  pictureAsked: { fromContact: ['asksPicture'] },
  cameraAsked: { fromContact: ['asksCamera'] },
  adultTalk: { fromContact: ['sexualTalk'] },
  bullying: { fromContact: ['insult', 'exclusion'] },
  notStopping: { fromChild: ['protest'] },
  secrecy: { fromContact: ['secrecy'] },
  aloneAsked: { fromContact: ['asksAlone'] },
  movingElsewhere: { fromContact: ['movesElsewhere'] },
  giftOffered: { fromContact: ['gift', 'offer'] },
  olderContact: { fromContact: ['statesAge', 'downplaysAge'] },
  friendDistress: { fromContact: ['distress'] },
  personalShared: { fromChild: ['saysAlone', 'sharesWhere', 'sharesContact'] },
  personalAsked: { fromContact: ['asksAge', 'asksRelationship', 'asksWhere', 'asksContact'] },
  unkindWords: { fromChild: ['insult', 'exclusion', 'urgesSelfHarm'] },
};

/** Each is ordinary alone; three of them together are a pattern of luring. */
const LURING: readonly SignalKind[] = [
  'asksAge',
  'downplaysAge',
  'asksRelationship',
  'asksWhere',
  'asksContact',
  'asksAlone',
  'secrecy',
  'flattery',
  'gift',
  'offer',
  'movesElsewhere',
  'pressure',
];

/** A threat is blackmail where one of these is wanted for not carrying it out. */
const WANTS_SOMETHING: readonly SignalKind[] = [
  'demandsMoney',
  'asksPicture',
  'asksCamera',
  'sexualTalk',
  'meeting',
  'pressure',
  'secrecy',
];

/**
 * What a verdict about a contact is about, so that the right thing can be said: the most serious situation that its
 * reasons show, `newContact` where they show none.
 */
export function situationOf(judged: Judged): ContactSituation {
  return CONTACT_SITUATIONS.find((situation) => fits(situation, judged)) ?? 'newContact';
}

/** So urgent that a warning says it again, whatever else is new. */
const SAID_AGAIN: readonly ContactSituation[] = ['selfHarm', 'blackmail', 'threatened', 'distress'];

/**
 * What the title of a warning names: the most serious thing that the contact did and the child has not been told of,
 * where that is a situation of its own. What to do about it still follows from `situationOf` everything.
 */
export function titleSituationOf(judged: Judged, unheard: Judged): ContactSituation {
  const whole = situationOf(judged);
  if (SAID_AGAIN.includes(whole)) return whole;
  const news = unheard.reasons.filter((reason) => reason.direction === 'fromContact');
  const situation = situationOf({ reasons: news });
  return situation === 'newContact' ? whole : situation;
}

/** What a camera card is about. */
export function cameraSituationOf(concerns: readonly CameraConcern[]): CameraSituation {
  if (concerns.includes('riskyContact') || concerns.includes('contactAsked')) return 'cameraForContact';
  return concerns.includes('strangerSite') ? 'cameraWithStranger' : 'camera';
}

/** Whether the warning is about what someone else wrote, so that "I know this person" can be an answer. */
export function isAboutContact(situation: ContactSituation): boolean {
  return situation !== 'distress' && situation !== 'unkindWords';
}

function fits(situation: ContactSituation, judged: Judged): boolean {
  if (situation === 'blackmail' && isBlackmail(judged)) return true;
  if (situation === 'grooming') return isGrooming(judged);
  return judged.reasons.some((reason) => SIGNS[situation]?.[reason.direction]?.includes(reason.signal));
}

function isBlackmail({ reasons }: Judged): boolean {
  const signals = signalsOfContact(reasons);
  return signals.has('threat') && WANTS_SOMETHING.some((signal) => signals.has(signal));
}

function isGrooming({ reasons }: Judged): boolean {
  const signals = signalsOfContact(reasons);
  return LURING.filter((signal) => signals.has(signal)).length >= 3;
}

function signalsOfContact(reasons: Judged['reasons']): Set<SignalKind> {
  const own = reasons.filter((reason) => reason.direction === 'fromContact');
  return new Set(own.map((reason) => reason.signal));
}
