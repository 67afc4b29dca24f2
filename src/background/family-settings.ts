import type { Language } from '../domain/settings.ts';
import type { ReplyOf, RequestOf } from '../protocol/command.ts';
import type { getSettings, saveSettings } from '../protocol/settings-commands.ts';
import type { Store } from '../storage/store.ts';
import { readSettings } from './family.ts';
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
    const settings = await this.#store.read(['settings'], (transaction) =>
      readSettings(transaction.objectStore('settings')),
    );
    return { settings, hasPassphrase: await this.#lock.isSet() };
  }

  /** What language the family chose; `null` for that of the browser. */
  async language(): Promise<Language | null> {
    const { language } = await this.#store.read(['settings'], (transaction) =>
      readSettings(transaction.objectStore('settings')),
    );
    return language;
  }

  /** Until the family has a passphrase whoever sits there may choose; then only who knows it. */
  async save({ settings, passphrase }: RequestOf<typeof saveSettings>): Promise<LockOutcome> {
    if (await this.#lock.isSet()) {
      const opened = await this.#lock.open(passphrase ?? '');
      if (opened.outcome !== 'done') return opened;
    }
    await this.#store.write(['settings'], (transaction) =>
      transaction.objectStore('settings').put(settings, 'family'),
    );
    return { outcome: 'done' };
  }
}
