import { isSameProof } from '../domain/family-lock.ts';
import type { ManagedLock, ManagedWatch, Policy } from '../domain/managed.ts';
import type { ManagedStorage } from '../platform/managed-storage.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import { readBothSettings } from './family.ts';
import { readPolicy } from './read-policy.ts';

const STORES = ['settings', 'agreement', 'lock', 'familyKey'] as const;
type Transaction = WriteTransaction<[...typeof STORES]>;

/**
 * What an administrator set, kept beside what the family chose, in the same stores: so whatever reads those reads both in one
 * transaction, and a background that wakes when the browser is slow to tell holds to what it knew.
 */
export class FamilyPolicy {
  readonly #store: Store;
  readonly #storage: Pick<ManagedStorage, 'read'>;
  readonly #onChanged: () => Promise<void>;
  #work: Promise<void> = Promise.resolve();

  /** @param onChanged brings in line what hangs on the policy outside of the store */
  constructor(store: Store, storage: Pick<ManagedStorage, 'read'>, onChanged: () => Promise<void>) {
    this.#store = store;
    this.#storage = storage;
    this.#onChanged = onChanged;
  }

  /**
   * Takes over what is set now. Calls are carried out one after another.
   * @param isSure whether nothing means nothing: right after it is installed, Chromium has not read its policies yet
   */
  refresh(isSure: boolean): Promise<void> {
    this.#work = this.#work.catch(() => {}).then(() => this.#refresh(isSure));
    return this.#work;
  }

  /** Which sites are to be watched, where an administrator set that. */
  async watch(): Promise<ManagedWatch | null> {
    const { policy } = await this.#store.read(['settings'], (transaction) =>
      readBothSettings(transaction.objectStore('settings')),
    );
    return policy.watch;
  }

  async #refresh(isSure: boolean): Promise<void> {
    const policy = readPolicy(await this.#storage.read());
    const isEmpty = policy.fields.length === 0 && policy.problems.length === 0;
    if (isEmpty && !isSure) return;
    await this.#store.write([...STORES], (transaction) => keep(transaction, policy, isEmpty));
    await this.#onChanged();
  }
}

async function keep(transaction: Transaction, policy: Policy, isEmpty: boolean): Promise<void> {
  const { settings, agreement, passphrase, watch, fields, problems } = policy;
  const settingsStore = transaction.objectStore('settings');
  const agreementStore = transaction.objectStore('agreement');
  if (isEmpty) await settingsStore.delete('managed');
  else await settingsStore.put({ ...settings, policy: { watch, fields, problems } }, 'managed');
  if (isEmpty) await agreementStore.delete('managed');
  else await agreementStore.put(agreement, 'managed');
  if (passphrase) await setLock(transaction, passphrase);
  else if (!problems.includes('passphrase')) await giveLockBack(transaction);
}

/** The administrator's lock in the place of the family's, which is put aside. Of the same lock the wrong tries stay counted. */
async function setLock(transaction: Transaction, { lock, key }: ManagedLock): Promise<void> {
  const locks = transaction.objectStore('lock');
  const keys = transaction.objectStore('familyKey');
  const now = await locks.get('family');
  const keyNow = await keys.get('family');
  const isThere =
    now?.isManaged &&
    isSameProof(now.proof, lock.proof) &&
    keyNow &&
    isSameProof(keyNow.publicKey, key.publicKey);
  if (isThere) return;
  if (now && !now.isManaged) await locks.put(now, 'own');
  if (keyNow && !now?.isManaged) await keys.put(keyNow, 'own');
  const tries = { failures: 0, waitUntil: 0, startsAgainAt: null };
  await locks.put({ ...lock, ...tries, isSplit: true, isManaged: true }, 'family');
  await keys.put({ ...key, byCode: null }, 'family');
}

/** No administrator's lock any more: the family's own comes back, if it had one. */
async function giveLockBack(transaction: Transaction): Promise<void> {
  const locks = transaction.objectStore('lock');
  const keys = transaction.objectStore('familyKey');
  if (!(await locks.get('family'))?.isManaged) return;
  const [lock, key] = [await locks.get('own'), await keys.get('own')];
  if (lock) await locks.put(lock, 'family');
  else await locks.delete('family');
  if (key) await keys.put(key, 'family');
  else await keys.delete('family');
  await locks.delete('own');
  await keys.delete('own');
}
