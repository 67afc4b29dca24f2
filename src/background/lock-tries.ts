import type { FamilyKey } from '../domain/family-key.ts';
import { type FamilyLock, isSameProof, waitAfter } from '../domain/family-lock.ts';
import type { Clock } from '../platform/clock.ts';
import type { Store } from '../storage/store.ts';

/** Why something is not opened: it was not the right one, or is too early to be looked at. */
export type NotOpened = { outcome: 'wrong' } | { outcome: 'wait'; until: number };

/** What may be tried just now: nothing where there is no lock, or not before `until`. */
export type Try = { outcome: 'try'; lock: FamilyLock; key: FamilyKey | null } | NotOpened;

/** Counts wrong passphrases and wrong recovery codes, as one: who may not try the one may not try the other either. */
export class LockTries {
  readonly #store: Store;
  readonly #clock: Clock;

  constructor(store: Store, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /**
   * Each try is written down as a wrong one before it is looked at, so that killing the background or asking many times at once
   * wins nothing.
   */
  begin(): Promise<Try> {
    const now = this.#clock.now();
    return this.#store.write(['lock', 'familyKey'], async (transaction): Promise<Try> => {
      const locks = transaction.objectStore('lock');
      const lock = await locks.get('family');
      if (!lock) return { outcome: 'wrong' };
      // A clock that was set back must not lock the family out for longer than the longest wait.
      const until = Math.min(lock.waitUntil, now + waitAfter(lock.failures));
      if (until > now) return { outcome: 'wait', until };
      const failures = lock.failures + 1;
      await locks.put({ ...lock, failures, waitUntil: now + waitAfter(failures) }, 'family');
      const key = await transaction.objectStore('familyKey').get('family');
      return { outcome: 'try', lock, key: key ?? null };
    });
  }

  /**
   * It was right, but for something that somebody brought along: that tells nothing of whether they know this passphrase, so the
   * try is only not counted. Where somebody else tried meanwhile it is.
   */
  async takeBack({ salt, failures, waitUntil }: FamilyLock): Promise<void> {
    await this.#store.write(['lock'], async (transaction) => {
      const locks = transaction.objectStore('lock');
      const lock = await locks.get('family');
      if (!lock || !isSameProof(lock.salt, salt) || lock.failures !== failures + 1) return;
      await locks.put({ ...lock, failures, waitUntil }, 'family');
    });
  }

  /** It was right. Whoever knows that needs no fresh start, and somebody who asked for one does not get it. */
  async forget(): Promise<void> {
    await this.#store.write(['lock', 'blindSpots'], async (transaction) => {
      const locks = transaction.objectStore('lock');
      const lock = await locks.get('family');
      if (!lock) return;
      await locks.put({ ...lock, failures: 0, waitUntil: 0, startsAgainAt: null }, 'family');
      if (lock.startsAgainAt !== null)
        await transaction.objectStore('blindSpots').delete(['startAgainAsked', '']);
    });
  }
}
