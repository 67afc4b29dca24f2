import type { Situation } from './situations.ts';

/** What the guidance pages are about, what is most urgent first. */
export const TOPICS = [
  'despair',
  'blackmail',
  'picturesSent',
  'picturesAsked',
  'grooming',
  'meeting',
  'adultTalk',
  'camera',
  'bullied',
  'bystander',
  'unkind',
  'oversharing',
  'belowAge',
] as const;
export type Topic = (typeof TOPICS)[number];

const TOPIC_OF: Record<Situation, Topic> = {
  selfHarm: 'despair',
  blackmail: 'blackmail',
  threatened: 'blackmail',
  distress: 'despair',
  meeting: 'meeting',
  pictureAsked: 'picturesAsked',
  cameraAsked: 'camera',
  adultTalk: 'adultTalk',
  grooming: 'grooming',
  bullying: 'bullied',
  notStopping: 'bullied',
  secrecy: 'grooming',
  aloneAsked: 'grooming',
  movingElsewhere: 'grooming',
  giftOffered: 'grooming',
  olderContact: 'grooming',
  friendDistress: 'despair',
  personalShared: 'oversharing',
  personalAsked: 'oversharing',
  unkindWords: 'unkind',
  newContact: 'grooming',
  cameraForContact: 'camera',
  cameraWithStranger: 'camera',
  camera: 'camera',
};

/** Where somebody who was warned of this can read on. */
export function topicOf(situation: Situation): Topic {
  return TOPIC_OF[situation];
}

/** The topic of this name, `null` where there is none. */
export function findTopic(name: string): Topic | null {
  return TOPICS.find((topic) => topic === name) ?? null;
}

/** What a topic is called for a child and for a parent, and what it is about. All texts are keys of `_locales`. */
export function topicTexts(topic: Topic): { child: string; parent: string; about: string } {
  return {
    child: `guidance_${topic}_title`,
    parent: `guidance_${topic}_title_parent`,
    about: `guidance_${topic}_about`,
  };
}
