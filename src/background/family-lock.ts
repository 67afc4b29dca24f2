import type { FamilyKey, KeyPair } from '../domain/family-key.ts';
import { isSameProof, type FamilyLock as Lock } from '../domain/family-lock.ts';
import type { Clock } from '../platform/clock.ts';
import { makeKeyPair, wrap } from '../platform/sealing.ts';
import { setAside } from '../storage/set-aside.ts';
import type { Store } from '../storage/store.ts';
import { addBlindSpot } from './blind-spots.ts';
import { keepByCode, takeOut, takeOutByCode } from './kept-key.ts';
import { takeOutAside } from './keys-aside.ts';
import { LockTries, type NotOpened, type Try } from './lock-tries.ts';
import { makeLock, openLock } from './make-lock.ts';

/** What comes of a passphrase that somebody typed. */
export type LockOutcome = { outcome: 'done' } | NotOpened;
/** What comes of one that somebody sets: with the code for when it is forgotten, where there is a new one. */
export type SetOutcome = { outcome: 'done'; recoveryCode: string | null } | NotOpened;
/** The family's key, which goes no further than it is used; `null` if what is kept of it is damaged. */
export type Unlocked = { outcome: 'done'; pair: KeyPair | null } | NotOpened;

/** The key pair with what keeps it, as far as that does not hang on the passphrase. */
type Keepable = KeyPair & Pick<FamilyKey, 'byCode'>;

interface Kept {
  lock: Lock | undefined;
  key: FamilyKey | undefined;
}

/** The family's passphrase: what is agreed can be read by all, and changed by who knows it. It also keeps the family's key. */
export class FamilyLock {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #rounds: () => Promise<number>;
  readonly #tries: LockTries;

  /** @param rounds how often a new passphrase is to be stretched */
  constructor(store: Store, clock: Clock, rounds: () => Promise<number>) {
    this.#store = store;
    this.#clock = clock;
    this.#rounds = rounds;
    this.#tries = new LockTries(store, clock);
  }

  async isSet(): Promise<boolean> {
    return (await this.#read()).lock !== undefined;
  }

  /** Whether there is a key to seal with: a passphrase from before there were keys gets one when it is next typed. */
  async hasKey(): Promise<boolean> {
    const { lock, key } = await this.#read();
    return Boolean(lock?.isSplit && key);
  }

  /** Whether an administrator set it. */
  async isManaged(): Promise<boolean> {
    return (await this.#read()).lock?.isManaged ?? false;
  }

  /** Whether this is the passphrase. Where none is set none is right. */
  async open(passphrase: string): Promise<LockOutcome> {
    const unlocked = await this.#unlock(passphrase);
    return unlocked.outcome === 'done' ? { outcome: 'done' } : unlocked;
  }

  /**
   * Takes out the key, for what is sealed with it. A passphrase that held before opens what was sealed then, and nothing else: the
   * family's while an administrator's stands in its place, and one whose lock was damaged.
   */
  async unlock(passphrase: string): Promise<Unlocked> {
    const tried = await this.#tries.begin();
    if (tried.outcome !== 'try') return tried;
    const opened = await this.#open(tried, passphrase);
    if (opened.outcome !== 'wrong') return opened;
    const own = await this.#unlockOwn(passphrase);
    if (own.outcome !== 'wrong') return own;
    const pair = await takeOutAside(this.#store, passphrase);
    if (!pair) return { outcome: 'wrong' };
    await this.#tries.takeBack(tried.lock);
    return { outcome: 'done', pair };
  }

  async #unlock(passphrase: string): Promise<Unlocked> {
    const tried = await this.#tries.begin();
    return tried.outcome === 'try' ? this.#open(tried, passphrase) : tried;
  }

  /** A family whose passphrase is older than keys gets one now. */
  async #open({ lock, key }: Extract<Try, { outcome: 'try' }>, passphrase: string): Promise<Unlocked> {
    const keeper = await openLock(lock, passphrase);
    if (!keeper) return { outcome: 'wrong' };
    await this.#tries.forget();
    if (!lock.isSplit || !key) return this.#giveKey(passphrase);
    return { outcome: 'done', pair: await takeOut(key, keeper) };
  }

  /** The try was counted already. */
  async #unlockOwn(passphrase: string): Promise<Unlocked> {
    const { lock, key } = await this.#read('own');
    const keeper = lock && key && (await openLock(lock, passphrase));
    if (!keeper) return { outcome: 'wrong' };
    await this.#tries.forget();
    return { outcome: 'done', pair: await takeOut(key, keeper) };
  }

  /** Sets the first passphrase, or changes it for who knows the one that holds. What was sealed before stays readable. */
  async change(current: string | null, next: string): Promise<SetOutcome> {
    if (!(await this.isSet())) return this.#set(next, undefined, { ...(await makeKeyPair()), byCode: null });
    // Whoever set the first one and got no answer sets it again, and has not seen the recovery code yet.
    if (current === null) return this.renewCode(next);
    const opened = await this.#unlock(current);
    if (opened.outcome !== 'done') return opened;
    const { lock, key } = await this.#read();
    if (lock?.isManaged) return { outcome: 'wrong' };
    if (opened.pair && key) return this.#set(next, lock, { ...opened.pair, byCode: key.byCode });
    // What is damaged stays as it is: the recovery code may still open it.
    const made = await this.#makeLock(next);
    const isWritten = await this.#write(lock, { lock: made.lock, key });
    return isWritten ? { outcome: 'done', recoveryCode: null } : { outcome: 'wrong' };
  }

  /** Sets another passphrase for who has the recovery code. The code is used up by that, and there is a new one. */
  async recover(code: string, next: string): Promise<SetOutcome> {
    const tried = await this.#tries.begin();
    if (tried.outcome !== 'try') return tried;
    const { lock, key } = tried;
    const pair = key && (await takeOutByCode(key, code));
    if (!pair) return { outcome: 'wrong' };
    return this.#set(next, lock, { ...pair, byCode: null }, 'codeUsed');
  }

  /** Makes a new recovery code; the one until now opens nothing any more. */
  async renewCode(passphrase: string): Promise<SetOutcome> {
    const opened = await this.#unlock(passphrase);
    if (opened.outcome !== 'done') return opened;
    const { lock, key } = await this.#read();
    if (!opened.pair || !key || !lock || lock.isManaged) return { outcome: 'wrong' };
    const { recoveryCode, byCode } = await keepByCode(opened.pair);
    const isWritten = await this.#write(lock, { lock, key: { ...key, byCode } });
    return isWritten ? { outcome: 'done', recoveryCode } : { outcome: 'wrong' };
  }

  async #giveKey(passphrase: string): Promise<Unlocked> {
    const { lock } = await this.#read();
    const pair = await makeKeyPair();
    const made = await this.#makeLock(passphrase);
    const byPassphrase = await wrap(pair.privateKey, made.keeper, pair.publicKey);
    const key = { publicKey: pair.publicKey, byPassphrase, byCode: null };
    const isWritten = await this.#write(lock, { lock: made.lock, key });
    return isWritten ? { outcome: 'done', pair } : { outcome: 'wrong' };
  }

  async #set(
    next: string,
    before: Lock | undefined,
    { byCode: keptByCode, ...pair }: Keepable,
    fact?: 'codeUsed',
  ): Promise<SetOutcome> {
    const { publicKey, privateKey } = pair;
    const made = await this.#makeLock(next);
    const byPassphrase = await wrap(privateKey, made.keeper, publicKey);
    const { recoveryCode, byCode } = keptByCode
      ? { recoveryCode: null, byCode: keptByCode }
      : await keepByCode(pair);
    const kept = { lock: made.lock, key: { publicKey, byPassphrase, byCode } };
    const isWritten = await this.#write(before, kept, fact);
    return isWritten ? { outcome: 'done', recoveryCode } : { outcome: 'wrong' };
  }

  async #makeLock(passphrase: string) {
    const { lock, keeper } = await makeLock(passphrase, await this.#rounds());
    const made: Lock = { ...lock, isSplit: true, failures: 0, waitUntil: 0, startsAgainAt: null };
    return { lock: made, keeper };
  }

  /** `false` where somebody else set another passphrase meanwhile: then nothing is written. */
  #write(before: Lock | undefined, { lock, key }: Kept, fact?: 'codeUsed'): Promise<boolean> {
    const now = this.#clock.now();
    return this.#store.write(['lock', 'familyKey', 'blindSpots', 'setAside'], async (transaction) => {
      const locks = transaction.objectStore('lock');
      if (!isSameLock(await locks.get('family'), before)) return false;
      if (lock) await locks.put(lock, 'family');
      const keys = transaction.objectStore('familyKey');
      const orphan = before ? undefined : await keys.get('family');
      // Its lock was damaged and set aside: with the recovery code it may be of use yet.
      if (orphan) await transaction.objectStore('setAside').put(setAside('familyKey', orphan, now));
      if (key) await keys.put(key, 'family');
      const spots = transaction.objectStore('blindSpots');
      await spots.delete(['startAgainAsked', '']);
      if (fact) await addBlindSpot(spots, { kind: fact, site: null }, now);
      return true;
    });
  }

  #read(whose: 'family' | 'own' = 'family'): Promise<Kept> {
    return this.#store.read(['lock', 'familyKey'], async (transaction) => ({
      lock: await transaction.objectStore('lock').get(whose),
      key: await transaction.objectStore('familyKey').get(whose),
    }));
  }
}

function isSameLock(one: Lock | undefined, other: Lock | undefined): boolean {
  if (!one || !other) return one === other;
  return isSameProof(one.salt, other.salt);
}
