import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { emptyContactState } from '../../src/domain/risk/state.ts';
import { openDatabase } from '../../src/platform/database.ts';
import { MIGRATIONS } from '../../src/storage/migrations.ts';
import type { PorchlightDatabase } from '../../src/storage/schema.ts';

describe('migrations', () => {
  it('complete what an earlier version kept of contacts', async () => {
    const name = `migrations-${crypto.randomUUID()}`;
    const trace = { amount: 1, at: 5 };
    const old = await openDB(name, 1, {
      upgrade(database) {
        const contacts = database.createObjectStore('contacts', { keyPath: 'key' });
        for (const key of ['a', 'b']) {
          contacts.put({ key, state: { fromContact: { secrecy: trace }, fromChild: {}, platforms: [] } });
        }
      },
    });
    old.close();
    const database = await openDatabase<PorchlightDatabase>(name, MIGRATIONS, () => {});
    const states = (await database.getAll('contacts')).map(({ state }) => state);
    const expected = { ...emptyContactState(), fromContact: { secrecy: trace } };
    expect(states).toEqual([expected, expected]);
    database.close();
  });
});
