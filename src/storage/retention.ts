import { DAY } from '../domain/summary/dates.ts';
import { EMPTY_TIMELINE } from '../domain/time/timeline.ts';
import { keysBelow } from '../platform/database.ts';
import type { Store } from './store.ts';

/** How long each kind of record is kept, in days. A message older than `seen` would count as new when shown again. */
const KEPT_DAYS = {
  seen: 120,
  moments: 400,
  cameraSessions: 400,
  days: 400,
  contacts: 400,
} as const;

/** A clock that goes back, or on by more than this between two looks, may be wrong: milliseconds. */
const LEAP = 30 * DAY;
/** After a leap nothing is deleted until the clock went on for so long without another: somebody will have set it right. */
const STEADY_FOR = 3 * DAY;

/** Deletes what is older than the family needs. Safe to run at any time and more than once. */
export async function dropOldRecords(store: Store, now: number): Promise<void> {
  if (await isSteady(store, now)) await dropOlderThan(store, now);
}

/** Whether the clock can be trusted: one that shows a wrong year for an hour must not cost the family what it has. */
function isSteady(store: Store, now: number): Promise<boolean> {
  return store.write(['timeline'], async (transaction) => {
    const looks = transaction.objectStore('timeline');
    const last = await looks.get('tidied');
    const goesOn = last !== undefined && now >= last.at && now - last.at <= LEAP;
    const floor = goesOn ? last.floor : now;
    await looks.put({ ...EMPTY_TIMELINE, at: now, floor }, 'tidied');
    return now - floor >= STEADY_FOR;
  });
}

async function dropOlderThan(store: Store, now: number): Promise<void> {
  const before = (kind: keyof typeof KEPT_DAYS) => now - KEPT_DAYS[kind] * DAY;
  await store.write(['seen', 'moments', 'cameraSessions', 'days', 'contacts'], async (transaction) => {
    const stores = {
      seen: transaction.objectStore('seen').index('day'),
      moments: transaction.objectStore('moments').index('at'),
      cameraSessions: transaction.objectStore('cameraSessions').index('lastSeenAt'),
      days: transaction.objectStore('days').index('date'),
      contacts: transaction.objectStore('contacts').index('lastSeenAt'),
    };
    await deleteAll(stores.seen.openCursor(keysBelow(Math.floor(before('seen') / DAY))));
    await deleteAll(stores.moments.openCursor(keysBelow(before('moments'))));
    await deleteAll(stores.cameraSessions.openCursor(keysBelow(before('cameraSessions'))));
    await deleteAll(stores.days.openCursor(keysBelow(isoDate(before('days')))));
    await deleteAll(stores.contacts.openCursor(keysBelow(before('contacts'))));
  });
}

interface Cursor {
  delete(): Promise<void>;
  continue(): Promise<Cursor | null>;
}

async function deleteAll(first: Promise<Cursor | null>): Promise<void> {
  for (let cursor = await first; cursor; cursor = await cursor.continue()) await cursor.delete();
}

function isoDate(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
