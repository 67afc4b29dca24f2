import type { Moment } from '../domain/model.ts';
import { DAY } from '../domain/summary/dates.ts';
import {
  firstDateOf,
  isChosen,
  type MomentChoice,
  type NamedSite,
} from '../domain/summary/moment-history.ts';
import type { Clock } from '../platform/clock.ts';
import { keysFrom } from '../platform/database.ts';
import type { ReplyOf, RequestOf } from '../protocol/command.ts';
import type { getTimeline } from '../protocol/history-commands.ts';
import type { Store } from '../storage/store.ts';
import { readSettings } from './family.ts';
import {
  MOMENT_STORES,
  type MomentTransaction,
  namedContact,
  namedSite,
  tellMoments,
} from './told-moments.ts';

/** A local date begins at most so long before the same date of UTC. */
const ZONES = DAY;

/** What happened, as far back as it is kept. */
export class MomentHistory {
  readonly #store: Store;
  readonly #clock: Clock;

  constructor(store: Store, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** The newest moments of those that were asked for. Nothing older than the last of them is read. */
  async show(request: RequestOf<typeof getTimeline>): Promise<ReplyOf<typeof getTimeline>> {
    const time = { now: this.#clock.now(), timeZone: this.#clock.timeZone() };
    const { count } = request;
    return this.#store.read([...MOMENT_STORES], async (transaction) => {
      const { country } = await readSettings(transaction.objectStore('settings'));
      const choice = { ...request, from: firstDateOf(request.period, time, country) };
      const isWanted = (moment: Moment) => isChosen(moment, choice, time.timeZone);
      const found =
        request.contact === null
          ? await newest(transaction, choice, isWanted, count + 1)
          : (await momentsAbout(transaction, request.contact)).filter(isWanted);
      const contact = request.contact && (await transaction.objectStore('contacts').get(request.contact));
      return {
        takenAt: time.now,
        timeZone: time.timeZone,
        moments: await tellMoments(transaction, found.slice(0, count), time.now),
        hasMore: found.length > count,
        sites: await sitesIn(transaction),
        contact: contact ? namedContact(contact) : null,
      };
    });
  }
}

/** Goes back in time from the newest moment, no farther than needed. */
async function newest(
  transaction: MomentTransaction,
  { from }: Pick<MomentChoice, 'from'>,
  isWanted: (moment: Moment) => boolean,
  count: number,
): Promise<Moment[]> {
  const range = from === null ? null : keysFrom(Date.parse(from) - ZONES);
  const found: Moment[] = [];
  let cursor = await transaction.objectStore('moments').index('at').openCursor(range, 'prev');
  while (cursor && found.length < count) {
    if (isWanted(cursor.value)) found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

/** All moments about a contact, newest first: what was said, and when a camera was on with them. */
export async function momentsAbout(transaction: MomentTransaction, contact: string): Promise<Moment[]> {
  const moments = transaction.objectStore('moments');
  const said = await moments.index('subject').getAll(contact);
  const sessions = await sessionsWith(transaction, contact);
  const seen = await Promise.all(sessions.map(({ moment }) => (moment ? moments.get(moment) : undefined)));
  return [...said, ...seen.filter((moment) => moment !== undefined)].sort((one, other) => other.at - one.at);
}

/** Camera sessions that have to do with a contact, newest first. None is older than the contact. */
export async function sessionsWith(transaction: MomentTransaction, contact: string) {
  const first = (await transaction.objectStore('contacts').get(contact))?.firstSeenAt;
  if (first === undefined) return [];
  const sessions = await transaction
    .objectStore('cameraSessions')
    .index('lastSeenAt')
    .getAll(keysFrom(first));
  return sessions.filter(({ contactKey }) => contactKey === contact).reverse();
}

/** The sites of contacts and cameras, without reading any of them. */
async function sitesIn(transaction: MomentTransaction): Promise<NamedSite[]> {
  const ids = new Set<string>();
  for (const name of ['contacts', 'cameraSessions'] as const) {
    const index = transaction.objectStore(name).index('site');
    let cursor = await index.openKeyCursor(null, 'nextunique');
    while (cursor) {
      ids.add(String(cursor.key));
      cursor = await cursor.continue();
    }
  }
  return [...ids].map(namedSite).sort((one, other) => one.name.localeCompare(other.name));
}
