import { withManagedSettings, withoutManagedSettings } from '../domain/managed.ts';
import type { Language } from '../domain/settings.ts';
import type { ReplyOf, RequestOf } from '../protocol/command.ts';
import type { getSettings, saveSettings } from '../protocol/settings-commands.ts';
import type { Store } from '../storage/store.ts';
import { readBothSettings } from './family.ts';
import type { FamilyLock, LockOutcome } from './family-lock.ts';

/** Keeps what the family chose. */
export class FamilySettings {
  readonly #store: Store;
  readonly #lock: FamilyLock;

  constructor(store: Store, lock: FamilyLock) {
    this.#store = store;
    this.#lock = lock;
  }

  async show(): Promise<ReplyOf<typeof getSettings>> {
    const { own, managed, policy, lock, isOpen } = await this.#read();
    return {
      settings: withManagedSettings(own, managed),
      hasPassphrase: !isOpen,
      managed: {
        ...policy,
        people: managed.people ?? [],
        topics: Object.keys(managed.sensitivity ?? {}),
        lock: lock?.isManaged ?? false,
      },
    };
  }

  /** What language the family chose; `null` for that of the browser. */
  async language(): Promise<Language | null> {
    const { own, managed } = await this.#read();
    return withManagedSettings(own, managed).language;
  }

  /**
   * Until the family has a passphrase whoever sits there may choose; then only who knows it. Where an administrator set it, the
   * family goes through the welcome page without. What an administrator set stays as it is.
   */
  async save({ settings, passphrase }: RequestOf<typeof saveSettings>): Promise<LockOutcome> {
    const { isOpen } = await this.#read();
    if (!isOpen) {
      const opened = await this.#lock.open(passphrase ?? '');
      if (opened.outcome !== 'done') return opened;
    }
    await this.#store.write(['settings'], async (transaction) => {
      const store = transaction.objectStore('settings');
      const { own, managed } = await readBothSettings(store);
      await store.put(withoutManagedSettings(settings, own, managed), 'family');
    });
    return { outcome: 'done' };
  }

  /** With what guards them; `isOpen`: anybody may change them. */
  #read() {
    return this.#store.read(['settings', 'lock'], async (transaction) => {
      const both = await readBothSettings(transaction.objectStore('settings'));
      const lock = await transaction.objectStore('lock').get('family');
      const isFirst = lock?.isManaged === true && !both.own.welcomed;
      return { ...both, lock, isOpen: lock === undefined || isFirst };
    });
  }
}
