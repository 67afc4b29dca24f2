import type { Audience, Sureness } from '../model.ts';
import type { ContactState } from '../risk/state.ts';
import { likenessOf } from './likeness.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What is asked of a contact who may be part of a story over several sites. */
export interface Person {
  key: string;
  site: string;
  name: string;
  audience: Audience;
  known: boolean;
  firstSeenAt: number;
  lastSeenAt: number;
  state: ContactState;
  /** What the family said of whether this is the same person as another contact, by the key of that one. */
  sameAs: Readonly<Record<string, boolean>>;
}

/** What speaks for it that two contacts are one person, in the order in which it is told. */
export const LINK_SIGNS = [
  'askedForHere',
  'sameName',
  'similarName',
  'soon',
  'onlyNewOne',
  'childShared',
  'fellSilent',
] as const;
export type LinkSign = (typeof LINK_SIGNS)[number];

/** That a new contact may be somebody who asked to move to where they are. */
export interface Link {
  /** The key of who asked to move. */
  from: string;
  sure: Sureness;
  /** When they asked for it last, before the new contact came. */
  askedAt: number;
  signs: LinkSign[];
}

/** Who was there when a new contact came: those who asked to move to its site, and others who were new on it. */
export interface Bystanders {
  askers: readonly Person[];
  newcomers: readonly Person[];
}

/** A move that was asked for is looked for so long. */
export const LOOKED_FOR = 14 * DAY;
/** Somebody may be added while they still ask; pages that tell no time are read a little later, too. */
const JUST_BEFORE = 10 * 60_000;
/** Others who are new within this time after a contact might as well have been meant. */
const AT_THE_SAME_TIME = DAY;
/** A move to no named place may lead anywhere. */
export const SOMEWHERE = 'other';
const NOWHERE_NAMED = [SOMEWHERE];

/**
 * What each sign adds. A named place and a day or two without anybody else new are `perhaps`; it takes the name, or that it
 * came within hours, for more. Friends say "add me there" every day, so several who asked, or several who came, take away.
 */
const POINTS = {
  askedForHere: 2,
  soon: 1.75,
  soonHalfLife: 36 * HOUR,
  /** Told as a sign up to this. */
  soonUntil: 2 * DAY,
  sameName: 3,
  similarName: 1.5,
  childShared: 1,
  onlyNewOne: 1,
  perOther: 0.6,
  mostOthers: 4,
  fellSilent: 0.75,
  silentFor: 2 * DAY,
} as const;
const SURE_FROM: readonly (readonly [Sureness, number])[] = [
  ['veryLikely', 6],
  ['likely', 4.5],
  ['perhaps', 3],
];

/** When a contact first wrote, as far as the page or Porchlight knows. */
export function appearedAt({ firstSeenAt, state }: Person): number {
  return Math.min(firstSeenAt, state.firstAt ?? firstSeenAt);
}

/**
 * Who a contact most likely was before, on another site; `null` where nobody comes into question. Whoever the family knows
 * is themselves, and a group is nobody.
 *
 * @param platforms what the contact's own site is called by those who ask to move to it
 */
export function findLink(
  person: Person,
  { askers, newcomers }: Bystanders,
  platforms: readonly string[],
  now: number,
): Link | null {
  if (!mayBeSomebody(person) || person.audience === 'group') return null;
  const possible = askers.filter(
    (asker) =>
      asker.site !== person.site &&
      mayBeSomebody(asker) &&
      appearedAt(asker) < appearedAt(person) &&
      person.sameAs[asker.key] !== false,
  );
  const asked = possible.flatMap((asker) => findAsked(asker, person, platforms) ?? []);
  const links = asked.flatMap((each) => {
    const others = asked.length - 1 + othersLike(person, newcomers, each.at);
    return weigh(person, each, others, now) ?? [];
  });
  return links.sort(byPoints)[0]?.link ?? null;
}

interface Asked {
  asker: Person;
  at: number;
  isNamed: boolean;
}

function mayBeSomebody({ known, state }: Person): boolean {
  return !known && state.authors === null;
}

/** The last time that somebody asked to move to where a contact then came, not long after. */
function findAsked(asker: Person, person: Person, platforms: readonly string[]): Asked | null {
  const came = appearedAt(person);
  const named = lastAsked(asker, platforms, came);
  const at = named ?? lastAsked(asker, NOWHERE_NAMED, came);
  if (at !== null) return { asker, at, isNamed: named !== null };
  return person.sameAs[asker.key] ? { asker, at: came, isNamed: false } : null;
}

/** This is asked of everybody who ever suggested a move, so it makes nothing. */
function lastAsked({ state }: Person, platforms: readonly string[], came: number): number | null {
  let last: number | null = null;
  for (const platform of platforms) {
    for (const at of state.askedAt[platform] ?? []) {
      const isNear = at <= came + JUST_BEFORE && at >= came - LOOKED_FOR;
      if (isNear && (last === null || at > last)) last = at;
    }
  }
  return last;
}

/** How many others were new on the site between the wish to move there and soon after the contact came. */
function othersLike(person: Person, newcomers: readonly Person[], askedAt: number): number {
  const until = appearedAt(person) + AT_THE_SAME_TIME;
  return newcomers.filter((other) => {
    const at = appearedAt(other);
    const isNew = at >= askedAt - JUST_BEFORE && at <= until;
    return isNew && other.key !== person.key && other.audience !== 'group' && mayBeSomebody(other);
  }).length;
}

interface Weighed {
  link: Link;
  points: number;
}

function byPoints(one: Weighed, other: Weighed): number {
  return other.points - one.points || (one.link.from < other.link.from ? -1 : 1);
}

function weigh(person: Person, { asker, at, isNamed }: Asked, others: number, now: number): Weighed | null {
  const passed = Math.max(0, appearedAt(person) - at);
  const isConfirmed = person.sameAs[asker.key] === true;
  const likeness = likenessOf(asker.name, person.name);
  const says: Record<LinkSign, boolean> = {
    askedForHere: isNamed,
    sameName: likeness === 'same',
    similarName: likeness === 'similar',
    soon: passed <= POINTS.soonUntil,
    onlyNewOne: others === 0,
    childShared: hasShared(asker),
    fellSilent: hasFallenSilent(asker, person, now),
  };
  const signs = LINK_SIGNS.filter((sign) => says[sign]);
  const points = pointsOf(signs, passed, others);
  const sure = isConfirmed ? 'certain' : SURE_FROM.find(([, least]) => points >= least)?.[0];
  if (sure === undefined) return null;
  return {
    link: { from: asker.key, sure, askedAt: at, signs },
    points: isConfirmed ? Number.POSITIVE_INFINITY : points,
  };
}

function pointsOf(signs: readonly LinkSign[], passed: number, others: number): number {
  const soon = POINTS.soon * 2 ** (-passed / POINTS.soonHalfLife);
  const told = signs.filter((sign) => sign !== 'soon').reduce((sum, sign) => sum + POINTS[sign], 0);
  return told + soon - POINTS.perOther * Math.min(others, POINTS.mostOthers);
}

/** The child gave a name or a number, or said itself where to find it. */
function hasShared({ state }: Person): boolean {
  return state.fromChild.sharesContact !== undefined || state.fromChild.movesElsewhere !== undefined;
}

function hasFallenSilent(asker: Person, person: Person, now: number): boolean {
  const came = appearedAt(person);
  return asker.lastSeenAt <= came + JUST_BEFORE && now - came >= POINTS.silentFor;
}
