import * as v from 'valibot';
import type { FamilyKey, KeyPair } from '../domain/family-key.ts';
import type { FamilyLock } from '../domain/family-lock.ts';
import { MOST_ROUNDS } from '../protocol/sealed-file-schemas.ts';
import { RECORD_SCHEMAS } from '../storage/record-schemas.ts';
import type { SetAsideRecord } from '../storage/schema.ts';
import type { Store } from '../storage/store.ts';
import { takeOut, takeOutByCode } from './kept-key.ts';
import { keeperOf } from './make-lock.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Stretching = Pick<FamilyLock, 'salt' | 'rounds'>;

/** So many of each are looked at, latest first: each lock costs half a second. */
const MOST_TRIED = 3;

/** All that is needed of a lock that was damaged somewhere else. */
const stretchingSchema = v.object({
  salt: v.custom<Bytes>((value) => ArrayBuffer.isView(value)),
  rounds: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MOST_ROUNDS)),
});

/**
 * A key that was set aside since its lock was damaged, for who has its recovery code, or its passphrase where enough of the lock
 * can still be read. `null` for everybody else.
 */
export async function takeOutAside(store: Store, typed: string): Promise<KeyPair | null> {
  const { keys, locks } = await readAside(store);
  for (const key of keys) {
    const pair = await takeOutByCode(key, typed);
    if (pair) return pair;
  }
  if (keys.length === 0) return null;
  for (const lock of locks) {
    const keeper = await keeperOf(lock, typed);
    for (const key of keys) {
      const pair = await takeOut(key, keeper);
      if (pair) return pair;
    }
  }
  return null;
}

async function readAside(store: Store): Promise<{ keys: FamilyKey[]; locks: Stretching[] }> {
  const all = await store.read(['setAside'], (transaction) => transaction.objectStore('setAside').getAll());
  const latest = all.sort((one, other) => other.at - one.at);
  return {
    keys: parsed(latest, 'familyKey', RECORD_SCHEMAS.familyKey),
    locks: parsed(latest, 'lock', stretchingSchema),
  };
}

function parsed<Output>(
  records: readonly SetAsideRecord[],
  from: string,
  schema: v.GenericSchema<unknown, Output>,
): Output[] {
  return records
    .filter(({ store }) => store === from)
    .flatMap(({ value }) => {
      const { success, output } = v.safeParse(schema, value);
      return success ? [output] : [];
    })
    .slice(0, MOST_TRIED);
}
