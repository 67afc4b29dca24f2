import { localDate } from '../../src/domain/summary/dates.ts';
import type { KeptSettings } from '../../src/storage/schema.ts';
import type { TestBackground } from './background.ts';
import { FakeClock } from './clock.ts';

const SECOND = 1_000;
/** Pages may claim no time that lies farther back. */
const REACH = 300 * SECOND;
const SILENT_AFTER = 45 * SECOND;

interface Person {
  site: string;
  messages: number;
  known: boolean;
  firstSeenAt: number;
  lastSeenAt: number;
}

interface Session {
  site: string;
  length: number;
  lastSeenAt: number;
  isOver: boolean;
}

/** What can be told of a family's data from outside, in the same words for the model and for the real thing. */
export interface Told {
  messages: Record<string, number>;
  seconds: Record<string, number>;
  people: Record<string, { messages: number; known: boolean }>;
  cameraSeconds: Record<string, number>;
  country: string | null;
}

/** What should be kept, in the simplest way: counts, and no storage that could fail. */
export class HistoryModel {
  readonly clock = new FakeClock();
  country: string | null = null;
  /** By date and site. */
  readonly #messages = new Map<string, number>();
  readonly #seconds = new Map<string, number>();
  readonly #people = new Map<string, Person>();
  readonly #sessions = new Map<string, Session>();
  /** When time was claimed last, and before when none may be claimed. */
  #claimedAt = 0;
  #floor = 0;

  /** Messages that were never shown before. */
  say(site: string, name: string, count: number): void {
    const now = this.clock.now();
    add(this.#messages, this.#today(site), count);
    const key = `${site} ${name}`;
    const before = this.#people.get(key) ?? { site, messages: 0, known: false, firstSeenAt: now };
    this.#people.set(key, { ...before, messages: before.messages + count, lastSeenAt: now });
  }

  spend(site: string, seconds: number): void {
    const now = this.clock.now();
    const wasSetBack = now < this.#claimedAt;
    if (wasSetBack) this.#floor = now;
    this.#claimedAt = now;
    for (let second = 1; second <= seconds; second += 1) {
      const from = now - second * SECOND;
      if (from >= Math.max(this.#floor, now - REACH)) add(this.#seconds, this.#dayOf(from, site), 1);
    }
  }

  /** A camera tells that it is on, or that it is over now. What a page says of itself counts from its start on. */
  film(id: string, site: string, startedAt: number, isOver: boolean): void {
    const now = this.clock.now();
    const before = this.#sessions.get(id);
    if (before?.isOver) return;
    const first = now - Math.min(startedAt, now);
    const length = before ? before.length + Math.max(0, now - before.lastSeenAt) : first;
    this.#sessions.set(id, { site, length, lastSeenAt: now, isOver });
  }

  know(key: string, known: boolean): void {
    const person = this.#people.get(key);
    if (person) this.#people.set(key, { ...person, known });
  }

  eraseContact(key: string): void {
    this.#people.delete(key);
  }

  eraseSite(site: string): void {
    this.#erase({ day: (key) => key.endsWith(` ${site}`), isOf: (each) => each.site === site });
  }

  eraseToday(): void {
    const today = localDate(this.clock.now(), this.clock.zone);
    const isToday = (at: number) => localDate(at, this.clock.zone) === today;
    this.#erase({
      day: (key) => key.startsWith(today),
      isOf: (each) =>
        'length' in each
          ? isToday(each.lastSeenAt - each.length)
          : isToday(each.firstSeenAt) && isToday(each.lastSeenAt),
    });
  }

  eraseAll(): void {
    this.#erase({ day: () => true, isOf: () => true });
    this.country = null;
  }

  told(): Told {
    return {
      messages: Object.fromEntries(this.#messages),
      seconds: Object.fromEntries(this.#seconds),
      people: Object.fromEntries(
        [...this.#people].map(([key, { messages, known }]) => [key, { messages, known }]),
      ),
      cameraSeconds: Object.fromEntries(
        [...this.#sessions].map(([id, { length }]) => [id, Math.round(length / SECOND)]),
      ),
      country: this.country,
    };
  }

  #erase(what: { day(key: string): boolean; isOf(each: Person | Session): boolean }): void {
    const now = this.clock.now();
    for (const days of [this.#messages, this.#seconds])
      for (const key of [...days.keys()]) if (what.day(key)) days.delete(key);
    for (const [key, person] of [...this.#people]) if (what.isOf(person)) this.#people.delete(key);
    for (const [id, session] of [...this.#sessions]) {
      const isOn = !session.isOver && Math.abs(now - session.lastSeenAt) <= SILENT_AFTER;
      if (!isOn && what.isOf(session)) this.#sessions.delete(id);
    }
    this.#claimedAt = now;
    this.#floor = now;
  }

  #today(site: string): string {
    return this.#dayOf(this.clock.now(), site);
  }

  #dayOf(at: number, site: string): string {
    return `${localDate(at, this.clock.zone)} ${site}`;
  }
}

/** The same of a background, read from its storage. */
export async function toldBy(background: TestBackground): Promise<Told> {
  const names = ['days', 'contacts', 'cameraSessions', 'settings'] as const;
  return background.store.read([...names], async (transaction) => {
    const [days, contacts, sessions, settings] = await Promise.all([
      transaction.objectStore('days').getAll(),
      transaction.objectStore('contacts').getAll(),
      transaction.objectStore('cameraSessions').getAll(),
      transaction.objectStore('settings').get('family'),
    ]);
    const ofDays = (count: (day: (typeof days)[number]) => number) =>
      Object.fromEntries(
        days.map((day) => [`${day.date} ${day.site}`, count(day)]).filter(([, sum]) => sum !== 0),
      );
    return {
      messages: ofDays(({ messages }) => messages),
      seconds: ofDays(({ seconds }) => Math.round(seconds)),
      people: Object.fromEntries(
        contacts.map(({ key, state, known }) => [
          key,
          { messages: state.messages.fromContact + state.messages.fromChild, known },
        ]),
      ),
      cameraSeconds: Object.fromEntries(
        sessions.map(({ id, startedAt, endedAt, lastSeenAt }) => [
          id,
          Math.round(((endedAt ?? lastSeenAt) - startedAt) / SECOND),
        ]),
      ),
      country: countryOf(settings),
    };
  });
}

function countryOf(settings: KeptSettings | undefined): string | null {
  return settings?.country ?? null;
}

function add(sums: Map<string, number>, key: string, more: number): void {
  sums.set(key, (sums.get(key) ?? 0) + more);
}
