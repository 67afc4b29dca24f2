import { type SignalKind, STAGES, type Stage } from '../model.ts';
import { type Ages, agesOf } from './ages.ts';
import { type Clue, clueOf } from './clues.ts';
import type { ObservationContext } from './context.ts';
import { amountAt } from './decay.ts';
import { LURING, PAIRS, TOLD_BY_CHILD, WORSE_BETWEEN_AGES, WORSE_FROM_ADULT } from './luring-kinds.ts';
import type { Evidence } from './reading.ts';
import { FROM_FAMILY } from './values.ts';
import { AGES, ASKS, LATE, PACE } from './weights.ts';

/** All that features are read from. */
export interface Situation {
  evidence: Evidence;
  ages: Ages;
  /** See `gapOf`, `youngness` and `breadthOf`: many features ask for them. */
  gap: number;
  youth: number;
  breadth: number;
}

/** One thing that speaks for luring, as a number from 0 to about 2. `name` is what its weight is found under. */
export interface Feature {
  name: string;
  /** What it is about: the reasons given for its points. */
  clues: readonly Clue[];
  valueIn(situation: Situation): number;
}

export function situationOf(evidence: Evidence, context: ObservationContext): Situation {
  const ages = agesOf(evidence, context.childAge ?? null);
  const breadth = breadthOf(evidence);
  return { evidence, ages, gap: gapOf(ages), youth: youngness(ages, breadth), breadth };
}

/** A clue that comes again adds little: asking twice is not twice as bad. */
const MOST_FOR_REPEATS = 1.75;
const PER_DOUBLING = 0.25;

const SECRECY = clueOf('fromContact', 'secrecy');
const CONTACT_AGE = clueOf('fromContact', 'statesAge');
const CHILD_AGE = clueOf('fromChild', 'statesAge');
const LURING_CLUES = LURING.map((kind) => clueOf('fromContact', kind));
const TOUCH = (['asksContact', 'sharesContact', 'movesElsewhere'] as const).map((kind) =>
  clueOf('fromContact', kind),
);
const NOT_TOUCH = LURING_CLUES.filter((clue) => !TOUCH.some((touch) => touch === clue));
const ASKS_OF_CONTACT = [...ASKS].map((kind) => clueOf('fromContact', kind));
const ASKS_OF_CHILD = (['asksAge', 'asksPicture', 'asksCamera', 'meeting'] as const).map((kind) =>
  clueOf('fromChild', kind),
);

/** Everything that the points of luring are made of; `luring-weights.ts` holds how much each weighs. */
export const LURING_FEATURES: readonly Feature[] = [
  ...LURING.map((kind) => single(clueOf('fromContact', kind))),
  ...TOLD_BY_CHILD.map((kind) => single(clueOf('fromChild', kind))),
  ...PAIRS.map(([one, other]) => pair(one, other)),
  answered('asksAlone', 'saysAlone'),
  again('secrecy'),
  again('asksAlone'),
  {
    name: 'secrecy:family',
    clues: [SECRECY],
    valueIn: ({ evidence }) =>
      evidence.trace(SECRECY)?.value === FROM_FAMILY ? evidence.presence(SECRECY) : 0,
  },
  {
    name: 'adult:atSecond',
    clues: [CONTACT_AGE],
    valueIn: ({ evidence, ages }) => grownSince(evidence, ages),
  },
  { name: 'adult', clues: [CONTACT_AGE], valueIn: ({ ages }) => (ages.child === null ? adultness(ages) : 0) },
  {
    name: 'gap:said',
    clues: [CONTACT_AGE, CHILD_AGE],
    valueIn: ({ ages, gap }) => (ages.isChildSaid ? gap : 0),
  },
  { name: 'gap:unsaid', clues: [CONTACT_AGE], valueIn: ({ ages, gap }) => (ages.isChildSaid ? 0 : gap) },
  ...WORSE_FROM_ADULT.map((kind) => fromAdult(kind)),
  ...WORSE_BETWEEN_AGES.map((kind) => withGap(kind)),
  ...WORSE_BETWEEN_AGES.map((kind) => toYoungChild(kind)),
  { name: 'breadth', clues: LURING_CLUES, valueIn: ({ breadth }) => Math.max(0, breadth - 3) },
  { name: 'soon', clues: LURING_CLUES, valueIn: soonness },
  { name: 'pace', clues: ASKS_OF_CONTACT, valueIn: ({ evidence }) => paceOf(evidence) },
  { name: 'late', clues: ASKS_OF_CONTACT, valueIn: ({ evidence }) => latenessOf(evidence) },
  { name: 'oneSided', clues: ASKS_OF_CONTACT, valueIn: ({ evidence }) => oneSidednessOf(evidence) },
  {
    name: 'hops',
    clues: [clueOf('fromContact', 'movesElsewhere')],
    valueIn: ({ evidence }) => hopsOf(evidence),
  },
];

function single(clue: Clue): Feature {
  return { name: clue, clues: [clue], valueIn: ({ evidence }) => strengthOf(evidence.amount(clue)) };
}

function strengthOf(amount: number): number {
  return amount <= 1 ? amount : Math.min(MOST_FOR_REPEATS, 1 + PER_DOUBLING * Math.log2(amount));
}

function pair(one: SignalKind, other: SignalKind): Feature {
  const clues = [clueOf('fromContact', one), clueOf('fromContact', other)] as const;
  return {
    name: `${one}+${other}`,
    clues,
    valueIn: ({ evidence }) => Math.min(evidence.presence(clues[0]), evidence.presence(clues[1])),
  };
}

/** The contact asked and the child told. */
function answered(asked: SignalKind, told: SignalKind): Feature {
  const clues = [clueOf('fromContact', asked), clueOf('fromChild', told)] as const;
  return {
    name: `${asked}+${told}`,
    clues,
    valueIn: ({ evidence }) => Math.min(evidence.presence(clues[0]), evidence.presence(clues[1])),
  };
}

/** Said in one message more. */
function again(kind: SignalKind): Feature {
  const clue = clueOf('fromContact', kind);
  return {
    name: `${kind}:again`,
    clues: [clue],
    valueIn: ({ evidence }) => Math.min(1, Math.max(0, evidence.amount(clue) - 1)),
  };
}

function fromAdult(kind: SignalKind): Feature {
  const clue = clueOf('fromContact', kind);
  return {
    name: `adult+${kind}`,
    clues: [clue, CONTACT_AGE],
    valueIn: ({ evidence, ages }) =>
      ages.child === null ? Math.min(adultness(ages), evidence.presence(clue)) : 0,
  };
}

function withGap(kind: SignalKind): Feature {
  const clue = clueOf('fromContact', kind);
  return {
    name: `gap+${kind}`,
    clues: [clue],
    valueIn: ({ evidence, gap }) => (gap === 0 ? 0 : Math.min(gap, evidence.presence(clue))),
  };
}

function toYoungChild(kind: SignalKind): Feature {
  const clue = clueOf('fromContact', kind);
  return {
    name: `young+${kind}`,
    clues: [clue],
    valueIn: ({ evidence, youth }) => (youth === 0 ? 0 : Math.min(youth, evidence.presence(clue))),
  };
}

function isAdult({ contact }: Ages): boolean {
  return contact !== null && contact >= AGES.adultFrom;
}

/** A contact who is an adult, to a child of whom nothing is known: whoever uses Porchlight is most likely young. */
function adultness(ages: Ages): number {
  return isAdult(ages) ? ages.contactSure : 0;
}

/** Somebody who was of the child's age first and is an adult now: he made himself younger to be let in. */
function grownSince(evidence: Evidence, { contact, contactSure }: Ages): number {
  const { lowest } = evidence.trace(CONTACT_AGE) ?? {};
  if (lowest === undefined || contact === null || lowest >= AGES.adultFrom || contact < AGES.adultFrom)
    return 0;
  return contact - lowest < AGES.fewestYears ? 0 : contactSure;
}

/** 0 without a gap between adult and child, half for few years, 1 for many. */
function gapOf({ contact, contactSure, child, childSure }: Ages): number {
  if (contact === null || child === null || contact < AGES.adultFrom || child > AGES.childUpTo) return 0;
  const years = contact - child - AGES.fewestYears;
  if (years < 0) return 0;
  return Math.min(contactSure, childSure) * Math.min(1, 0.5 + years / (2 * AGES.manyYears));
}

/**
 * How sure it is that the child is young, while nothing is known of the other's age. Where only the family said so, a single
 * thing is no worse for it: many who do not know the child would say it.
 */
function youngness({ contact, child, childSure, isChildSaid }: Ages, breadth: number): number {
  if (contact !== null || child === null || child > AGES.childUpTo) return 0;
  return isChildSaid ? childSure : childSure * AGES.unsaid * Math.min(1, Math.max(0, breadth - 1));
}

/** How many different things were said; a way to get in touch counts once, whatever it is called. */
function breadthOf(evidence: Evidence): number {
  let breadth = 0;
  for (const clue of NOT_TOUCH) breadth += evidence.presence(clue);
  return breadth + Math.max(...TOUCH.map((clue) => evidence.presence(clue)));
}

/** Many different things within the first messages. */
function soonness({ evidence, breadth }: Situation): number {
  const { fromContact, fromChild } = evidence.state.messages;
  return Math.max(0, breadth - 2) * Math.min(1, PACE.soon / Math.max(1, fromContact + fromChild));
}

function paceOf(evidence: Evidence): number {
  const asked = amountAt(evidence.state.pace, evidence.now, PACE.halfLife);
  return Math.min(1.5, Math.max(0, (asked - PACE.ordinary) / PACE.ordinary)) * varietyOf(evidence);
}

function latenessOf(evidence: Evidence): number {
  return Math.min(2, amountAt(evidence.state.late, evidence.now, LATE.halfLife));
}

/** 1 when one side asks everything and the other nothing; 0 for few questions or about as many from both. */
function oneSidednessOf(evidence: Evidence): number {
  const sum = (clues: readonly Clue[]) => clues.reduce((total, clue) => total + evidence.amount(clue), 0);
  const more = (sum(ASKS_OF_CONTACT) - 2 * sum(ASKS_OF_CHILD) - 2) / 4;
  return Math.min(1, Math.max(0, more)) * varietyOf(evidence);
}

/** 0 when the same is asked again and again, 1 for three kinds of question. */
function varietyOf(evidence: Evidence): number {
  const kinds = ASKS_OF_CONTACT.reduce((sum, clue) => sum + evidence.presence(clue), 0);
  return Math.min(1, Math.max(0, (kinds - 1) / 2));
}

function hopsOf(evidence: Evidence): number {
  return Math.min(2, Math.max(0, evidence.state.platforms.length - 1));
}

/** The furthest of some clues' stages. */
export function furthestOf(stages: readonly Stage[]): Stage {
  return stages.reduce(
    (furthest, stage) => (STAGES.indexOf(stage) > STAGES.indexOf(furthest) ? stage : furthest),
    'contact',
  );
}
