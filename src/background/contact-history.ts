import { accountTexts, crowdTexts } from '../domain/guidance/account.ts';
import type { ContactGroup } from '../domain/looking-back.ts';
import type { Settings } from '../domain/settings.ts';
import { besideStages, stagesOf } from '../domain/story/stages.ts';
import { stepsOf } from '../domain/story/tell.ts';
import type { FamilyTime } from '../domain/summary/camera-history.ts';
import {
  type ContactRow,
  chosenContacts,
  type ListedContact,
  rowOf,
} from '../domain/summary/contact-list.ts';
import { messagesPerWeek } from '../domain/summary/contact-weeks.ts';
import { peopleOf } from '../domain/summary/people.ts';
import type { Clock } from '../platform/clock.ts';
import { keysUnder } from '../platform/database.ts';
import type { ReplyOf, RequestOf } from '../protocol/command.ts';
import type { getContact, getContacts } from '../protocol/history-commands.ts';
import type { ContactDayRecord, ContactRecord } from '../storage/schema.ts';
import type { Store } from '../storage/store.ts';
import { listed, listedToday, namesakesOf } from './contacts-today.ts';
import { readSettings } from './family.ts';
import { momentsAbout, sessionsWith } from './moment-history.ts';
import { MOMENT_STORES, type MomentTransaction, tellMoments, toldSession } from './told-moments.ts';
import { neighboursAmong } from './trail.ts';

/** The page of a contact shows so many moments and camera sessions; the timeline has all of them. */
const MOST_SHOWN = 50;
/** A year, with the week that is running. */
const SHOWN_WEEKS = 53;

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
    const contacts = await this.#store.read(['contacts', 'settings'], async (transaction) =>
      listedToday(
        await transaction.objectStore('contacts').getAll(),
        await readSettings(transaction.objectStore('settings')),
        now,
      ),
    );
    const rows = peopleOf(contacts).map((person) => rowOf(person, [], now));
    const chosen = chosenContacts(rows, choice);
    return {
      takenAt: now,
      timeZone: this.#clock.timeZone(),
      contacts: chosen.slice(0, count),
      chosen: chosen.length,
      chosenGroups: chosen.filter(({ isGroup }) => isGroup).length,
      counts: countsOf(rows),
    };
  }

  /** Everything that is kept of one contact. */
  async show({ contact: key }: RequestOf<typeof getContact>): Promise<ReplyOf<typeof getContact>> {
    const now = this.#clock.now();
    const timeZone = this.#clock.timeZone();
    const days = await this.#store.read(['contactDays'], (transaction) =>
      transaction.objectStore('contactDays').getAll(keysUnder(key)),
    );
    return this.#store.read([...MOMENT_STORES], async (transaction) => {
      const settings = await readSettings(transaction.objectStore('settings'));
      const record = await transaction.objectStore('contacts').get(key);
      return {
        takenAt: now,
        timeZone,
        country: settings.country,
        contact: record ? await told(transaction, { record, days }, settings, { now, timeZone }) : null,
      };
    });
  }
}

function countsOf(rows: readonly ContactRow[]): Record<ContactGroup, number> {
  const count = (group: ContactGroup) =>
    chosenContacts(rows, { search: '', group, order: 'lastSeen' }).length;
  return { all: rows.length, attention: count('attention'), new: count('new'), known: count('known') };
}

async function told(
  transaction: MomentTransaction,
  { record, days }: { record: ContactRecord; days: readonly ContactDayRecord[] },
  settings: Settings,
  time: FamilyTime,
): Promise<ContactTold> {
  const { now } = time;
  const records = await transaction.objectStore('contacts').getAll();
  const around = { neighbours: neighboursAmong(records), namesakes: namesakesOf(records) };
  const contact = await listed(record, around, settings, now);
  const cast = castOf(await listedToday(records, settings, now), contact);
  const moments = (await momentsAbout(transaction, record.key)).slice(0, MOST_SHOWN);
  const sessions = (await sessionsWith(transaction, record.key)).slice(0, MOST_SHOWN);
  const people = cast.flatMap(({ key, namedSite }) => {
    const found = records.find((each) => each.key === key);
    return found ? { site: namedSite.name, state: found.state } : [];
  });
  const others = cast.filter(({ key }) => key !== record.key);
  return {
    ...rowOf([contact], others, now),
    reasons: contact.verdict.reasons,
    siteSays: [...accountTexts(contact.account), ...crowdTexts(contact.account)],
    stages: stagesOf(people),
    beside: besideStages(people),
    story: stepsOf(cast.map((each) => ({ ...each, site: each.namedSite.name }))),
    weeks: messagesPerWeek(days, SHOWN_WEEKS, time, settings.country),
    moments: await tellMoments(transaction, moments, now),
    sessions: sessions.map((session) => toldSession(session, now)),
  };
}

/** All who may be the same person as a contact, itself included. */
function castOf(all: readonly ListedContact[], contact: ListedContact): readonly ListedContact[] {
  return peopleOf(all).find((person) => person.some(({ key }) => key === contact.key)) ?? [contact];
}
