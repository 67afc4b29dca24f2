/**
 * What weighs how much. Points are of one scale over all paths: see `LEVEL_AT`. The order of the weights follows the
 * sources named at each table; their size was set by hand so that one ordinary question stays calm, and checked on
 * conversations that are not part of this project.
 */
import type { Direction, Level, SignalKind, Stage } from '../model.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Points from which a level holds. */
export const LEVEL_AT: readonly (readonly [Level, number])[] = [
  ['danger', 14],
  ['caution', 6],
  ['notice', 3],
];

/**
 * The time after which half of a signal's weight is gone. Luring goes on over weeks and comes back to what was said
 * (Olson et al. 2007: a cycle, not a line); insults count when they pile up within days; despair stays close for long.
 */
const LURING_HALF_LIFE = 21 * DAY;
const HALF_LIVES: Readonly<Partial<Record<SignalKind, number>>> = {
  insult: 2 * DAY,
  exclusion: 4 * DAY,
  distress: 7 * DAY,
  urgesSelfHarm: 14 * DAY,
  flattery: 7 * DAY,
};
export function halfLifeOf(kind: SignalKind): number {
  return HALF_LIVES[kind] ?? LURING_HALF_LIFE;
}

/** Who said what: the unit that weights and combinations are about. */
export type Clue = `${Direction}:${SignalKind}`;

/**
 * Luring, one clue by itself (O'Connell 2003: risk assessment and exclusivity tell more than friendship forming, where
 * everyone asks the same; Netsafe's grooming page: less visible apps, secrecy, gifts).
 */
export const LURING_WEIGHTS: Readonly<Partial<Record<Clue, number>>> = {
  'fromContact:asksAge': 1,
  'fromContact:statesAge': 0.5,
  'fromContact:asksWhere': 0.75,
  'fromContact:asksContact': 1,
  'fromContact:sharesContact': 0.5,
  'fromContact:asksAlone': 2.5,
  'fromContact:secrecy': 2.5,
  'fromContact:flattery': 0.5,
  'fromContact:gift': 1.5,
  'fromContact:offer': 1.5,
  'fromContact:movesElsewhere': 1.25,
  'fromContact:asksPicture': 1.5,
  'fromContact:asksCamera': 1.5,
  'fromContact:sexualTalk': 3,
  'fromContact:meeting': 1.25,
  'fromContact:pressure': 1.5,
  'fromChild:statesAge': 0.25,
  'fromChild:sharesWhere': 0.5,
  'fromChild:sharesContact': 0.75,
};

/** Clues that say more together than the sum of them. The weakest member decides how much of the points counts. */
export interface Combination {
  clues: readonly Clue[];
  points: number;
}

const together = (points: number, ...kinds: SignalKind[]): Combination => ({
  points,
  clues: kinds.map((kind): Clue => `fromContact:${kind}`),
});

/**
 * Luring, combinations. Age with being alone and secrecy is what O'Connell calls risk assessment and exclusivity; the
 * move to a private app with secrecy is isolation (Olson et al. 2007; Netsafe); picture and camera requests to a child
 * who is alone or sworn to secrecy are the approach (Netsafe's sextortion page; the IWF's webcam study of 2018).
 */
export const LURING_COMBINATIONS: readonly Combination[] = [
  together(2, 'asksAge', 'asksAlone'),
  together(2.5, 'asksAge', 'secrecy'),
  together(2.5, 'asksAlone', 'secrecy'),
  together(3.5, 'asksAlone', 'asksCamera'),
  together(3, 'asksAlone', 'asksPicture'),
  together(2, 'asksAlone', 'meeting'),
  together(2, 'secrecy', 'movesElsewhere'),
  together(3, 'secrecy', 'asksPicture'),
  together(3, 'secrecy', 'asksCamera'),
  together(2, 'secrecy', 'meeting'),
  together(2.5, 'secrecy', 'gift'),
  together(1, 'asksAge', 'asksPicture'),
  together(1, 'asksAge', 'movesElsewhere'),
  together(1.5, 'asksAge', 'asksCamera'),
  together(1.5, 'movesElsewhere', 'asksCamera'),
  together(1, 'asksPicture', 'asksContact'),
  together(1.5, 'asksPicture', 'meeting'),
  together(1, 'asksWhere', 'meeting'),
  together(1.5, 'gift', 'asksPicture'),
  together(1.5, 'offer', 'asksPicture'),
  together(2, 'pressure', 'asksPicture'),
  together(2, 'pressure', 'asksCamera'),
];

/** An adult and a child who told each other their ages. */
export const AGE_GAP = {
  /** Youngest age at which a contact counts as an adult to a child. */
  adultFrom: 18,
  childUpTo: 15,
  /** Fewer years than this between them are school friends. */
  years: 4,
  points: 3,
  /** More for every further year between them, up to `mostPoints`. */
  perYear: 0.4,
  mostPoints: 5.5,
  /** How much counts when nobody asked for an age: a bare "25" may be the answer to something else. */
  whenNotAsked: 0.5,
  /** How much counts when the child's age was not said: whoever uses Porchlight is most likely young. */
  whenAssumed: 0.5,
  /** More for each of these that the adult asked for. */
  worsePoints: 1.5,
  worse: ['asksAlone', 'secrecy', 'movesElsewhere', 'asksPicture', 'asksCamera', 'meeting', 'asksContact'],
} as const satisfies { worse: readonly SignalKind[]; [name: string]: unknown };

/** What is asked of someone who said that they are young, while the other's age is not known. */
export const YOUNG_CHILD = {
  points: 0.75,
  asked: ['asksAlone', 'asksPicture', 'asksCamera', 'meeting', 'secrecy'],
} as const satisfies { asked: readonly SignalKind[]; [name: string]: unknown };

/**
 * Blackmail: a threat with a demand needs no history (Netsafe's sextortion page). A threat by itself asks for care.
 */
export const COERCION = {
  threat: 7,
  withDemand: 16,
  demandsMoney: 2,
  demands: ['demandsMoney', 'asksPicture', 'asksCamera', 'pressure', 'sexualTalk', 'meeting', 'secrecy'],
} as const satisfies { demands: readonly SignalKind[]; [name: string]: unknown };

/** Bullying: repeated and one-sided, by the usual definition; banter goes both ways. */
export const BULLYING = {
  perInsult: 1.6,
  perExclusion: 1.8,
  /** How much of the points each insult of the child's own takes away. */
  banter: 0.8,
  /** Insults alone never reach danger. */
  most: 12,
} as const;

export const SELF_HARM = { urged: 16, distressOfChild: 8, distressOfContact: 4 } as const;

/** Points of luring are multiplied by this where many read along. */
export const IN_GROUP = 0.5;
/** … and all but blackmail and self-harm by this where the family knows the contact. */
export const WHEN_KNOWN = 0.4;
/** … and those of a clue that the family called a mistake by this. */
export const WHEN_FORGIVEN = 0.2;

/** The stage that a clue belongs to; the furthest one that weighs is the contact's stage. */
export const STAGE_OF: Readonly<Partial<Record<SignalKind, Stage>>> = {
  flattery: 'trust',
  gift: 'trust',
  offer: 'trust',
  asksContact: 'trust',
  asksAlone: 'isolation',
  secrecy: 'isolation',
  movesElsewhere: 'isolation',
  asksPicture: 'desensitisation',
  sexualTalk: 'desensitisation',
  asksCamera: 'approach',
  meeting: 'approach',
  threat: 'coercion',
};

/** How long a child is left in peace about one contact after a warning of the same level. */
export const WARNING_PERIODS: Readonly<Record<Level, number>> = {
  calm: Number.POSITIVE_INFINITY,
  notice: Number.POSITIVE_INFINITY,
  caution: DAY,
  danger: 6 * HOUR,
};
