import browser from 'webextension-polyfill';
import { ALL_SITES } from './all-sites.ts';

/** Which hosts the family lets Porchlight read. */
export interface Permissions {
  hasAllSites(): Promise<boolean>;
  onChanged(listener: () => void): void;
}

export const permissions: Permissions = {
  hasAllSites: () => browser.permissions.contains({ origins: [ALL_SITES] }),
  onChanged(listener) {
    browser.permissions.onAdded.addListener(listener);
    browser.permissions.onRemoved.addListener(listener);
  },
};
