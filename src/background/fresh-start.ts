import { startsAgainAt } from '../domain/family-lock.ts';
import type { Clock } from '../platform/clock.ts';
import type { Store } from '../storage/store.ts';
import { addBlindSpot } from './blind-spots.ts';

/** Whether the family starts again now, or when it may. */
export type FreshStartOutcome = { outcome: 'done' } | { outcome: 'wait'; until: number };

/**
 * The way out for a family that has neither passphrase nor recovery code: without them what is sealed cannot be read, so it goes
 * together with the lock. Nobody does that in secret: it stands in the summary that somebody asked, for two days before
 * anything happens, and afterwards that it happened. A right passphrase in between ends it.
 */
export class FreshStart {
  readonly #store: Store;
  readonly #clock: Clock;

  constructor(store: Store, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Asks for it, or does it once the time has come. */
  begin(): Promise<FreshStartOutcome> {
    const now = this.#clock.now();
    const names = ['lock', 'familyKey', 'notes', 'noteTickets', 'blindSpots'] as const;
    return this.#store.write([...names], async (transaction): Promise<FreshStartOutcome> => {
      const locks = transaction.objectStore('lock');
      const spots = transaction.objectStore('blindSpots');
      const lock = await locks.get('family');
      if (!lock) return { outcome: 'done' };
      if (lock.isManaged) throw new Error('An administrator set the passphrase: nobody here takes it away');
      const until = startsAgainAt(lock, now);
      if (until > now) {
        if (lock.startsAgainAt !== until) {
          await locks.put({ ...lock, startsAgainAt: until }, 'family');
          await addBlindSpot(spots, { kind: 'startAgainAsked', site: null }, now);
        }
        return { outcome: 'wait', until };
      }
      await Promise.all([
        locks.clear(),
        transaction.objectStore('familyKey').clear(),
        transaction.objectStore('notes').clear(),
        transaction.objectStore('noteTickets').clear(),
        spots.delete(['startAgainAsked', '']),
        addBlindSpot(spots, { kind: 'startedAgain', site: null }, now),
      ]);
      return { outcome: 'done' };
    });
  }
}
