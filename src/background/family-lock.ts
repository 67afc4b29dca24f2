import { isSameProof, normalised, waitAfter } from '../domain/family-lock.ts';
import type { Clock } from '../platform/clock.ts';
import { ROUNDS, randomBytes, stretch } from '../platform/key-stretching.ts';
import type { Store } from '../storage/store.ts';

const SALT_BYTES = 16;

/** What comes of a passphrase that somebody typed. */
export type LockOutcome = { outcome: 'done' } | { outcome: 'wrong' } | { outcome: 'wait'; until: number };

/** The family's passphrase: what is agreed can be read by all, and changed by who knows it. */
export class FamilyLock {
  readonly #store: Store;
  readonly #clock: Clock;

  constructor(store: Store, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  async isSet(): Promise<boolean> {
    return (await this.#read()) !== undefined;
  }

  /**
   * Whether this is the passphrase. Each try is written down as a wrong one before it is looked at, so that killing the
   * background or asking many times at once wins nothing. Where none is set none is right.
   */
  async open(passphrase: string): Promise<LockOutcome> {
    const now = this.#clock.now();
    const tried = await this.#countTry(now);
    if (tried === null) return { outcome: 'wrong' };
    if (tried.until > now) return { outcome: 'wait', until: tried.until };
    const { salt, rounds, proof } = tried.lock;
    const typed = await stretch(normalised(passphrase), salt, rounds);
    if (!isSameProof(typed, proof)) return { outcome: 'wrong' };
    await this.#forgetTries();
    return { outcome: 'done' };
  }

  /** Sets the first passphrase, or changes it for who knows the one that holds. */
  async change(current: string | null, next: string): Promise<LockOutcome> {
    if (await this.isSet()) {
      const opened = await this.open(current ?? '');
      if (opened.outcome !== 'done') return opened;
    }
    const salt = randomBytes(SALT_BYTES);
    const proof = await stretch(normalised(next), salt, ROUNDS);
    await this.#store.write(['lock'], (transaction) =>
      transaction
        .objectStore('lock')
        .put({ salt, proof, rounds: ROUNDS, failures: 0, waitUntil: 0 }, 'family'),
    );
    return { outcome: 'done' };
  }

  #countTry(now: number) {
    return this.#store.write(['lock'], async (transaction) => {
      const locks = transaction.objectStore('lock');
      const lock = await locks.get('family');
      if (!lock) return null;
      // A clock that was set back must not lock the family out for longer than the longest wait.
      const until = Math.min(lock.waitUntil, now + waitAfter(lock.failures));
      if (until > now) return { lock, until };
      const failures = lock.failures + 1;
      await locks.put({ ...lock, failures, waitUntil: now + waitAfter(failures) }, 'family');
      return { lock, until };
    });
  }

  async #forgetTries(): Promise<void> {
    await this.#store.write(['lock'], async (transaction) => {
      const locks = transaction.objectStore('lock');
      const lock = await locks.get('family');
      if (lock) await locks.put({ ...lock, failures: 0, waitUntil: 0 }, 'family');
    });
  }

  #read() {
    return this.#store.read(['lock'], (transaction) => transaction.objectStore('lock').get('family'));
  }
}
