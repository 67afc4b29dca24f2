import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/platform/database.ts';
import { NEWER_DATA } from '../../src/protocol/newer-data.ts';
import { openNotes } from '../../src/protocol/note-commands.ts';
import { getSnapshot } from '../../src/protocol/ui-commands.ts';
import { MIGRATIONS } from '../../src/storage/migrations.ts';
import type { PorchlightDatabase } from '../../src/storage/schema.ts';
import { Store } from '../../src/storage/store.ts';
import { TestBackground } from '../fakes/background.ts';
import { type EarlierData, findEarlierData, layDown, withBytes } from '../fakes/earlier-data.ts';
import { askEverything } from '../fakes/family-questions.ts';

const VERSIONS = MIGRATIONS.map((_, index) => index + 1);
/** Totals of visits, which the timeline took the place of. */
const GIVEN_UP = ['visits'];

function dataOf(version: number): EarlierData {
  const data = findEarlierData(version);
  if (!data) throw new Error(`tests/fixtures/data holds nothing of version ${version}`);
  return data;
}

function keyOf(keyPath: string | string[] | null, value: Record<string, unknown>): unknown {
  return Array.isArray(keyPath) ? keyPath.map((name) => value[name]) : value[keyPath ?? ''];
}

const newName = () => `earlier-${crypto.randomUUID()}`;
const open = (name: string, migrations = MIGRATIONS) =>
  openDatabase<PorchlightDatabase>(name, migrations, () => {});

/** Stores, their indexes and all that lies in them. */
async function contentOf(name: string) {
  const database = await openDB(name);
  const stores = await Promise.all(
    [...database.objectStoreNames].map(async (store) => {
      const { indexNames } = database.transaction(store).store;
      return [store, { indexes: [...indexNames], records: await database.getAll(store) }] as const;
    }),
  );
  const { version } = database;
  database.close();
  return { version, stores: Object.fromEntries(stores) };
}

describe.each(VERSIONS)('what version %i kept', (version) => {
  it('is opened by this one, and all of it is still there', async () => {
    const name = newName();
    const data = dataOf(version);
    expect(data.version).toBe(version);
    await layDown(name, data);
    const { tables } = await new Store(name).everything([]);
    for (const [store, { keyPath, records }] of Object.entries(data.stores)) {
      if (GIVEN_UP.includes(store)) continue;
      expect(records.length, `${store} of the fixture`).toBeGreaterThan(0);
      expect(tables[store], store).toHaveLength(records.length);
      for (const { value, key = keyOf(keyPath, value) } of records) {
        const found = tables[store]?.find((entry) => JSON.stringify(entry.key) === JSON.stringify(key));
        expect(found?.value, store).toMatchObject(Object(withBytes(value)));
      }
    }
  });

  it('has the shape that this one works with', async () => {
    const name = newName();
    const data = dataOf(version);
    await layDown(name, data);
    const background = new TestBackground(name);
    await background.store.check();
    await askEverything(background);
    const { tables } = await background.store.everything([]);
    expect(tables['setAside'] ?? []).toHaveLength(data.stores['setAside']?.records.length ?? 0);
  });

  it('ends up in the same stores as what begins today', async () => {
    const [name, fresh] = [newName(), newName()];
    await layDown(name, dataOf(version));
    for (const each of [name, fresh]) (await open(each)).close();
    const shape = async (each: string) =>
      Object.entries((await contentOf(each)).stores).map(([store, { indexes }]) => [store, indexes]);
    expect(await shape(name)).toEqual(await shape(fresh));
  });

  it.each(VERSIONS.filter((step) => step > version))(
    'is left as it was where the update dies in step %i, and updated the next time',
    async (step) => {
      const name = newName();
      await layDown(name, dataOf(version));
      const before = await contentOf(name);
      const dies: (typeof MIGRATIONS)[number] = async (...parts) => {
        await MIGRATIONS[step - 1]?.(...parts);
        throw new Error('The browser was killed');
      };
      const broken = MIGRATIONS.map((each, index) => (index === step - 1 ? dies : each));
      await expect(open(name, broken)).rejects.toThrow();
      expect(await contentOf(name)).toEqual(before);
      (await open(name)).close();
      expect((await contentOf(name)).version).toBe(MIGRATIONS.length);
    },
  );
});

it('a note that version 10 sealed opens with the passphrase of then', async () => {
  const name = newName();
  await layDown(name, dataOf(10));
  const background = new TestBackground(name);
  const reply = await background.fromUi(openNotes, { passphrase: 'tea at four by the sea' });
  expect(reply).toMatchObject({ outcome: 'done', notes: [{ note: { name: 'Robin' } }, {}] });
});

describe('what a newer version kept', () => {
  it('is not touched, and it is said that this one cannot read it', async () => {
    const name = newName();
    await layDown(name, { ...dataOf(MIGRATIONS.length), version: MIGRATIONS.length + 1 });
    const before = await contentOf(name);
    const background = new TestBackground(name);
    await expect(background.fromUi(getSnapshot, {})).rejects.toThrow(NEWER_DATA);
    await expect(background.lifecycle.startBrowser()).rejects.toThrow(NEWER_DATA);
    expect(await contentOf(name)).toEqual(before);
  });
});
