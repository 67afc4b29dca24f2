import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { getSnapshot, type snapshotSchema } from '../../src/protocol/ui-commands.ts';

type Snapshot = v.InferOutput<typeof snapshotSchema>;

/** Asks the background for what popup and family would see now. `page` is any page of the extension. */
export async function readSnapshot(page: Page): Promise<Snapshot> {
  const reply = await page.evaluate(askBackground, getSnapshot.name);
  return v.parse(getSnapshot.reply, reply);
}

function askBackground(command: string): Promise<unknown> {
  const { browser, chrome } = globalThis;
  const api = browser ?? chrome;
  if (!api) throw new Error('This is no page of an extension');
  return api.runtime.sendMessage({ command, payload: {} });
}
