import { ruleFor } from '../domain/camera/agreement.ts';
import type { FamilyTime } from '../domain/summary/camera-history.ts';
import { type ContactRow, chosenContacts, rowOf } from '../domain/summary/contact-list.ts';
import { DAY, lastDates } from '../domain/summary/dates.ts';
import { peopleOf } from '../domain/summary/people.ts';
import { daysOfSite, lastUsed, useSince } from '../domain/summary/site-history.ts';
import { remarksOn } from '../domain/summary/site-remarks.ts';
import { closeIfSilent } from '../domain/summary/snapshot.ts';
import { weekBefore, weekOf } from '../domain/time/week.ts';
import type { Clock } from '../platform/clock.ts';
import { keysFrom } from '../platform/database.ts';
import type { ReplyOf, RequestOf } from '../protocol/command.ts';
import type { getSite, getSites } from '../protocol/history-commands.ts';
import { aboutSites } from '../sites/about-site.ts';
import { findById, siteIdOf } from '../sites/find-site.ts';
import { rate } from '../sites/rating.ts';
import type { CameraRecord, DayRecord } from '../storage/schema.ts';
import type { ReadTransaction, Store } from '../storage/store.ts';
import type { BlindSpots } from './blind-spots.ts';
import { readAgreement } from './camera-circumstances.ts';
import { listedToday } from './contacts-today.ts';
import { readSettings } from './family.ts';
import { namedSite } from './told-moments.ts';

/** So far back goes the history of a site, and the list of those that were used; days. */
const SHOWN_DAYS = 90;
const MOST_CONTACTS = 50;
/** "Four weeks" are the running one and those before. */
const WEEKS_BEFORE = 3;

const SITE_STORES = ['days', 'cameraSessions', 'contacts', 'settings', 'agreement'] as const;

type SiteRow = ReplyOf<typeof getSites>['sites'][number];

/** Which sites the child used, and what is known of each. */
export class SiteHistory {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #blindSpots: BlindSpots;

  constructor(store: Store, clock: Clock, blindSpots: BlindSpots) {
    this.#store = store;
    this.#clock = clock;
    this.#blindSpots = blindSpots;
  }

  /** The sites of the last months, the most used ones of the last weeks first. */
  async list(): Promise<ReplyOf<typeof getSites>> {
    const time = this.#time();
    const firstDate = lastDates(time.now, time.timeZone, SHOWN_DAYS).at(-1) ?? '';
    const { days, sessions, settings } = await this.#store.read(
      ['days', 'cameraSessions', 'settings'],
      async (transaction) => ({
        days: await transaction.objectStore('days').index('date').getAll(keysFrom(firstDate)),
        sessions: await transaction
          .objectStore('cameraSessions')
          .index('lastSeenAt')
          .getAll(keysFrom(time.now - (SHOWN_DAYS + 1) * DAY)),
        settings: await readSettings(transaction.objectStore('settings')),
      }),
    );
    const week = weekOf(time.now, time.timeZone, settings.country);
    const since = { week: week.from, fourWeeks: weekBefore(week, WEEKS_BEFORE).from };
    const ids = new Set([...days, ...sessions].map(({ site }) => site));
    const bySite = { days: grouped(days), sessions: grouped(sessions) };
    const sites = [...ids].flatMap((id): SiteRow[] => {
      const ofSite = bySite.sessions.get(id) ?? [];
      const all = daysOfSite(bySite.days.get(id) ?? [], closed(ofSite, time.now), SHOWN_DAYS, time);
      const last = lastUsed(all);
      if (last === null) return [];
      const [about = null] = aboutSites([id]);
      return [
        {
          site: namedSite(id),
          about,
          says: about ? remarksOn(about, settings.childAgeBand).says : [],
          week: useSince(all, since.week),
          fourWeeks: useSince(all, since.fourWeeks),
          lastUsed: last,
        },
      ];
    });
    return { takenAt: time.now, timeZone: time.timeZone, sites: sites.sort(byUse) };
  }

  /** Everything of one site, given by its id or by any host of it. */
  async show({ site: named }: RequestOf<typeof getSite>): Promise<ReplyOf<typeof getSite>> {
    const time = this.#time();
    const id = findById(named)?.id ?? siteIdOf(named);
    const spots = await this.#blindSpots.list();
    return this.#store.read([...SITE_STORES], async (transaction) => {
      const settings = await readSettings(transaction.objectStore('settings'));
      const sessions = await transaction.objectStore('cameraSessions').index('site').getAll(id);
      const contacts = await contactsOn(transaction, id, time.now);
      const known = findById(id);
      const [about = null] = aboutSites([id]);
      return {
        takenAt: time.now,
        timeZone: time.timeZone,
        site: namedSite(id),
        about,
        ratedFor: known ? rate(known).reasons : [],
        says: about ? remarksOn(about, settings.childAgeBand).says : [],
        days: daysOfSite(
          await keptDaysOf(transaction, id, time),
          closed(sessions, time.now),
          SHOWN_DAYS,
          time,
        ),
        contacts: contacts.slice(0, MOST_CONTACTS),
        contactCount: contacts.length,
        groupCount: contacts.filter(({ isGroup }) => isGroup).length,
        blindSpots: spots.filter(({ site }) => site === id),
        rule: ruleFor(await readAgreement(transaction.objectStore('agreement')), [id]),
      };
    });
  }

  #time(): FamilyTime {
    return { now: this.#clock.now(), timeZone: this.#clock.timeZone() };
  }
}

/** Days have no index by site: each of them is looked up by its key. */
async function keptDaysOf(
  transaction: ReadTransaction<[...typeof SITE_STORES]>,
  site: string,
  { now, timeZone }: FamilyTime,
): Promise<DayRecord[]> {
  const days = transaction.objectStore('days');
  const found = await Promise.all(lastDates(now, timeZone, SHOWN_DAYS).map((date) => days.get([date, site])));
  return found.filter((day) => day !== undefined);
}

/** Who is on a site, each person once. Who they may have been before is found among all contacts. */
async function contactsOn(
  transaction: ReadTransaction<[...typeof SITE_STORES]>,
  site: string,
  now: number,
): Promise<ContactRow[]> {
  const settings = await readSettings(transaction.objectStore('settings'));
  const all = await listedToday(await transaction.objectStore('contacts').getAll(), settings, now);
  const rows = peopleOf(all).flatMap((person): ContactRow[] => {
    const [head, ...others] = person.filter((each) => each.site === site);
    const elsewhere = person.filter((each) => each.site !== site);
    return head ? [rowOf([head, ...others], elsewhere, now)] : [];
  });
  return chosenContacts(rows, { search: '', group: 'all', order: 'attention' });
}

function closed(sessions: readonly CameraRecord[], now: number): CameraRecord[] {
  return sessions.map((session) => closeIfSilent(session, now));
}

function grouped<Item extends { site: string }>(items: readonly Item[]): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.site);
    if (group) group.push(item);
    else groups.set(item.site, [item]);
  }
  return groups;
}

function byUse(one: SiteRow, other: SiteRow): number {
  return other.fourWeeks.seconds - one.fourWeeks.seconds || (one.lastUsed < other.lastUsed ? 1 : -1);
}
