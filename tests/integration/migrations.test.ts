import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { emptyContactState } from '../../src/domain/risk/state.ts';
import { openDatabase } from '../../src/platform/database.ts';
import { MIGRATIONS } from '../../src/storage/migrations.ts';
import type { PorchlightDatabase } from '../../src/storage/schema.ts';

/** What a family has that comes from an earlier version, brought up to this one. */
async function openOld(version: number, contacts: readonly unknown[], settings: unknown) {
  const name = `migrations-${crypto.randomUUID()}`;
  const old: IDBPDatabase = await openDB(name, version, {
    upgrade(database) {
      const store = database.createObjectStore('contacts', { keyPath: 'key' });
      for (const contact of contacts) store.put(contact);
      database.createObjectStore('settings').put(settings, 'family');
    },
  });
  old.close();
  return openDatabase<PorchlightDatabase>(name, MIGRATIONS, () => {});
}

describe('migrations', () => {
  it('complete what an earlier version kept of contacts', async () => {
    const trace = { amount: 1, at: 5 };
    const state = { fromContact: { secrecy: trace }, fromChild: {}, platforms: [] };
    const contacts = [
      { key: 'a', state },
      { key: 'b', state },
    ];
    const database = await openOld(1, contacts, { country: 'NZ', welcomed: true });
    const states = (await database.getAll('contacts')).map((contact) => contact.state);
    const expected = { ...emptyContactState(), fromContact: { secrecy: trace } };
    expect(states).toEqual([expected, expected]);
    expect((await database.getAll('contacts')).map(({ account }) => account)).toEqual([{}, {}]);
    database.close();
  });

  it.each([1, 2])(
    'keep the settings of version %d, and leave the age of the child to be said',
    async (version) => {
      const database = await openOld(version, [], { country: 'IE', welcomed: true });
      const settings = await database.get('settings', 'family');
      expect(settings).toEqual({ country: 'IE', childAgeBand: null, welcomed: true });
      database.close();
    },
  );
});
