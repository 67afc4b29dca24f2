import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { getSnapshot, type snapshotSchema } from '../../src/protocol/ui-commands.ts';
import { waitFor } from './wait.ts';

export type Snapshot = v.InferOutput<typeof snapshotSchema>;

/** Asks the background for what popup and family would see now. `own` is any page of the extension. */
export async function readSnapshot(own: Page): Promise<Snapshot> {
  return v.parse(getSnapshot.reply(), await sendToBackground(own, getSnapshot.name, {}));
}

/** What the background replies to a page of the extension. */
export function sendToBackground(own: Page, command: string, payload: object): Promise<unknown> {
  return own.evaluate(askBackground, command, payload);
}

function askBackground(command: string, payload: object): Promise<unknown> {
  const { browser, chrome } = globalThis;
  const api = browser ?? chrome;
  if (!api) throw new Error('This is no page of an extension');
  return api.runtime.sendMessage({ command, payload });
}

/** Pages that were opened before this are not watched: right after the installation it takes a moment. */
export async function waitUntilEverySiteIsWatched(own: Page): Promise<void> {
  await waitFor('Porchlight to watch every site', () => own.evaluate(COUNT_SCRIPTS).then(Boolean));
}

/** Right after the installation the welcome page comes, in front of what was opened before. */
export async function waitUntilWelcomed(own: Page): Promise<void> {
  await waitFor('the welcome page', () => own.evaluate(HAS_WELCOME).then(Boolean));
}

const HAS_WELCOME = `(globalThis.browser ?? chrome).extension
  .getViews({ type: 'tab' })
  .some(({ location }) => location.pathname.includes('/welcome/'))`;

/** As text, because the types of content scripts, which `src` declares, do not know of `scripting`. */
const COUNT_SCRIPTS = `(globalThis.browser ?? chrome).scripting
  .getRegisteredContentScripts()
  .then((scripts) => scripts.length)`;
