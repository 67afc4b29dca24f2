import { HELP_HOSTS } from '../domain/guidance/help-services.ts';
import type { Permissions } from '../platform/permissions.ts';
import type { RegisteredScripts } from '../platform/registered-scripts.ts';
import { catalogueMatchPatterns } from '../sites/match-patterns.ts';

/** Web pages only: no files, no other schemes. */
const EVERY_PAGE = ['*://*/*'];

/** Has the watcher run where the family allows it: the manifest covers the catalogue, this covers the rest. */
export class SiteAccess {
  readonly #permissions: Permissions;
  readonly #scripts: RegisteredScripts;
  #work: Promise<void> = Promise.resolve();

  constructor(permissions: Permissions, scripts: RegisteredScripts) {
    this.#permissions = permissions;
    this.#scripts = scripts;
  }

  /** Brings registrations in line with the permissions. Calls are carried out one after another. */
  refresh(): Promise<void> {
    this.#work = this.#work.catch(() => {}).then(() => this.#refresh());
    return this.#work;
  }

  async #refresh(): Promise<void> {
    if (await this.#permissions.hasAllSites()) {
      await this.#scripts.runOn(EVERY_PAGE, [...catalogueMatchPatterns(), ...helpPages()]);
    } else {
      await this.#scripts.clear();
    }
  }
}

/** Getting help is private: on these pages not even the watcher runs. */
function helpPages(): string[] {
  return [...HELP_HOSTS].flatMap((host) => [`*://${host}/*`, `*://*.${host}/*`]);
}
