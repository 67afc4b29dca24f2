import { isWorthATalk } from '../domain/camera/answer.ts';
import { DAY, lastDates } from '../domain/summary/dates.ts';
import { buildSnapshot, type Snapshot, type SummaryInput } from '../domain/summary/snapshot.ts';
import type { Clock } from '../platform/clock.ts';
import { keysFrom } from '../platform/database.ts';
import { aboutSites } from '../sites/about-site.ts';
import { siteNameOf } from '../sites/find-site.ts';
import type { Store } from '../storage/store.ts';
import type { BlindSpots } from './blind-spots.ts';
import { contactToday, isPersonOrTelling } from './contacts-today.ts';
import { readSettings } from './family.ts';
import { neighboursAmong } from './trail.ts';

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

/** In storage a site has its id; the family knows it by its name. */
function named<Entry extends { site: string | null }>(entry: Entry): Entry {
  return entry.site === null ? entry : { ...entry, site: siteNameOf(entry.site) };
}
