import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { type Clock, systemClock } from '../platform/clock.ts';
import { abortQuietly, keysAfter, openDatabase } from '../platform/database.ts';
import { MIGRATIONS } from './migrations.ts';
import type { StoreName as Name, PorchlightDatabase } from './schema.ts';
import { setDamagedAside } from './set-aside.ts';
import { withWholeRecords } from './whole-records.ts';

export type ReadTransaction<Names extends Name[]> = IDBPTransaction<PorchlightDatabase, Names, 'readonly'>;
export type WriteTransaction<Names extends Name[]> = IDBPTransaction<PorchlightDatabase, Names, 'readwrite'>;

/** Where a record stands. */
export interface Place {
  table: string;
  key: IDBValidKey;
}

/** The tables of the database by their names. */
export interface Everything {
  /** Of the database. */
  version: number;
  tables: Readonly<Record<string, { key: IDBValidKey; value: unknown }[]>>;
  /** The last record, where there may be more behind it. */
  last: Place | null;
}

/** More than a database here ever holds, and the most that can be asked for at once. */
const ALL = 2 ** 32 - 1;

/** Something that had to be read for a change does not parse. */
class DamagedRecord extends Error {}

/**
 * The family's data. Every change is one transaction: a background that is killed in the middle leaves either all of it
 * or nothing. Work may only await the transaction itself, and may be done a second time.
 *
 * Records that do not parse are set aside where somebody comes upon them: no work ever sees them.
 */
export class Store {
  #database: Promise<IDBPDatabase<PorchlightDatabase>> | null = null;
  #wasThere = false;
  #tellEmptied = () => {};
  readonly #name: string;
  readonly #clock: Pick<Clock, 'now'>;

  constructor(name = 'porchlight', clock: Pick<Clock, 'now'> = systemClock) {
    this.#name = name;
    this.#clock = clock;
  }

  /** Calls back when the browser took the data away: what was there before is gone, and there is an empty database. */
  onEmptied(listener: () => void): void {
    this.#tellEmptied = listener;
  }

  /** @throws DOMException when the storage cannot be opened or read. */
  async read<Names extends Name[], Result>(
    names: [...Names],
    work: (transaction: ReadTransaction<Names>) => Promise<Result>,
  ): Promise<Result> {
    const database = await this.#open();
    const damaged = new Set<Name>();
    const transaction = database.transaction(names, 'readonly');
    // What cannot be read rejects by itself.
    transaction.done.catch(() => {});
    const result = await work(withWholeRecords(transaction, (name) => damaged.add(name)));
    // Storage that is full refuses this, too. Then what is damaged only stays unread, and next time is another try.
    if (damaged.size > 0) await setDamagedAside(database, [...damaged], this.#clock.now()).catch(() => {});
    return result;
  }

  /**
   * What is damaged is set aside before anything is written in its place.
   * @throws DOMException when the storage refuses the change; nothing of it is kept then.
   */
  async write<Names extends Name[], Result>(
    names: [...Names],
    work: (transaction: WriteTransaction<Names>) => Promise<Result>,
  ): Promise<Result> {
    const database = await this.#open();
    try {
      return await writeOnce(database, names, work);
    } catch (error) {
      if (!(error instanceof DamagedRecord)) throw error;
      await setDamagedAside(database, names, this.#clock.now());
      return writeOnce(database, names, work);
    }
  }

  /** Looks through everything, so that what is damaged is told of also where nobody comes upon it. One table at a time. */
  async check(): Promise<void> {
    const database = await this.#open();
    for (const name of database.objectStoreNames)
      if (name !== 'setAside') await setDamagedAside(database, [name], this.#clock.now());
  }

  /**
   * All tables but some, with the keys of their records, as they are at one moment; or a part of that.
   * @param after the place of the last record that is not wanted; `null` for all from the first on
   * @param most so many records, 1 or more
   */
  async everything(but: readonly string[], after: Place | null = null, most = ALL): Promise<Everything> {
    const database = await this.#open();
    const names = [...database.objectStoreNames].filter(
      (name) => !but.includes(name) && name >= (after?.table ?? ''),
    );
    const transaction = database.transaction(names, 'readonly');
    const tables: Record<string, { key: IDBValidKey; value: unknown }[]> = {};
    let left = most;
    for (const name of names) {
      const range = after?.table === name ? keysAfter(after.key) : null;
      const store = transaction.objectStore(name);
      const [keys, values] = await Promise.all([store.getAllKeys(range, left), store.getAll(range, left)]);
      tables[name] = keys.map((key, index) => ({ key, value: values[index] }));
      left -= keys.length;
      const key = keys.at(-1);
      if (left === 0 && key !== undefined)
        return { version: database.version, tables, last: { table: name, key } };
    }
    return { version: database.version, tables, last: null };
  }

  #open(): Promise<IDBPDatabase<PorchlightDatabase>> {
    const forget = () => {
      this.#database = null;
    };
    this.#database ??= this.#openAnew(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return this.#database;
  }

  async #openAnew(forget: () => void): Promise<IDBPDatabase<PorchlightDatabase>> {
    let isNew = false;
    const database = await openDatabase(this.#name, MIGRATIONS, forget, () => {
      isNew = true;
    });
    if (isNew && this.#wasThere) this.#tellEmptied();
    this.#wasThere = true;
    return database;
  }
}

async function writeOnce<Names extends Name[], Result>(
  database: IDBPDatabase<PorchlightDatabase>,
  names: [...Names],
  work: (transaction: WriteTransaction<Names>) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(names, 'readwrite');
  // The outcome is awaited below; without this an abort while `work` still runs would count as unhandled.
  transaction.done.catch(() => {});
  const stop = () => {
    throw new DamagedRecord();
  };
  try {
    const result = await work(withWholeRecords(transaction, stop));
    await transaction.done;
    return result;
  } catch (error) {
    abortQuietly(transaction);
    throw error;
  }
}
