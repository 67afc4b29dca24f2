import { atLeast } from '../domain/level.ts';
import type { AccountSigns, Earlier } from '../domain/model.ts';
import { type Carried, withCarried } from '../domain/risk/carried.ts';
import type { ObservationContext } from '../domain/risk/context.ts';
import { judge } from '../domain/risk/judge.ts';
import type { Settings } from '../domain/settings.ts';
import { crowdAround, crowdSince } from '../domain/story/crowd.ts';
import { appearedAt, findLink, type Link, LOOKED_FOR, SOMEWHERE } from '../domain/story/link.ts';
import { DAY } from '../domain/summary/dates.ts';
import { keysBetween } from '../platform/database.ts';
import { siteNameOf } from '../sites/find-site.ts';
import { platformsOf } from '../sites/platforms.ts';
import type { ContactRecord } from '../storage/schema.ts';
import { circumstancesOf } from './family.ts';

/** A person who moves on and on is followed over so many sites. */
const MOST_SITES = 4;
/** Who has written for so long is known by what they wrote here. */
const STILL_NEW_FOR = 90 * DAY;
/** More people than this say no more than that they were many. */
const MOST_ASKED = 400;
const MOST_NEW = 300;

/** Whom a contact may have come with or from. Nothing is kept of it: it follows from the contacts, whenever it is asked for. */
export interface Neighbours {
  /** Who asked to move to one of these platforms. */
  askers(platforms: readonly string[]): Promise<ContactRecord[]>;
  /** Who was first seen on a site since a time, in that order. */
  newcomers(site: string, since: number): Promise<ContactRecord[]>;
  /** When anybody was first seen on a site; `null` where nobody was. */
  siteSince(site: string): Promise<number | null>;
}

/** What is known of a contact beside the messages, and from other contacts. */
export interface Backdrop {
  trail: Trail | null;
  /** For judging. */
  context: ObservationContext & { account: AccountSigns };
}

/** Who a contact was before, most likely. */
export interface Trail {
  link: Link;
  earlier: Earlier;
  /** What counts of it here; `null` where it is too little to count. */
  carried: Carried | null;
}

/** The part of the store of contacts that is asked; any transaction that covers it has one. */
export interface ContactStore {
  index(name: 'asked'): { getAll(platform: string, count: number): Promise<ContactRecord[]> };
  index(name: 'appeared'): { getAll(range: IDBKeyRange, count: number): Promise<ContactRecord[]> };
}

/** The neighbours as they are at a moment of a transaction. */
export function neighboursIn(contacts: ContactStore): Neighbours {
  const newOn = (site: string, since: number, most: number) =>
    contacts.index('appeared').getAll(keysBetween([site, since], [site, Infinity]), most);
  return {
    async askers(platforms) {
      const found = await Promise.all(
        platforms.map((platform) => contacts.index('asked').getAll(platform, MOST_ASKED)),
      );
      return found.flat();
    },
    newcomers: (site, since) => newOn(site, since, MOST_NEW),
    async siteSince(site) {
      const [first] = await newOn(site, 0, 1);
      return first?.firstSeenAt ?? null;
    },
  };
}

/** The same among contacts that were read already. */
export function neighboursAmong(contacts: readonly ContactRecord[]): Neighbours {
  const inOrder = [...contacts].sort((one, other) => one.firstSeenAt - other.firstSeenAt);
  const bySite = grouped(inOrder, ({ site }) => [site]);
  const byPlatform = grouped(inOrder, ({ state }) => state.platforms);
  return {
    askers: async (platforms) => platforms.flatMap((platform) => byPlatform.get(platform) ?? []),
    async newcomers(site, since) {
      const there = bySite.get(site) ?? [];
      const before = there.findLastIndex(({ firstSeenAt }) => firstSeenAt < since);
      return there.slice(before + 1, before + 1 + MOST_NEW);
    },
    siteSince: async (site) => bySite.get(site)?.[0]?.firstSeenAt ?? null,
  };
}

function grouped(
  contacts: readonly ContactRecord[],
  groupsOf: (contact: ContactRecord) => readonly string[],
): ReadonlyMap<string, ContactRecord[]> {
  const groups = new Map<string, ContactRecord[]>();
  for (const contact of contacts) {
    for (const group of groupsOf(contact)) {
      const members = groups.get(group) ?? [];
      members.push(contact);
      groups.set(group, members);
    }
  }
  return groups;
}

/** Everything that a contact is judged by beside what they say. */
export async function backdropOf(
  contact: ContactRecord,
  neighbours: Neighbours,
  settings: Settings,
  now: number,
): Promise<Backdrop> {
  const trail = await trailOf(contact, neighbours, settings, now);
  const crowd = await crowdOf(contact, neighbours, now);
  return { trail, context: contextOf(contact, trail, crowd, settings) };
}

/** Evidence fades: the verdict in storage is that of the last message. */
export async function judgedToday(
  contact: ContactRecord,
  neighbours: Neighbours,
  settings: Settings,
  now: number,
): Promise<ContactRecord> {
  const { context } = await backdropOf(contact, neighbours, settings, now);
  return { ...contact, verdict: judge(contact.state, context, now) };
}

function contextOf(
  contact: ContactRecord,
  trail: Trail | null,
  crowd: number | null,
  settings: Settings,
): Backdrop['context'] {
  return { ...circumstancesOf(contact, settings, crowd), earlier: trail?.carried ?? null };
}

async function crowdOf(contact: ContactRecord, neighbours: Neighbours, now: number): Promise<number | null> {
  const since = crowdSince(contact, now);
  if (since === null) return null;
  const newcomers = await neighbours.newcomers(contact.site, since);
  const siteSince = await neighbours.siteSince(contact.site);
  return crowdAround(contact, newcomers, siteSince ?? appearedAt(contact));
}

/** Follows a contact back to the site on which they asked to move here; `null` for most contacts. */
async function trailOf(
  contact: ContactRecord,
  neighbours: Neighbours,
  settings: Settings,
  now: number,
  sites = MOST_SITES,
): Promise<Trail | null> {
  const isOld = now - appearedAt(contact) > STILL_NEW_FOR;
  if (sites <= 1 || isOld || contact.known || contact.audience === 'group') return null;
  const platforms = platformsOf(contact.site);
  const askers = unique(await neighbours.askers([...platforms, SOMEWHERE]));
  if (askers.length === 0) return null;
  const newcomers = await neighbours.newcomers(contact.site, appearedAt(contact) - LOOKED_FOR);
  const link = findLink(contact, { askers, newcomers }, platforms, now);
  const first = askers.find(({ key }) => key === link?.from);
  if (!link || !first) return null;
  const before = await trailOf(first, neighbours, settings, now, sites - 1);
  return {
    link,
    earlier: { name: first.name, site: siteNameOf(first.site), sure: link.sure },
    carried: carriedFrom(first, before, link, settings, now),
  };
}

/**
 * What a contact brings along. Where nothing was noticed of the first one, it counts only if both are all but certainly the
 * same: friends move to another site every day, and two calm talks of two people must not add up to an alarm.
 */
function carriedFrom(
  first: ContactRecord,
  before: Trail | null,
  { sure }: Link,
  settings: Settings,
  now: number,
): Carried | null {
  const { level } = judge(first.state, contextOf(first, before, null, settings), now);
  const counts = atLeast(level, 'notice') || sure === 'veryLikely' || sure === 'certain';
  if (!counts) return null;
  return { state: before?.carried ? withCarried(first.state, before.carried) : first.state, sure };
}

/** Somebody may have asked for several places. */
function unique(contacts: readonly ContactRecord[]): ContactRecord[] {
  return [...new Map(contacts.map((contact) => [contact.key, contact])).values()];
}
