import browser from 'webextension-polyfill';

/** The optional permission that the welcome page asks for: every site, also those the catalogue does not know. */
export const ALL_SITES = '<all_urls>';

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
