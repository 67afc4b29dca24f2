import { HELP_HOSTS } from '../domain/guidance/help-services.ts';
import type { ManagedWatch } from '../domain/managed.ts';
import type { Permissions } from '../platform/permissions.ts';
import type { RegisteredScripts } from '../platform/registered-scripts.ts';
import { catalogueMatchPatterns } from '../sites/match-patterns.ts';

/** Web pages only: no files, no other schemes. */
const EVERY_PAGE = ['*://*/*'];

/** Has the watcher run where the family allows it: the manifest covers the catalogue, this covers the rest. */
export class SiteAccess {
  readonly #permissions: Permissions;
  readonly #scripts: RegisteredScripts;
  readonly #wanted: () => Promise<ManagedWatch | null>;
  #work: Promise<void> = Promise.resolve();

  /** @param wanted which sites an administrator wants watched; `null` where that is the family's own choice */
  constructor(
    permissions: Permissions,
    scripts: RegisteredScripts,
    wanted: () => Promise<ManagedWatch | null>,
  ) {
    this.#permissions = permissions;
    this.#scripts = scripts;
    this.#wanted = wanted;
  }

  /** Whether every site is watched: an administrator may want that of fewer than the browser allows. */
  async hasAllSites(): Promise<boolean> {
    const wanted = await this.#wanted();
    return wanted?.every !== false && (await this.#permissions.hasAllSites());
  }

  /** Whether the sites of the list may be read. */
  hasListedSites(): Promise<boolean> {
    return this.#permissions.hasListedSites();
  }

  /** Brings registrations in line with the permissions. Calls are carried out one after another. */
  refresh(): Promise<void> {
    this.#work = this.#work.catch(() => {}).then(() => this.#refresh());
    return this.#work;
  }

  async #refresh(): Promise<void> {
    const pages = (await this.hasAllSites()) ? EVERY_PAGE : await this.#listedPages();
    if (pages.length > 0) await this.#scripts.runOn(pages, [...catalogueMatchPatterns(), ...helpPages()]);
    else await this.#scripts.clear();
  }

  /** Those that an administrator added. A browser runs nothing on those of them that nobody allowed yet. */
  async #listedPages(): Promise<string[]> {
    const sites = (await this.#wanted())?.sites ?? [];
    return sites.flatMap(pagesOf);
  }
}

/** Getting help is private: on these pages not even the watcher runs. */
function helpPages(): string[] {
  return [...HELP_HOSTS].flatMap(pagesOf);
}

function pagesOf(host: string): string[] {
  return [`*://${host}/*`, `*://*.${host}/*`];
}
