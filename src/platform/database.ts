import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { NEWER_DATA } from '../protocol/newer-data.ts';

type Upgrade<Schema extends DBSchema> = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** One step from the version before it; step `n` of the list makes version `n + 1`. Steps are never changed later. */
export type Migration<Schema extends DBSchema> = (
  database: IDBPDatabase<Schema>,
  transaction: Upgrade<Schema>,
) => Promise<void> | void;

/**
 * Opens the extension's IndexedDB, which no page and no content script can reach, and brings it up to date. A failed
 * step aborts the whole upgrade, so that the old data stays as it was.
 * @param onLost called when the connection is gone and a new one must be opened
 * @param onNew called where there was no data before
 * @throws DOMException when the browser refuses to open it; Error with {@link NEWER_DATA} when a newer version wrote the
 *   data, which stays as it is.
 */
export async function openDatabase<Schema extends DBSchema>(
  name: string,
  migrations: readonly Migration<Schema>[],
  onLost: () => void,
  onNew: () => void = () => {},
): Promise<IDBPDatabase<Schema>> {
  const database = await openDB<Schema>(name, migrations.length, {
    upgrade(upgrading, oldVersion, _newVersion, transaction) {
      if (oldVersion === 0) onNew();
      // Whoever opens hears of it there; here nobody waits for it.
      transaction.done.catch(() => {});
      // A write that fails aborts the upgrade by itself, and the opening with it.
      runInTurn(migrations.slice(oldVersion), upgrading, transaction).catch(() => abortQuietly(transaction));
    },
    blocking() {
      // A newer version of the extension wants to upgrade: stand aside.
      database.close();
      onLost();
    },
    terminated: onLost,
  }).catch((error: unknown) => {
    throw isVersionError(error) ? new Error(NEWER_DATA, { cause: error }) : error;
  });
  return database;
}

function isVersionError(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError';
}

/** One after the other: steps read what those before them wrote. A transaction only waits for its own requests. */
async function runInTurn<Schema extends DBSchema>(
  steps: readonly Migration<Schema>[],
  database: IDBPDatabase<Schema>,
  transaction: Upgrade<Schema>,
): Promise<void> {
  for (const step of steps) {
    const work = step(database, transaction);
    if (work) await work;
  }
}

/** Ends a transaction without keeping anything of it, unless it ended already. */
export function abortQuietly(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It ended already, which is what we wanted.
  }
}

/** All keys below a limit. */
export function keysBelow(limit: IDBValidKey): IDBKeyRange {
  return IDBKeyRange.upperBound(limit, true);
}

/** All keys from a limit on. */
export function keysFrom(limit: IDBValidKey): IDBKeyRange {
  return IDBKeyRange.lowerBound(limit);
}

/** All keys behind a limit. */
export function keysAfter(limit: IDBValidKey): IDBKeyRange {
  return IDBKeyRange.lowerBound(limit, true);
}

/** All keys from a limit up to another, both included. */
export function keysBetween(first: IDBValidKey, last: IDBValidKey): IDBKeyRange {
  return IDBKeyRange.bound(first, last);
}

/** All keys of two parts whose first part is this one: an array comes after every text, number and date. */
export function keysUnder(first: IDBValidKey): IDBKeyRange {
  return IDBKeyRange.bound([first], [first, []]);
}
