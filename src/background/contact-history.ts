import { accountTexts, crowdTexts } from '../domain/guidance/account.ts';
import type { ContactGroup } from '../domain/looking-back.ts';
import type { Settings } from '../domain/settings.ts';
import { besideStages, stagesOf } from '../domain/story/stages.ts';
import { castsOf, stepsOf } from '../domain/story/tell.ts';
import { type ContactRow, chosenContacts, rowOf } from '../domain/summary/contact-list.ts';
import type { ContactInput } from '../domain/summary/snapshot.ts';
import type { Clock } from '../platform/clock.ts';
import type { ReplyOf, RequestOf } from '../protocol/command.ts';
import type { getContact, getContacts } from '../protocol/history-commands.ts';
import { siteNameOf } from '../sites/find-site.ts';
import type { ContactRecord } from '../storage/schema.ts';
import type { Store } from '../storage/store.ts';
import { contactToday, isPersonOrTelling } from './contacts-today.ts';
import { readSettings } from './family.ts';
import { momentsAbout, sessionsWith } from './moment-history.ts';
import {
  MOMENT_STORES,
  type MomentTransaction,
  namedContact,
  namedSite,
  tellMoments,
  toldSession,
} from './told-moments.ts';
import { neighboursAmong } from './trail.ts';

/** The page of a contact shows so many moments and camera sessions; the timeline has all of them. */
const MOST_SHOWN = 50;

/** A contact as it is kept, and as it is judged today. */
interface Known {
  record: ContactRecord;
  today: ContactInput;
}

type ContactTold = NonNullable<ReplyOf<typeof getContact>['contact']>;

/** Who wrote to the child, and what is known of each. */
export class ContactHistory {
  readonly #store: Store;
  readonly #clock: Clock;

  constructor(store: Store, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** The contacts that were asked for. */
  async list({ count, ...choice }: RequestOf<typeof getContacts>): Promise<ReplyOf<typeof getContacts>> {
    const now = this.#clock.now();
    const { all } = await this.#store.read(['contacts', 'settings'], async (transaction) => ({
      all: await judgedAll(
        await transaction.objectStore('contacts').getAll(),
        await readSettings(transaction.objectStore('settings')),
        now,
      ),
    }));
    const rows = all.map((known) => rowFor(known, now));
    const chosen = chosenContacts(rows, choice);
    return {
      takenAt: now,
      timeZone: this.#clock.timeZone(),
      contacts: chosen.slice(0, count),
      chosen: chosen.length,
      counts: countsOf(rows),
    };
  }

  /** Everything that is kept of one contact. */
  async show({ contact: key }: RequestOf<typeof getContact>): Promise<ReplyOf<typeof getContact>> {
    const now = this.#clock.now();
    return this.#store.read([...MOMENT_STORES], async (transaction) => {
      const settings = await readSettings(transaction.objectStore('settings'));
      const record = await transaction.objectStore('contacts').get(key);
      return {
        takenAt: now,
        timeZone: this.#clock.timeZone(),
        country: settings.country,
        contact: record ? await told(transaction, record, settings, now) : null,
      };
    });
  }
}

/** All who are worth listing. Who somebody may have been before is found among all of them. */
async function judgedAll(
  records: readonly ContactRecord[],
  settings: Settings,
  now: number,
): Promise<Known[]> {
  const neighbours = neighboursAmong(records);
  return Promise.all(
    records
      .filter(isPersonOrTelling)
      .map(async (record) => ({ record, today: await contactToday(record, neighbours, settings, now) })),
  );
}

function rowFor({ record, today }: Known, now: number): ContactRow {
  return rowOf(today, { site: namedSite(record.site), messages: record.state.messages }, now);
}

function countsOf(rows: readonly ContactRow[]): Record<ContactGroup, number> {
  const count = (group: ContactGroup) =>
    chosenContacts(rows, { search: '', group, order: 'lastSeen' }).length;
  return { all: rows.length, attention: count('attention'), new: count('new'), known: count('known') };
}

async function told(
  transaction: MomentTransaction,
  record: ContactRecord,
  settings: Settings,
  now: number,
): Promise<ContactTold> {
  const records = await transaction.objectStore('contacts').getAll();
  const today = await contactToday(record, neighboursAmong(records), settings, now);
  const cast = castOf(await judgedAll(records, settings, now), { record, today });
  const moments = (await momentsAbout(transaction, record.key)).slice(0, MOST_SHOWN);
  const sessions = (await sessionsWith(transaction, record.key)).slice(0, MOST_SHOWN);
  const people = cast.map((each) => ({ site: siteNameOf(each.record.site), state: each.record.state }));
  return {
    ...rowFor({ record, today }, now),
    reasons: today.verdict.reasons,
    siteSays: [...accountTexts(today.account), ...crowdTexts(today.account)],
    isGroup: record.state.authors !== null,
    stages: stagesOf(people),
    beside: besideStages(people),
    story: stepsOf(cast.map((each) => ({ ...each.today, site: siteNameOf(each.today.site) }))),
    others: cast.filter((each) => each.record.key !== record.key).map((each) => namedContact(each.record)),
    moments: await tellMoments(transaction, moments, now),
    sessions: sessions.map((session) => toldSession(session, now)),
  };
}

/** All who may be the same person as a contact, itself included. */
function castOf(all: readonly Known[], contact: Known): Known[] {
  const byKey = new Map(all.map((known) => [known.record.key, known]));
  const cast = castsOf(all.map(({ today }) => today)).find((each) =>
    each.some(({ key }) => key === contact.record.key),
  );
  return cast?.flatMap(({ key }) => byKey.get(key) ?? []) ?? [contact];
}
