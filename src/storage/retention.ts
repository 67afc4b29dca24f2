import { atLeast } from '../domain/level.ts';
import type { Moment } from '../domain/model.ts';
import { DAY } from '../domain/summary/dates.ts';
import { EMPTY_TIMELINE } from '../domain/time/timeline.ts';
import { keysBelow, keysUnder } from '../platform/database.ts';
import type { ContactRecord } from './schema.ts';
import type { Store } from './store.ts';

/**
 * How long each kind of record is kept, in days, and how many of it at most: several times what a year of heavy use makes
 * (`tests/integration/years.test.ts`). A message older than `seen` would count as new when shown again.
 */
export const KEPT = {
  seen: { days: 120, most: 300_000 },
  moments: { days: 400, most: 10_000 },
  cameraSessions: { days: 400, most: 10_000 },
  days: { days: 400, most: 20_000 },
  contacts: { days: 400, most: 20_000 },
  contactDays: { days: 400, most: 150_000 },
} as const;

type Kind = keyof typeof KEPT;

/** A clock that goes back, or on by more than this between two looks, may be wrong: milliseconds. */
const LEAP = 30 * DAY;
/** After a leap nothing is deleted until the clock went on for so long without another: somebody will have set it right. */
const STEADY_FOR = 3 * DAY;

/** Deletes what is older than the family needs, or more than anybody could look at. Safe to run at any time and more than once. */
export async function dropOldRecords(store: Store, now: number): Promise<void> {
  if (await isSteady(store, now)) await dropSurplus(store, now);
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

async function dropSurplus(store: Store, now: number): Promise<void> {
  const before = (kind: Kind) => now - KEPT[kind].days * DAY;
  await store.write(
    ['seen', 'moments', 'cameraSessions', 'days', 'contacts', 'contactDays'],
    async (transaction) => {
      const all = <Name extends Kind>(name: Name) => transaction.objectStore(name);
      const stores = {
        seen: all('seen').index('day'),
        moments: all('moments').index('at'),
        cameraSessions: all('cameraSessions').index('lastSeenAt'),
        days: all('days').index('date'),
        contacts: all('contacts').index('lastSeenAt'),
        contactDays: all('contactDays').index('date'),
      };
      await drop(stores.seen.openCursor(keysBelow(Math.floor(before('seen') / DAY))));
      await drop(stores.moments.openCursor(keysBelow(before('moments'))));
      await drop(stores.cameraSessions.openCursor(keysBelow(before('cameraSessions'))));
      await drop(stores.days.openCursor(keysBelow(isoDate(before('days')))));
      await drop(stores.contactDays.openCursor(keysBelow(isoDate(before('contactDays')))));
      await drop(stores.contacts.openCursor(keysBelow(before('contacts'))), isNotKnown);
      const surplus = async (kind: Kind) => Math.max(0, (await all(kind).count()) - KEPT[kind].most);
      await drop(stores.seen.openCursor(), anything, await surplus('seen'));
      await drop(stores.moments.openCursor(), isAnswered, await surplus('moments'));
      await drop(stores.cameraSessions.openCursor(), anything, await surplus('cameraSessions'));
      await drop(stores.days.openCursor(), anything, await surplus('days'));
      const gone = await drop(stores.contacts.openCursor(), isUnimportant, await surplus('contacts'));
      // Of who is forgotten before their time, the days are too.
      for (const { key } of gone) await drop(all('contactDays').openCursor(keysUnder(key)));
      await drop(stores.contactDays.openCursor(), anything, await surplus('contactDays'));
    },
  );
}

interface Cursor<Value> {
  readonly value: Value;
  delete(): Promise<void>;
  continue(): Promise<Cursor<Value> | null>;
}

/** Goes from the oldest on. Gives what it deleted. @param most no more than so many */
async function drop<Value>(
  first: Promise<Cursor<Value> | null>,
  mayGo: (value: Value) => boolean = anything,
  most = Number.POSITIVE_INFINITY,
): Promise<Value[]> {
  const gone: Value[] = [];
  for (let cursor = await first; cursor && gone.length < most; cursor = await cursor.continue()) {
    if (!mayGo(cursor.value)) continue;
    await cursor.delete();
    gone.push(cursor.value);
  }
  return gone;
}

function anything(): boolean {
  return true;
}

/** What the family said of somebody is not forgotten. */
function isNotKnown({ known }: ContactRecord): boolean {
  return !known;
}

function isUnimportant(contact: ContactRecord): boolean {
  return isNotKnown(contact) && !atLeast(contact.verdict.level, 'caution');
}

/** A warning that nobody answered yet stays, however many there are. */
function isAnswered({ answer, level }: Moment): boolean {
  return answer !== null || !atLeast(level, 'caution');
}

function isoDate(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
