import * as v from 'valibot';
import type { Command, ReplyOf, RequestOf } from '../protocol/command.ts';
import { saysNewerData } from '../protocol/newer-data.ts';
import { extensionApi } from './extension-api.ts';

/** What the popup and the other pages of the extension need of the browser. */
export interface ExtensionPage {
  /**
   * Sends a request to the background and parses its reply. Rejects when nobody answers or the reply is odd: with
   * {@link OutdatedPorchlight} where a newer version wrote the data.
   */
  send<C extends Command>(command: C, request: RequestOf<C>): Promise<ReplyOf<C>>;
  /** A text of `_locales` in the browser's language. */
  text(key: string, ...substitutions: string[]): string;
  /** The language tag for numbers, dates and durations. */
  locale(): string;
  /** Whether the family lets Porchlight watch every site. */
  hasAllSites(): Promise<boolean>;
  /** Asks the family for it; must be called from a click. Resolves to their answer. */
  requestAllSites(): Promise<boolean>;
  /** The same for some hosts and what lies below them. */
  hasSites(hosts: readonly string[]): Promise<boolean>;
  requestSites(hosts: readonly string[]): Promise<boolean>;
  /** Gives that permission back. Resolves to whether the browser took it; it keeps one that the extension cannot be without. */
  giveBackAllSites(): Promise<boolean>;
  /**
   * Asks the family to let the browser itself keep cameras from sites; must be called from a click. Resolves to their answer.
   */
  requestCameraBlocks(): Promise<boolean>;
  /** The version of Porchlight. */
  version(): string;
  /** Shows the browser's window for printing. */
  print(): void;
  /** @param fragment what of the page is to be seen, such as `#camera` */
  openPage(page: OwnPage, fragment?: string): Promise<void>;
  /** Closes a popup, which Firefox may keep open above the page it opened. A page in a tab stays. */
  closePopup(): Promise<void>;
}

/** This version of Porchlight is older than what it would have to read. */
export class OutdatedPorchlight extends Error {}

export type OwnPage = 'welcome' | 'help' | 'dashboard' | 'week' | 'explain';

/** What every page of the extension needs; the popup has no more than this. */
export type BasicPage = Pick<ExtensionPage, 'send' | 'text' | 'locale' | 'openPage' | 'closePopup'>;

/** @throws Error outside an extension's page. */
export function extensionPage(): BasicPage {
  const browser = extensionApi();
  return {
    async send(command, request) {
      const asked = browser.runtime.sendMessage({ command: command.name, payload: request });
      const reply = await asked.catch((error: unknown) => {
        if (saysNewerData(error)) return error;
        throw error;
      });
      if (saysNewerData(reply)) throw new OutdatedPorchlight();
      return v.parse(command.reply(), reply);
    },
    text: (key, ...substitutions) => browser.i18n.getMessage(key, substitutions),
    locale: () => browser.i18n.getUILanguage(),
    async openPage(page, fragment = '') {
      await browser.tabs.create({ url: browser.runtime.getURL(`src/ui/${page}/index.html${fragment}`) });
    },
    async closePopup() {
      if (!(await browser.tabs.getCurrent())) window.close();
    },
  };
}
