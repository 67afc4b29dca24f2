import browser from 'webextension-polyfill';

/** The toolbar button. It is lit while Porchlight reads the page of that tab: nothing works in secret. */
export interface Toolbar {
  setLit(tab: number, lit: boolean): Promise<void>;
}

const SIZES = [16, 32, 48] as const;

export const toolbar: Toolbar = {
  async setLit(tab, lit) {
    try {
      await browser.action.setIcon({ tabId: tab, path: iconPaths(lit ? 'lit' : 'dim') });
      await browser.action.setTitle({
        tabId: tab,
        title: browser.i18n.getMessage(lit ? 'action_title_reading' : 'action_title'),
      });
    } catch {
      // The tab closed in the meantime: there is no button left to light.
    }
  },
};

function iconPaths(name: 'lit' | 'dim'): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [size, browser.runtime.getURL(`icons/${name}-${size}.png`)]));
}
