import browser, { type Storage } from 'webextension-polyfill';

/** What an administrator set for this extension: by policies of the browser, or in Firefox also by a native manifest. */
export interface ManagedStorage {
  /** All of it, unread; `null` where nobody set anything. @throws Error when the browser does not tell. */
  read(): Promise<unknown>;
  onChanged(listener: () => void): void;
}

/** Chromium's, which the polyfill's types do not know: https://developer.chrome.com/docs/extensions/reference/api/storage */
interface ClosableArea {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

export const managedStorage: ManagedStorage = {
  async read() {
    const area: Storage.StorageArea & ClosableArea = browser.storage.managed;
    // Otherwise Chromium gives the policy to content scripts as well, which run beside pages.
    await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    try {
      return await browser.storage.managed.get(null);
    } catch (error) {
      // Firefox's way to say that there is none.
      if (error instanceof Error && /manifest not found/i.test(error.message)) return null;
      throw error;
    }
  },
  onChanged(listener) {
    browser.storage.onChanged.addListener((_changes, area) => {
      if (area === 'managed') listener();
    });
  },
};
