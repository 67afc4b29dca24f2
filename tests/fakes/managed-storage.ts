import type { ManagedStorage } from '../../src/platform/managed-storage.ts';

/** What an administrator sets, in the hands of a test. */
export class FakeManagedStorage implements Pick<ManagedStorage, 'read'> {
  #policy: unknown = null;
  #changed: () => Promise<void> = async () => {};

  async read(): Promise<unknown> {
    if (this.#policy instanceof Error) throw this.#policy;
    return this.#policy;
  }

  /** Whom to tell, instead of the one before. */
  follow(changed: () => Promise<void>): void {
    this.#changed = changed;
  }

  /** Another policy while the browser runs; resolves once it is taken over. An `Error`: the browser does not tell. */
  async set(policy: unknown): Promise<void> {
    this.slip(policy);
    await this.#changed();
  }

  /** The same without a word: as while no background runs. */
  slip(policy: unknown): void {
    this.#policy = policy;
  }
}
