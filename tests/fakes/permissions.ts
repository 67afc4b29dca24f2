import type { Permissions } from '../../src/platform/permissions.ts';

/** Permissions that a test gives and takes. */
export class FakePermissions implements Permissions {
  #allSites = false;
  /** `false` where somebody took sites of the list back in the browser's settings. */
  listedSites = true;
  #listeners: (() => void)[] = [];

  async hasAllSites(): Promise<boolean> {
    return this.#allSites;
  }

  async hasListedSites(): Promise<boolean> {
    return this.listedSites;
  }

  onChanged(listener: () => void): void {
    this.#listeners.push(listener);
  }

  set(allSites: boolean): void {
    this.#allSites = allSites;
    for (const listener of this.#listeners) listener();
  }
}
