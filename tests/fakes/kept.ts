import { openDB } from 'idb';
import type { Everything } from '../../src/storage/store.ts';
import type { TestBackground } from './background.ts';

/** All that a background and the pages of its browser know between two commands. */
export interface Kept {
  storage: Everything;
  shown: TestBackground['tabs']['shown'];
  injected: TestBackground['tabs']['injected'];
  now: number;
}

export async function keptBy(background: TestBackground): Promise<Kept> {
  const { shown, injected } = background.tabs;
  return {
    storage: await background.store.everything([]),
    shown: [...shown],
    injected: [...injected],
    now: background.clock.now(),
  };
}

/** Brings a background that knows nothing to where another one was. */
export async function goOnFrom(background: TestBackground, kept: Kept): Promise<void> {
  background.clock.pass(kept.now - background.clock.now());
  background.tabs.shown.push(...kept.shown);
  background.tabs.injected.push(...kept.injected);
  // The first look makes the tables.
  await background.store.everything([]);
  const database = await openDB(background.databaseName);
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const [name, entries] of Object.entries(kept.storage.tables)) {
    const store = transaction.objectStore(name);
    for (const { key, value } of entries) {
      const isInline = store.keyPath !== null;
      void store.put(value, isInline ? undefined : keyOf(key));
    }
  }
  await transaction.done;
  database.close();
}

/** Keys that stand beside their records are plain names here. */
function keyOf(key: unknown): string {
  return String(key);
}

/** Parts of a record that are made by chance, or by how often something was tried. */
const BY_CHANCE: Readonly<Record<string, readonly string[]>> = {
  moments: ['id'],
  cameraSessions: ['moment'],
  notes: ['id', 'about', 'encapsulated', 'bytes'],
  noteTickets: ['ticket'],
  lock: ['salt', 'proof', 'failures', 'waitUntil'],
  familyKey: ['publicKey', 'byPassphrase', 'byCode'],
};

/** What is kept, without what is different each time: two backgrounds that were told the same keep the same. */
export function comparable({ storage }: Kept): Record<string, unknown[]> {
  return Object.fromEntries(
    Object.entries(storage.tables).map(([name, entries]) => {
      const values = entries.map(({ value }) => without(value, BY_CHANCE[name] ?? []));
      // That something failed is told when it fails only.
      const wanted = values.filter((value) => Reflect.get(value, 'kind') !== 'notSaved');
      return [name, wanted.sort(byText)];
    }),
  );
}

function without(value: unknown, names: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, part]) => [
      name,
      // That there is one, and how many there are, is not by chance.
      names.includes(name) ? part !== null : part,
    ]),
  );
}

function byText(one: object, other: object): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

/** What pages showed of a kind, each thing once, since no page shows the same twice; what it is called is by chance. */
export function shownOnce({ shown }: Kept, command: string): string[] {
  const all = shown.filter((sent) => sent.command === command).map(({ request }) => JSON.stringify(request));
  return [...new Set(all)].map((text) => text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id'));
}
