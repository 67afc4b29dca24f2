import browser from 'webextension-polyfill';
import { ALL_SITES } from './all-sites.ts';

/** Which hosts the family lets Porchlight read. */
export interface Permissions {
  hasAllSites(): Promise<boolean>;
  /** Whether the browser still lets it read all sites of the list: people can take that back in the browser's settings. */
  hasListedSites(): Promise<boolean>;
  onChanged(listener: () => void): void;
}

export const permissions: Permissions = {
  hasAllSites: () => browser.permissions.contains({ origins: [ALL_SITES] }),
  async hasListedSites() {
    const origins = browser.runtime.getManifest().host_permissions ?? [];
    return browser.permissions.contains({ origins });
  },
  onChanged(listener) {
    browser.permissions.onAdded.addListener(listener);
    browser.permissions.onRemoved.addListener(listener);
  },
};
