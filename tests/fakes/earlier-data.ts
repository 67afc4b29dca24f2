import { existsSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';

/** A record as it lay in a database; bytes are `{ base64 }`. */
interface KeptRecord {
  key?: string;
  value: Record<string, unknown>;
}

interface KeptStore {
  keyPath: string | string[] | null;
  indexes: { name: string; keyPath: string | string[]; multiEntry: boolean }[];
  records: KeptRecord[];
}

/** What a version of Porchlight left behind, taken out of a database that its own code filled. */
export interface EarlierData {
  version: number;
  stores: Record<string, KeptStore>;
}

/** `null` where nobody kept any of that version. */
export function findEarlierData(version: number): EarlierData | null {
  const file = new URL(`../fixtures/data/version-${version}.json`, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as EarlierData) : null;
}

/** Lays it into a database as that version did. */
export async function layDown(name: string, { version, stores }: EarlierData): Promise<void> {
  const database = await openDB(name, version, {
    upgrade(upgrading) {
      for (const [store, { keyPath, indexes, records }] of Object.entries(stores)) {
        const made = upgrading.createObjectStore(store, { keyPath });
        for (const index of indexes)
          made.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
        for (const { key, value } of records) void made.put(withBytes(value), key);
      }
    },
  });
  database.close();
}

/** The record as the database holds it. */
export function withBytes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withBytes);
  if (typeof value !== 'object' || value === null) return value;
  if ('base64' in value) return Uint8Array.from(atob(String(value.base64)), (letter) => letter.charCodeAt(0));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withBytes(each)]));
}
