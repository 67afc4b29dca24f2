import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Migration } from '../platform/database.ts';
import type { PorchlightDatabase } from './schema.ts';

type InUpgrade<Name extends StoreNames<PorchlightDatabase>> = IDBPObjectStore<
  PorchlightDatabase,
  StoreNames<PorchlightDatabase>[],
  Name,
  'versionchange'
>;

export const MIGRATIONS: readonly Migration<PorchlightDatabase>[] = [
  createFirstStores,
  completeContactStates,
  addAgeBand,
];

function createFirstStores(database: Parameters<Migration<PorchlightDatabase>>[0]): void {
  const contacts = database.createObjectStore('contacts', { keyPath: 'key' });
  contacts.createIndex('lastSeenAt', 'lastSeenAt');
  contacts.createIndex('site', 'site');
  database.createObjectStore('seen', { keyPath: ['conversation', 'fingerprint'] }).createIndex('day', 'day');
  const moments = database.createObjectStore('moments', { keyPath: 'id' });
  moments.createIndex('at', 'at');
  moments.createIndex('subject', 'subject');
  const sessions = database.createObjectStore('cameraSessions', { keyPath: 'id' });
  sessions.createIndex('lastSeenAt', 'lastSeenAt');
  sessions.createIndex('site', 'site');
  sessions.createIndex('tab', 'tab');
  database.createObjectStore('visits', { keyPath: 'id' }).createIndex('lastAt', 'lastAt');
  database.createObjectStore('days', { keyPath: ['date', 'site'] }).createIndex('date', 'date');
  database.createObjectStore('blindSpots', { keyPath: ['kind', 'site'] });
  database.createObjectStore('settings');
}

/** What is kept of a contact grew: who was unkind in a group, how many messages there were, how fast questions came. */
function completeContactStates(
  _database: Parameters<Migration<PorchlightDatabase>>[0],
  transaction: Parameters<Migration<PorchlightDatabase>>[1],
): void {
  // A write that fails aborts the upgrade by itself.
  void fillContactStates(transaction.objectStore('contacts'));
}

async function fillContactStates(contacts: InUpgrade<'contacts'>): Promise<void> {
  const added = {
    messages: { fromContact: 0, fromChild: 0 },
    firstAt: null,
    childLastAt: null,
    pace: null,
    late: null,
    rude: { fromContact: null, fromChild: null },
    authors: null,
  };
  for (let cursor = await contacts.openCursor(); cursor; cursor = await cursor.continue()) {
    await cursor.update({ ...cursor.value, state: { ...added, ...cursor.value.state } });
  }
}

/** The family may now say how old the child is. */
function addAgeBand(
  _database: Parameters<Migration<PorchlightDatabase>>[0],
  transaction: Parameters<Migration<PorchlightDatabase>>[1],
): void {
  void fillSettings(transaction.objectStore('settings'));
}

async function fillSettings(settings: InUpgrade<'settings'>): Promise<void> {
  for (let cursor = await settings.openCursor(); cursor; cursor = await cursor.continue()) {
    await cursor.update({ ...{ childAgeBand: null }, ...cursor.value });
  }
}
