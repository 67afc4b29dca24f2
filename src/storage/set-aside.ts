import type { IDBPDatabase } from 'idb';
import { abortQuietly } from '../platform/database.ts';
import type { PorchlightDatabase, SetAsideRecord, StoreName } from './schema.ts';
import { isWhole } from './whole-records.ts';

/** A record of a store as it is kept aside. */
export function setAside(
  store: StoreName,
  value: unknown,
  at: number,
  key: unknown = 'family',
): SetAsideRecord {
  return { id: crypto.randomUUID(), store, at, key, value };
}

/**
 * Takes what does not parse out of some stores, and keeps it as it is: nobody works with it, and nothing is lost. In one
 * transaction, so that a background that dies meanwhile has moved all of it or nothing.
 */
export async function setDamagedAside(
  database: IDBPDatabase<PorchlightDatabase>,
  names: readonly StoreName[],
  now: number,
): Promise<void> {
  const transaction = database.transaction([...new Set<StoreName>([...names, 'setAside'])], 'readwrite');
  transaction.done.catch(() => {}); // Awaited below.
  try {
    const aside = transaction.objectStore('setAside');
    for (const name of names) {
      const store = transaction.objectStore(name);
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      for (const [place, key] of keys.entries()) {
        const value: unknown = values[place];
        if (isWhole(name, value)) continue;
        await aside.put(setAside(name, value, now, key));
        await store.delete(key);
      }
    }
    await transaction.done;
  } catch (error) {
    abortQuietly(transaction);
    throw error;
  }
}
