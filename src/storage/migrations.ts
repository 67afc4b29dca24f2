import type { Migration } from '../platform/database.ts';
import type { PorchlightDatabase } from './schema.ts';

export const MIGRATIONS: readonly Migration<PorchlightDatabase>[] = [createFirstStores];

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
