import { atLeast } from '../domain/level.ts';
import type { Earlier, Settings } from '../domain/model.ts';
import { type Carried, withCarried } from '../domain/risk/carried.ts';
import type { ObservationContext } from '../domain/risk/context.ts';
import { judge } from '../domain/risk/judge.ts';
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
/** More people than this who were new at the same time say no more than that they were many. */
const MOST_ASKED = 60;

/** Whom a contact may have come with or from. Nothing is kept of it: it follows from the contacts, whenever it is asked for. */
export interface Neighbours {
  /** Who asked to move to one of these platforms. */
  askers(platforms: readonly string[]): Promise<ContactRecord[]>;
  /** Who was first seen on a site since a time. */
  newcomers(site: string, since: number): Promise<ContactRecord[]>;
}

/** Who a contact was before, most likely. */
export interface Trail {
  link: Link;
  earlier: Earlier;
  /** What counts of it here; `null` where it is too little to count. */
  carried: Carried | null;
}

/** The part of the store of contacts that is asked; any transaction that covers it has one. */
interface ContactStore {
  index(name: 'asked'): { getAll(platform: string, count: number): Promise<ContactRecord[]> };
  index(name: 'appeared'): { getAll(range: IDBKeyRange, count: number): Promise<ContactRecord[]> };
}

/** The neighbours as they are at a moment of a transaction. */
export function neighboursIn(contacts: ContactStore): Neighbours {
  return {
    async askers(platforms) {
      const found = await Promise.all(
        platforms.map((platform) => contacts.index('asked').getAll(platform, MOST_ASKED)),
      );
      return found.flat();
    },
    newcomers: (site, since) =>
      contacts.index('appeared').getAll(keysBetween([site, since], [site, Infinity]), MOST_ASKED),
  };
}

/** The same among contacts that were read already. */
export function neighboursAmong(contacts: readonly ContactRecord[]): Neighbours {
  const asking = contacts.filter(({ state }) => state.platforms.length > 0);
  return {
    askers: async (platforms) =>
      asking.filter(({ state }) => platforms.some((platform) => state.platforms.includes(platform))),
    newcomers: async (site, since) =>
      contacts
        .filter((contact) => contact.site === site && contact.firstSeenAt >= since)
        .slice(0, MOST_ASKED),
  };
}

/** Follows a contact back to the site on which they asked to move here; `null` for most contacts. */
export async function trailOf(
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

/** For judging a contact: who they are, and who they may have been. */
export function contextOf(
  contact: ContactRecord,
  trail: Trail | null,
  settings: Settings,
): ObservationContext {
  return { ...circumstancesOf(contact, settings), earlier: trail?.carried ?? null };
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
  const { level } = judge(first.state, contextOf(first, before, settings), now);
  const counts = atLeast(level, 'notice') || sure === 'veryLikely' || sure === 'certain';
  if (!counts) return null;
  return { state: before?.carried ? withCarried(first.state, before.carried) : first.state, sure };
}

/** Somebody may have asked for several places. */
function unique(contacts: readonly ContactRecord[]): ContactRecord[] {
  return [...new Map(contacts.map((contact) => [contact.key, contact])).values()];
}
