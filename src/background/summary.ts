import { isWorthATalk } from '../domain/camera/answer.ts';
import { judge } from '../domain/risk/judge.ts';
import type { ContactState } from '../domain/risk/state.ts';
import type { Settings } from '../domain/settings.ts';
import { appearedAt } from '../domain/story/link.ts';
import type { Move } from '../domain/story/tell.ts';
import { DAY, lastDates } from '../domain/summary/dates.ts';
import {
  buildSnapshot,
  type ContactInput,
  type Snapshot,
  type SummaryInput,
} from '../domain/summary/snapshot.ts';
import type { Clock } from '../platform/clock.ts';
import { keysFrom } from '../platform/database.ts';
import { aboutSites } from '../sites/about-site.ts';
import { siteNameOf } from '../sites/find-site.ts';
import { canBeSeen } from '../sites/platforms.ts';
import type { ContactRecord } from '../storage/schema.ts';
import type { Store } from '../storage/store.ts';
import type { BlindSpots } from './blind-spots.ts';
import { readSettings } from './family.ts';
import { backdropOf, type Neighbours, neighboursAmong } from './trail.ts';

/** A little more than the week that is shown, whatever the time zone. */
const LOOK_BACK = 8 * DAY;

/** Gathers what the family sees, and keeps what it chose. */
export class Summary {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #blindSpots: BlindSpots;

  constructor(store: Store, clock: Clock, blindSpots: BlindSpots) {
    this.#store = store;
    this.#clock = clock;
    this.#blindSpots = blindSpots;
  }

  async snapshot(): Promise<Snapshot> {
    const now = this.#clock.now();
    const timeZone = this.#clock.timeZone();
    const firstDate = lastDates(now, timeZone, 7).at(-1) ?? '';
    const records = await this.#store.read(
      ['contacts', 'days', 'cameraSessions', 'settings'],
      async (transaction) => ({
        contacts: await transaction.objectStore('contacts').getAll(),
        days: await transaction.objectStore('days').index('date').getAll(keysFrom(firstDate)),
        sessions: await transaction
          .objectStore('cameraSessions')
          .index('lastSeenAt')
          .getAll(keysFrom(now - LOOK_BACK)),
        settings: await readSettings(transaction.objectStore('settings')),
      }),
    );
    const neighbours = neighboursAmong(records.contacts);
    const contacts = await Promise.all(
      records.contacts
        .filter(isPersonOrTelling)
        .map((contact) => contactToday(contact, neighbours, records.settings, now)),
    );
    const input: SummaryInput = {
      contacts: contacts.map(named),
      days: records.days.map(named),
      sites: aboutSites([...records.days, ...records.sessions].map(({ site }) => site)),
      sessions: records.sessions.map((session) =>
        named({ ...session, level: isWorthATalk(session) ? session.level : 'calm' }),
      ),
      blindSpots: (await this.#blindSpots.list()).map(named),
      settings: records.settings,
    };
    return buildSnapshot(input, now, timeZone);
  }
}

/** A group is nobody to count; it is listed while there is something to say about it. */
function isPersonOrTelling({ state, verdict }: ContactRecord): boolean {
  return state.authors === null || verdict.level !== 'calm';
}

/** Evidence fades: a contact is shown as it looks now, not as it looked when last heard of. */
async function contactToday(
  contact: ContactRecord,
  neighbours: Neighbours,
  settings: Settings,
  now: number,
): Promise<ContactInput> {
  const { key, name, site, audience, known, talkedAt, firstSeenAt, lastSeenAt, state } = contact;
  const { trail, context } = await backdropOf(contact, neighbours, settings, now);
  return {
    ...{ key, name, site, audience, known, talkedAt, firstSeenAt, lastSeenAt },
    appearedAt: appearedAt(contact),
    link: trail?.link ?? null,
    moves: movesOf(state),
    account: context.account,
    verdict: judge(state, context, now),
  };
}

function movesOf({ askedAt }: ContactState): Move[] {
  return Object.entries(askedAt).map(([platform, [, at]]) => ({
    platform,
    at,
    canBeSeen: canBeSeen(platform),
  }));
}

/** In storage a site has its id; the family knows it by its name. */
function named<Entry extends { site: string | null }>(entry: Entry): Entry {
  return entry.site === null ? entry : { ...entry, site: siteNameOf(entry.site) };
}
