import * as v from 'valibot';
import { subjectsOf } from '../domain/note.ts';
import { localDate } from '../domain/summary/dates.ts';
import { EMPTY_TIMELINE } from '../domain/time/timeline.ts';
import type { Clock } from '../platform/clock.ts';
import type { ReplyOf, RequestOf } from '../protocol/command.ts';
import type { countErasable, erase, exportPart, getOwnData } from '../protocol/data-commands.ts';
import { type Place, placeSchema } from '../protocol/export-schemas.ts';
import { siteNameOf } from '../sites/find-site.ts';
import {
  ERASABLE,
  type Erasable,
  type ErasureFacts,
  type ErasureScope,
  erasedBy,
  withoutNames,
} from '../storage/erasure.ts';
import { withoutBytes } from '../storage/plain.ts';
import type { PorchlightDatabase } from '../storage/schema.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import { isSilent } from './camera-sessions.ts';
import type { FamilyCamera } from './family-camera.ts';
import type { FamilyLock, LockOutcome } from './family-lock.ts';
import { isAbout } from './note-about.ts';

/** Changes with what `docs/export.md` says. */
const SCHEMA_VERSION = 1;
/** What proves the passphrase, or is wrapped by it, would help somebody who has the file to find it. */
const NOT_EXPORTED = ['lock', 'familyKey', 'noteTickets'];

/** So many records go into one message: of the largest, those of contacts, a quarter of what browsers let through. */
const MOST_AT_ONCE = 4_000;

/** What an erasure may change. `seen` holds no names and stays: without it what is on a page now would count once more. */
const CHANGED = [
  ...ERASABLE,
  'seen',
  'timeline',
  'settings',
  'agreement',
  'lock',
  'familyKey',
  'noteTickets',
  'heartbeat',
] as const;
type Transaction = WriteTransaction<[...typeof CHANGED]>;
/** Where those are named whom, and that which, a family can choose to erase. */
const NAMED = ['contacts', 'moments', 'cameraSessions', 'days', 'setAside'] as const;

/** The family's data is its own: to look at as a whole, to take along, and to erase. */
export class FamilyData {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #lock: FamilyLock;
  readonly #camera: Pick<FamilyCamera, 'applyBlocks'>;

  constructor(store: Store, clock: Clock, lock: FamilyLock, camera: Pick<FamilyCamera, 'applyBlocks'>) {
    this.#store = store;
    this.#clock = clock;
    this.#lock = lock;
    this.#camera = camera;
  }

  /** A part of everything that is kept, as plain data. What is sealed stays sealed. */
  async export(after: Place | null): Promise<ReplyOf<typeof exportPart>> {
    const { version, tables, last } = await this.#store.everything(NOT_EXPORTED, after, MOST_AT_ONCE);
    return {
      porchlight: 'export',
      schemaVersion: SCHEMA_VERSION,
      databaseVersion: version,
      exportedAt: new Date(this.#clock.now()).toISOString(),
      timeZone: this.#clock.timeZone(),
      tables: Object.fromEntries(
        Object.entries(tables).map(([name, entries]) => [
          name,
          entries
            .filter(({ value }) => name !== 'setAside' || !isOfLock(value))
            .map(({ key, value }) => ({ key: withoutBytes(key), value: withoutBytes(value) })),
        ]),
      ),
      next: last && v.parse(placeSchema, last),
    };
  }

  async show(): Promise<ReplyOf<typeof getOwnData>> {
    const all = await this.#store.read([...NAMED], async (transaction) => ({
      contacts: await transaction.objectStore('contacts').getAll(),
      moments: await transaction.objectStore('moments').getAll(),
      cameraSessions: await transaction.objectStore('cameraSessions').getAll(),
      days: await transaction.objectStore('days').getAll(),
      setAside: await transaction.objectStore('setAside').count(),
    }));
    const ids = new Set(
      [...all.contacts, ...all.days, ...all.cameraSessions, ...all.moments].map(({ site }) => site),
    );
    return {
      contacts: all.contacts
        .map(({ key, name, site, lastSeenAt }) => ({ key, name, site: siteNameOf(site), lastSeenAt }))
        .sort((one, other) => other.lastSeenAt - one.lastSeenAt),
      sites: [...ids]
        .map((id) => ({ id, name: siteNameOf(id) }))
        .sort((one, other) => one.name.localeCompare(other.name)),
      today: localDate(this.#clock.now(), this.#clock.timeZone()),
      hasPassphrase: await this.#lock.isSet(),
      hasKey: await this.#lock.hasKey(),
      managed: await this.#managed(),
      hasSetAside: all.setAside > 0,
    };
  }

  /** How much a scope means now. */
  async count(scope: RequestOf<typeof countErasable>): Promise<ReplyOf<typeof countErasable>> {
    const all = await this.#store.read([...ERASABLE], readErasable);
    const gone = erasedBy(scope, all, await this.#facts(scope, all));
    return {
      contacts: gone.contacts.length,
      moments: gone.moments.length,
      cameraSessions: gone.cameraSessions.length,
      days: new Set(gone.days.map(({ date }) => date)).size,
      blindSpots: gone.blindSpots.length,
      notes: gone.notes.length,
      setAside: gone.setAside.length,
      unclearNotes: unclearNotes(scope, all).length,
    };
  }

  /** Erases in one transaction, so that a background that dies meanwhile has erased all of it or nothing. */
  async erase({ scope, passphrase }: RequestOf<typeof erase>): Promise<LockOutcome> {
    if (await this.#lock.isSet()) {
      const opened = await this.#lock.open(passphrase ?? '');
      if (opened.outcome !== 'done') return opened;
    }
    const now = this.#clock.now();
    const facts = await this.#facts(scope, await this.#store.read([...ERASABLE], readErasable));
    await this.#store.write([...CHANGED], async (transaction) => {
      const all = await readErasable(transaction);
      const gone = erasedBy(scope, all, facts);
      const changed = withoutNames(all, gone, siteNameOf);
      await Promise.all([...removals(transaction, gone), ...changes(transaction, changed)]);
      await forgetAround(transaction, scope, now);
    });
    if (scope.what === 'all') await this.#camera.applyBlocks();
    return { outcome: 'done' };
  }

  async #managed(): Promise<{ lock: boolean; any: boolean }> {
    const lock = await this.#lock.isManaged();
    const policy = await this.#store.read(['settings'], (transaction) =>
      transaction.objectStore('settings').get('managed'),
    );
    return { lock, any: lock || policy !== undefined };
  }

  /** Found out beforehand: a transaction does not wait for the browser's cryptography. */
  async #facts(scope: ErasureScope, all: Erasable): Promise<ErasureFacts> {
    const now = this.#clock.now();
    return {
      timeZone: this.#clock.timeZone(),
      isOn: (session) => session.endedAt === null && !isSilent(session, now),
      notesAbout: await notesAbout(scope, all),
    };
  }
}

async function notesAbout(scope: ErasureScope, { contacts, notes }: Erasable): Promise<Set<string>> {
  if (scope.what !== 'contact') return new Set();
  const contact = contacts.find(({ key }) => key === scope.contact);
  const subjects = subjectsOf(contact?.site ?? '', contact ? [contact.name] : [], scope.contact);
  const found = await Promise.all(
    notes.map(async ({ id, about }) => ((await isAbout(about, subjects)) ? [id] : [])),
  );
  return new Set(found.flat());
}

/** On the contact's site, or on none that is known. */
function unclearNotes(scope: ErasureScope, { contacts, notes }: Erasable) {
  if (scope.what !== 'contact') return [];
  const site = contacts.find(({ key }) => key === scope.contact)?.site;
  return notes.filter((note) => note.about === null && (note.site === site || note.site === ''));
}

/** Whether something that was set aside comes from where nothing is exported. */
function isOfLock(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'store' in value && isNotExported(value.store);
}

function isNotExported(store: unknown): boolean {
  return NOT_EXPORTED.some((name) => name === store);
}

async function readErasable(transaction: {
  objectStore<Name extends keyof Erasable>(
    name: Name,
  ): { getAll(): Promise<PorchlightDatabase[Name]['value'][]> };
}): Promise<Erasable> {
  const [contacts, moments, cameraSessions, days, contactDays, blindSpots, tabs, notes, setAside] =
    await Promise.all([
      transaction.objectStore('contacts').getAll(),
      transaction.objectStore('moments').getAll(),
      transaction.objectStore('cameraSessions').getAll(),
      transaction.objectStore('days').getAll(),
      transaction.objectStore('contactDays').getAll(),
      transaction.objectStore('blindSpots').getAll(),
      transaction.objectStore('tabs').getAll(),
      transaction.objectStore('notes').getAll(),
      transaction.objectStore('setAside').getAll(),
    ]);
  return { contacts, moments, cameraSessions, days, contactDays, blindSpots, tabs, notes, setAside };
}

function removals(transaction: Transaction, gone: Erasable): Promise<void>[] {
  return [
    ...gone.contacts.map(({ key }) => transaction.objectStore('contacts').delete(key)),
    ...gone.moments.map(({ id }) => transaction.objectStore('moments').delete(id)),
    ...gone.cameraSessions.map(({ id }) => transaction.objectStore('cameraSessions').delete(id)),
    ...gone.days.map(({ date, site }) => transaction.objectStore('days').delete([date, site])),
    ...gone.contactDays.map(({ contact, date }) =>
      transaction.objectStore('contactDays').delete([contact, date]),
    ),
    ...gone.blindSpots.map(({ kind, site }) => transaction.objectStore('blindSpots').delete([kind, site])),
    ...gone.tabs.map(({ tab }) => transaction.objectStore('tabs').delete(tab)),
    ...gone.notes.map(({ id }) => transaction.objectStore('notes').delete(id)),
    ...gone.setAside.map(({ id }) => transaction.objectStore('setAside').delete(id)),
  ];
}

function changes(transaction: Transaction, changed: ReturnType<typeof withoutNames>): Promise<unknown>[] {
  return [
    ...changed.contacts.map((contact) => transaction.objectStore('contacts').put(contact)),
    ...changed.moments.map((moment) => transaction.objectStore('moments').put(moment)),
    ...changed.cameraSessions.map((session) => transaction.objectStore('cameraSessions').put(session)),
    ...changed.tabs.map((tab) => transaction.objectStore('tabs').put(tab)),
  ];
}

/** What is no record of anything that happened: to whom the last minutes went, and what the family chose. */
async function forgetAround(transaction: Transaction, scope: ErasureScope, now: number): Promise<void> {
  if (scope.what === 'contact' || scope.what === 'setAside') return;
  // Pages report the last minutes again where nobody answered: those are not to be claimed any more.
  await transaction.objectStore('timeline').put({ ...EMPTY_TIMELINE, at: now, floor: now }, 'recent');
  if (scope.what !== 'all') return;
  await forgetChoices(transaction);
  await forgetKinds(transaction);
  await transaction.objectStore('noteTickets').clear();
  await transaction.objectStore('heartbeat').clear();
}

/**
 * Beside some of the numbers stands which kinds of signal were in a message, so that a changed one counts once. To whom they belong
 * nobody can tell, so they go when all goes.
 */
async function forgetKinds(transaction: Transaction): Promise<void> {
  const seen = transaction.objectStore('seen');
  const records = await seen.getAll();
  const telling = records.filter(({ kinds = [] }) => kinds.length > 0);
  await Promise.all(telling.map(({ kinds: _kinds, ...number }) => seen.put(number)));
}

/** What the family chose and its lock. What an administrator set was not the family's to erase. */
async function forgetChoices(transaction: Transaction): Promise<void> {
  const locks = transaction.objectStore('lock');
  const whose = (await locks.get('family'))?.isManaged ? 'own' : 'family';
  await transaction.objectStore('settings').delete('family');
  await transaction.objectStore('agreement').delete('camera');
  await locks.delete(whose);
  await transaction.objectStore('familyKey').delete(whose);
}
