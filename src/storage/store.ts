import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { abortQuietly, openDatabase } from '../platform/database.ts';
import { MIGRATIONS } from './migrations.ts';
import type { PorchlightDatabase } from './schema.ts';

type Name = StoreNames<PorchlightDatabase>;
export type ReadTransaction<Names extends Name[]> = IDBPTransaction<PorchlightDatabase, Names, 'readonly'>;
export type WriteTransaction<Names extends Name[]> = IDBPTransaction<PorchlightDatabase, Names, 'readwrite'>;

/** The tables of the database by their names. */
export interface Everything {
  /** Of the database. */
  version: number;
  tables: Readonly<Record<string, { key: unknown; value: unknown }[]>>;
}

/**
 * The family's data. Every change is one transaction: a background that is killed in the middle leaves either all of it
 * or nothing. Work may only await the transaction itself.
 */
export class Store {
  #database: Promise<IDBPDatabase<PorchlightDatabase>> | null = null;
  #wasThere = false;
  #tellEmptied = () => {};
  readonly #name: string;

  constructor(name = 'porchlight') {
    this.#name = name;
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
    const transaction = database.transaction(names, 'readonly');
    // What cannot be read rejects by itself.
    transaction.done.catch(() => {});
    return work(transaction);
  }

  /** @throws DOMException when the storage refuses the change; nothing of it is kept then. */
  async write<Names extends Name[], Result>(
    names: [...Names],
    work: (transaction: WriteTransaction<Names>) => Promise<Result>,
  ): Promise<Result> {
    const database = await this.#open();
    const transaction = database.transaction(names, 'readwrite');
    // The outcome is awaited below; without this an abort while `work` still runs would count as unhandled.
    transaction.done.catch(() => {});
    try {
      const result = await work(transaction);
      await transaction.done;
      return result;
    } catch (error) {
      abortQuietly(transaction);
      throw error;
    }
  }

  /** All tables but some, with the keys of their records, as they are at one moment. */
  async everything(but: readonly string[]): Promise<Everything> {
    const database = await this.#open();
    const names = [...database.objectStoreNames].filter((name) => !but.includes(name));
    const transaction = database.transaction(names, 'readonly');
    const tables = await Promise.all(
      names.map(async (name) => {
        const store = transaction.objectStore(name);
        const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return [name, keys.map((key, index) => ({ key, value: values[index] }))] as const;
      }),
    );
    return { version: database.version, tables: Object.fromEntries(tables) };
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
