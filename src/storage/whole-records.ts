import * as v from 'valibot';
import { RECORD_SCHEMAS } from './record-schemas.ts';
import type { StoreName } from './schema.ts';

/** Told of a store in which something does not parse. If it throws, whoever reads gets that instead of a record. */
export type OnDamage = (store: StoreName) => void;

type Method = (...parameters: unknown[]) => unknown;
type Check = (record: unknown) => boolean;

/** Whether a record of this store is what everybody takes it for. */
export function isWhole(store: StoreName, record: unknown): boolean {
  return v.is(RECORD_SCHEMAS[store], record);
}

/**
 * The same transaction, out of which only records come that parse; the others look as if they were not there. The disk is
 * no part of the program: what comes from it is checked like what comes from a page.
 */
export function withWholeRecords<Transaction extends { objectStore(name: never): object }>(
  transaction: Transaction,
  onDamage: OnDamage,
): Transaction {
  return replacing(transaction, {
    objectStore: (name) => {
      const store = name as StoreName; // What the transaction itself lets through: it refuses any other.
      const check = (record: unknown) => {
        if (isWhole(store, record)) return true;
        onDamage(store);
        return false;
      };
      return checked(objectFrom(transaction, 'objectStore', name), check);
    },
  });
}

/** A store, or an index of one. */
function checked(source: object, isGood: Check): object {
  return replacing(source, {
    index: (name) => checked(objectFrom(source, 'index', name), isGood),
    get: async (...query) => {
      const found = await call(source, 'get', query);
      return found === undefined || isGood(found) ? found : undefined;
    },
    getAll: async (...query) => {
      const found = await call(source, 'getAll', query);
      // All of them are looked at, also where the first one stops the work.
      return Array.isArray(found) ? found.filter((record) => isGood(record)) : found;
    },
    openCursor: (...query) => nextGood(call(source, 'openCursor', query), isGood),
  });
}

async function nextGood(opening: unknown, isGood: Check): Promise<object | null> {
  const cursor: unknown = await opening;
  if (typeof cursor !== 'object' || cursor === null) return null;
  const goOn: Method = (...to) => nextGood(call(cursor, 'continue', to), isGood);
  return isGood(Reflect.get(cursor, 'value'))
    ? replacing(cursor, { continue: goOn })
    : nextGood(goOn(), isGood);
}

/** The same object with other methods in place of some of its own. */
function replacing<Target extends object>(target: Target, methods: Readonly<Record<string, Method>>): Target {
  return new Proxy(target, {
    get(_, name) {
      if (typeof name === 'string' && Object.hasOwn(methods, name)) return methods[name];
      const own: unknown = Reflect.get(target, name);
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
}

function call(target: object, name: string, parameters: unknown[]): unknown {
  return Reflect.apply(Reflect.get(target, name), target, parameters);
}

function objectFrom(target: object, method: string, name: unknown): object {
  return Object(call(target, method, [name]));
}
