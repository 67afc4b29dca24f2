/**
 * What weighs how much, set by hand: what no conversation to fit on can tell. Points are of one scale over all paths, see
 * `LEVEL_AT`. The weights of luring are fitted and stand in `luring-weights.ts`. The order of the weights follows the
 * sources named at each table.
 */
import type { Level, ObservedSignal, SignalKind, Stage } from '../model.ts';
import type { Sensitivity } from '../settings.ts';
import type { Detail } from './values.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Points from which a level holds. */
export const LEVEL_AT: readonly (readonly [Level, number])[] = [
  ['danger', 14],
  ['caution', 6],
  ['notice', 3],
];

/**
 * What points are multiplied by where the family wants to hear of a topic sooner or later than usual: about half a level.
 * Set by hand, so that one clue alone stays as quiet as before.
 */
export const SENSITIVITY: Readonly<Record<Sensitivity, number>> = { later: 0.65, usual: 1, sooner: 1.4 };

/**
 * The time after which half of a signal's weight is gone. Luring goes on over weeks and comes back to what was said
 * (Olson et al. 2007: a cycle, not a line); insults count when they pile up within days; despair stays close for long.
 */
const LURING_HALF_LIFE = 21 * DAY;
const HALF_LIVES: Readonly<Partial<Record<SignalKind, number>>> = {
  insult: 2 * DAY,
  exclusion: 4 * DAY,
  threat: 7 * DAY,
  demandsMoney: 7 * DAY,
  distress: 7 * DAY,
  urgesSelfHarm: 14 * DAY,
  flattery: 7 * DAY,
  saysAlone: 7 * DAY,
  protest: 12 * HOUR,
};
export function halfLifeOf(kind: SignalKind): number {
  return HALF_LIVES[kind] ?? LURING_HALF_LIFE;
}

/** Whom ages make an adult and a child. */
export const AGES = {
  /** Youngest age at which a contact counts as an adult to a child. */
  adultFrom: 18,
  childUpTo: 15,
  /** Fewer years than this between them are school friends. */
  fewestYears: 4,
  /** So many more than the fewest are a whole generation as far as this goes. */
  manyYears: 8,
  /** How much of an age counts when nobody asked for one: it may be somebody else's. */
  sureWhenNotAsked: 0.85,
  /** An age that stands alone in a message is one if somebody asked for it as near as this. */
  answeredWithin: 30 * MINUTE,
  /** How much counts of a child's age that the contact was not told. */
  unsaid: 0.35,
} as const;

/** Questions and requests: what a contact who is in a hurry makes many of. */
export const ASKS: ReadonlySet<SignalKind> = new Set([
  'asksAge',
  'asksRelationship',
  'asksWhere',
  'asksContact',
  'asksAlone',
  'movesElsewhere',
  'asksPicture',
  'asksCamera',
  'meeting',
] as const);

/** `ordinary`: so many of them in half an hour are nothing much. `soon`: what counts as the first messages. */
export const PACE = { halfLife: 30 * MINUTE, ordinary: 3, soon: 40 } as const;
/** Hours of the family's clock at which a stranger's questions weigh more. */
export const LATE = { from: 22, until: 5, halfLife: 7 * DAY } as const;

/**
 * Blackmail: a threat with a demand needs no history (Netsafe's sextortion page). A single threat without one is most often
 * banter and asks for attention only; a second one asks for care. What was said within the same evening belongs together.
 */
export const COERCION = {
  threat: 5,
  /** The child tells that somebody does it. */
  told: 9,
  /** The child asks for it to stop, within the same evening: then it is no banter, however little of the threat was heard. */
  protested: 5,
  threatAgain: 3,
  withDemand: 16,
  demandsMoney: 2,
  sameEvening: 12 * HOUR,
  /** What is a demand only in the same breath: otherwise friends would blackmail each other all the time. */
  sameBreath: 2 * MINUTE,
  demands: ['demandsMoney', 'asksPicture', 'asksCamera', 'secrecy', 'pressure'],
  vagueDemands: ['sexualTalk', 'meeting', 'asksContact'],
} as const satisfies {
  demands: readonly SignalKind[];
  vagueDemands: readonly SignalKind[];
  [name: string]: unknown;
};

/** What has this strength is meant for nobody in particular; see `strengthOf`. */
export const RUDE_WORD = 0;
export const RUDE_HALF_LIFE = 2 * DAY;

/**
 * How much an insult of each value counts: 1 swearing, 2 a name, 3 unkind words about somebody else, 4 made fun of, told to
 * go or to be quiet, 6 an insult to the reader, 8 one that wishes harm; one more for every further sentence like that in
 * the message.
 */
const INSULTS = [1, 0, 0, 0, 0.93, 0.96, 1, 1.25, 1.5, 2] as const;
/** In a group a name, and what is said about somebody, is most likely about one who reads it. */
const INSULTS_IN_GROUP = [1, 0, 0.2, 1, ...INSULTS.slice(4)] as const;
/** What swearing counts against a name that is called into the air. */
const SWEARING = 0.9;

/** To ring each other up, or to write a letter, is hardly a move to where nobody sees it. */
const HARDLY_A_MOVE = { ways: ['phone', 'email'], strength: 0.4 } as const;

/**
 * A threat to show what somebody gave away is worth a warning before anything is wanted for it; to have something of
 * somebody is no threat by itself.
 */
const THREATS: Readonly<Record<string, number>> = { show: 1.36, holds: 0.3 };

/** What may be a bad day only: a friend who says it once is worth a look, twice a warning. */
const LOW_MOOD = 0.6;
/** What many say after a long day: it takes several, or one of these and something clearer. */
const BLEAK = 0.35;
/** "Do it then" may be about anything; by itself it is no more than a warning. */
const HINTED = 0.4;
/** "We have a new chat" and "sit somewhere else" may have good reasons; several of them, or one with an insult, hardly. */
const LEFT_OUT_PERHAPS = 0.6;

/** "Stop it" may be said in play: it takes several. */
const MILD_PROTEST = 0.18;

/** How much a signal counts when it is seen once. */
export function strengthOf({ kind, value }: ObservedSignal, isInGroup = false): number {
  if (kind === 'insult') return (isInGroup ? INSULTS_IN_GROUP : INSULTS)[Number(value ?? 0)] ?? 1;
  if (kind === 'distress') return strengthOfDespair(value);
  if (kind === 'urgesSelfHarm' && value === 0) return HINTED;
  if (kind === 'exclusion' && value === 0) return LEFT_OUT_PERHAPS;
  if (kind === 'threat') return THREATS[value ?? ''] ?? 1;
  if (kind === 'protest') return value === 1 ? MILD_PROTEST : 1;
  const isHardlyMove = kind === 'movesElsewhere' && HARDLY_A_MOVE.ways.some((way) => way === value);
  return isHardlyMove ? HARDLY_A_MOVE.strength : 1;
}

/** The same for what is meant for nobody in particular. */
export function rudenessOf({ value }: ObservedSignal): number {
  return value === 1 ? SWEARING : 1;
}

function strengthOfDespair(value: number | string | undefined): number {
  if (value === 1) return LOW_MOOD;
  return value === 0 ? BLEAK : 1;
}

/** Bullying: repeated and one-sided, by the usual definition (Olweus; Netsafe's bullying page); banter goes both ways. */
export const BULLYING = {
  perInsult: 2.05,
  perExclusion: 2.1,
  perThreat: 4,
  /** Words that are not clearly meant for anybody never add up to anything, and are little beside those that are. */
  rude: 0.9,
  rudeAlone: 1.85,
  /** How much of the points each insult of the child's own takes away. */
  banter: 0.8,
  /** Answers to what the contact began take nothing away below the first part of theirs, everything from the other. */
  retort: { nothing: 0.35, all: 1 },
  /** Insults alone never reach danger. */
  most: 12,
  /** Who is meant in a group is not known. */
  inGroup: 0.5,
  /** More where the child asks for it to stop: what it was told hurt, whatever it sounds like to others. */
  protested: 0.8,
  /** The child asks again and again, whatever else was heard. */
  protestedAgain: { after: 1.5, points: 3, most: 9 },
} as const;

/**
 * The score of a single hostile message: the order in which a parent would look at them. Questions that luring is made of
 * are ordinary as long as they stand alone and score less; a warning begins at one half.
 */
export const HOSTILITY = {
  /** Of an insult of each value, see `INSULTS`; swearing and names may be meant for nobody. */
  insults: [0.2, 0.2, 0.25, 0.35, 0.38, 0.4, 0.44, 0.46, 0.48, 0.49],
  /** Of any other value. */
  insult: 0.2,
  exclusion: 0.42,
  threat: 0.45,
  urgesSelfHarm: 0.49,
} as const;

/** Several against one: what is said in a group within a day or so. */
export const HOSTILITY_HALF_LIFE = DAY;
/** To be left out by one of several is more than a rude word of theirs. */
export const LEFT_OUT = 1.5;
export const SEVERAL = {
  perHostility: 2.45,
  /** No more than this counts of one person: it is about how many there are. */
  mostOfOne: 3,
  /** Less than one clear word does not make somebody one of them. */
  leastOfOne: 0.5,
  /** More for every further person after the second. */
  perPerson: 1.25,
  /** How much counts where the child wrote nothing within the last day: it is most likely about somebody else. */
  whenAbsent: 0.3,
  /** … or wrote something within these last days. */
  whenLately: 0.6,
  lately: 3 * DAY,
  /** … and where it wrote at about the same time as each of them. */
  whenAmongThem: 1.25,
  sameTalk: 1.5 * MINUTE,
  /** … and while there is only one who is unkind. */
  whenOne: 0.3,
} as const;

export const SELF_HARM = { urged: 16, distressOfChild: 10.5, distressOfContact: 6.5 } as const;

/**
 * Oversharing: what makes a child easy to find or to reach (Netsafe's privacy pages; NSPCC). A town is small talk; a street
 * or a telephone number is not, though one of them alone may be for a friend who comes by.
 */
export const OVERSHARING = {
  details: {
    address: 4.4,
    phone: 4.4,
    card: 4.6,
    password: 4,
    routine: 3.6,
    school: 3.4,
    email: 3,
    name: 1.5,
    handle: 1.3,
    place: 0.9,
  } satisfies Record<Detail, number>,
  unknownDetail: 2,
  unknownPlace: 0.9,
  alone: 2.5,
  /** More with somebody new. */
  whenNew: 1.35,
  newMessages: 60,
  newFor: 3 * DAY,
  /** How many points there may be: what the child itself says is never danger. */
  most: 12,
} as const;

/** Points of luring are multiplied by this where many read along. */
export const IN_GROUP = 0.5;
/** … by this where both told ages that go to school together */
export const AMONG_PEERS = 0.65;
/** … and all but blackmail and self-harm by this where the family knows the contact. */
export const WHEN_KNOWN = 0.4;
/** … and those of a clue that the family called a mistake by this. */
export const WHEN_FORGIVEN = 0.2;

/** Friends of old: many messages over a long time without any of the clues that luring is known by. */
export const OLD_FRIEND = {
  factor: 0.7,
  messages: 300,
  for: 30 * DAY,
  never: ['downplaysAge', 'asksAlone', 'secrecy', 'sexualTalk', 'asksCamera', 'threat', 'demandsMoney'],
} as const satisfies { never: readonly SignalKind[]; [name: string]: unknown };

/** The stage that a clue belongs to; the furthest one that weighs is the contact's stage. */
export const STAGE_OF: Readonly<Partial<Record<SignalKind, Stage>>> = {
  flattery: 'trust',
  gift: 'trust',
  offer: 'trust',
  asksContact: 'trust',
  asksRelationship: 'trust',
  downplaysAge: 'trust',
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
