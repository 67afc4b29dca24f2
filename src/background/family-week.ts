import type { Settings } from '../domain/settings.ts';
import { castsOf } from '../domain/story/tell.ts';
import { DAY } from '../domain/summary/dates.ts';
import { closeIfSilent } from '../domain/summary/snapshot.ts';
import { buildWeekPage } from '../domain/summary/week-page.ts';
import type { WeekContact } from '../domain/summary/week-people.ts';
import { type Week, weekBefore, weekOf } from '../domain/time/week.ts';
import type { Clock } from '../platform/clock.ts';
import { keysBetween } from '../platform/database.ts';
import type { ReplyOf, RequestOf } from '../protocol/command.ts';
import type { getWeek } from '../protocol/week-commands.ts';
import { aboutSites } from '../sites/about-site.ts';
import { siteNameOf } from '../sites/find-site.ts';
import type { ContactRecord } from '../storage/schema.ts';
import type { Store } from '../storage/store.ts';
import type { BlindSpots } from './blind-spots.ts';
import { contactToday } from './contacts-today.ts';
import { readSettings } from './family.ts';
import { neighboursAmong } from './trail.ts';

/** Gathers one week for a page that the family reads together. */
export class FamilyWeek {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #blindSpots: BlindSpots;

  constructor(store: Store, clock: Clock, blindSpots: BlindSpots) {
    this.#store = store;
    this.#clock = clock;
    this.#blindSpots = blindSpots;
  }

  async show({ weeksBack }: RequestOf<typeof getWeek>): Promise<ReplyOf<typeof getWeek>> {
    const now = this.#clock.now();
    const timeZone = this.#clock.timeZone();
    const settings = await this.#store.read(['settings'], (transaction) =>
      readSettings(transaction.objectStore('settings')),
    );
    const thisWeek = weekOf(now, timeZone, settings.country);
    const week = weekBefore(thisWeek, weeksBack);
    const { first, contacts, moments, days, sessions } = await this.#read(week);
    const spots = await this.#blindSpots.list();
    const input = {
      contacts: await ofWeek(contacts, settings, now),
      moments,
      days: days.map(named),
      sessions: sessions.map((session) => named(closeIfSilent(session, now))),
      about: aboutSites(days.map(({ site }) => site)),
      // Of earlier weeks only what is always so is known.
      blindSpots: spots
        .filter(({ site, kind }) => weeksBack === 0 || (site === null && kind !== 'notSaved'))
        .map((spot) => ({ ...spot, site: spot.site === null ? null : siteNameOf(spot.site) })),
      settings,
    };
    return {
      takenAt: now,
      weeks: weeksSince(first, thisWeek),
      page: buildWeekPage(input, week, now, timeZone),
    };
  }

  #read({ from, to }: Week) {
    // A day more at each end, whatever the time zone.
    const around = keysBetween(Date.parse(from) - DAY, Date.parse(to) + 2 * DAY);
    return this.#store.read(['contacts', 'moments', 'days', 'cameraSessions'], async (transaction) => {
      const byDate = transaction.objectStore('days').index('date');
      const oldest = await byDate.openCursor();
      return {
        first: oldest?.value.date ?? null,
        contacts: await transaction.objectStore('contacts').getAll(),
        moments: await transaction.objectStore('moments').index('at').getAll(around),
        days: await byDate.getAll(keysBetween(from, to)),
        sessions: await transaction.objectStore('cameraSessions').index('lastSeenAt').getAll(around),
      };
    });
  }
}

function weeksSince(first: string | null, thisWeek: Week): Week[] {
  const weeks = [thisWeek];
  for (let back = 1; first !== null; back += 1) {
    const week = weekBefore(thisWeek, back);
    if (week.to < first) break;
    weeks.push(week);
  }
  return weeks;
}

async function ofWeek(
  contacts: readonly ContactRecord[],
  settings: Settings,
  now: number,
): Promise<WeekContact[]> {
  const neighbours = neighboursAmong(contacts);
  const characters = await Promise.all(
    contacts.map((contact) => contactToday(contact, neighbours, settings, now)),
  );
  const person = new Map(
    castsOf(characters).flatMap((cast) =>
      cast.map(({ key }): [string, string] => [key, cast[0]?.key ?? key]),
    ),
  );
  return contacts.map(({ key, name, site, state, account, firstSeenAt, talkedAt }) => ({
    ...{ key, name, firstSeenAt, talkedAt },
    person: person.get(key) ?? key,
    site: siteNameOf(site),
    isGroup: state.authors !== null,
    saidStopAt: state.fromChild.protest?.at ?? null,
    wasDeclined: account.wasDeclined === true,
  }));
}

function named<Entry extends { site: string }>(entry: Entry): Entry {
  return { ...entry, site: siteNameOf(entry.site) };
}
