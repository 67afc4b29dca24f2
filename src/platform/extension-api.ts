/** The calls that pages and content scripts of the extension make. Both browsers give promises for all of them. */
export interface ExtensionApi {
  /** Chromium's; not there in pages and in Firefox. */
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  runtime: {
    id?: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(
        listener: (message: unknown, sender: { id?: string }, respond: (reply: unknown) => void) => boolean,
      ): void;
    };
  };
  i18n: { getMessage(key: string, substitutions?: string[]): string; getUILanguage(): string };
}

/** What only the extension's own pages have. */
export interface ExtensionPageApi extends ExtensionApi {
  runtime: ExtensionApi['runtime'] & { getManifest(): { version: string } };
  permissions: {
    contains(wanted: { origins: string[] }): Promise<boolean>;
    request(wanted: { origins?: string[]; permissions?: string[] }): Promise<boolean>;
    remove(unwanted: { origins: string[] }): Promise<boolean>;
  };
  tabs: {
    create(tab: { url: string }): Promise<unknown>;
    /** Nothing in a popup, which is not in a tab. */
    getCurrent(): Promise<object | undefined>;
  };
}

declare global {
  /** Firefox calls it `browser`, Chromium `chrome`. Content scripts have a part of it only. */
  var browser: ExtensionPageApi | undefined;
  var chrome: ExtensionPageApi | undefined;
}

/** `false` once the extension was updated, disabled or removed under a page that stays open: then parts of this are gone. */
export function isExtensionThere(): boolean {
  return (globalThis.browser ?? globalThis.chrome)?.runtime?.id !== undefined;
}

/**
 * The browser's extension calls, without the 10 kB of the polyfill, which every page and popup would pay for.
 * @throws Error outside an extension.
 */
export function extensionApi(): ExtensionPageApi {
  const api = globalThis.browser ?? globalThis.chrome;
  if (!api?.runtime) throw new Error('There is no extension runtime here');
  return api;
}
