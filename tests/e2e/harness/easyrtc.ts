import { execPath } from 'node:process';
import type { Page } from 'puppeteer-core';
import { freePort, startServer } from './server-process.ts';

const SERVER = new URL('../clients/easyrtc-server.js', import.meta.url).pathname;

/** What its pages call the connections by which the others' pictures come. */
export const EASYRTC_CONNECTIONS =
  "easyrtc.getRoomOccupantsAsArray('default').map((id) => easyrtc.getPeerConnectionByUserId(id))";

export interface EasyRtc {
  /** The demo that is nothing but a chat. */
  url: string;
  stop(): Promise<void>;
}

export async function startEasyRtc(): Promise<EasyRtc> {
  const port = await freePort();
  const server = await startServer(execPath, [SERVER, String(port)], port);
  return {
    url: `http://127.0.0.1:${port}/demos/demo_instant_messaging.html`,
    stop: () => server.stop(),
  };
}

/**
 * Waits until somebody is the first in the room of the demo for several people. Its pages call whom they find there some
 * time after they joined, and EasyRTC loses the call of two who call each other: one must come after the other, and who
 * found nobody must not look again.
 */
export async function waitUntilOneMayJoin(page: Page): Promise<void> {
  await page.waitForFunction("easyrtc.getRoomOccupantsAsArray('default')?.length === 1");
  await page.evaluate('easyrtc.setRoomOccupantListener(null)');
}

/** What the page calls the one in front of it: everybody gets a name by chance. */
export async function nameOn(page: Page): Promise<string> {
  const name = await page.waitForFunction(
    () => /^I am (\S+)$/.exec(document.querySelector('#iam')?.textContent ?? '')?.[1],
  );
  return String(await name.jsonValue());
}

/** Types into the page, sends to somebody by a button with their name, and waits until both pages show it. */
export async function sayInEasyRtc(from: Page, to: Page, text: string): Promise<void> {
  const before = await Promise.all([from, to].map((page) => linesOn(page, text)));
  await from.type('#sendMessageText', text);
  await pressButtonTo(from, await nameOn(to));
  for (const [index, page] of [from, to].entries())
    await waitUntilShown(page, text, (before[index] ?? 0) + 1);
}

async function pressButtonTo(page: Page, name: string): Promise<void> {
  const pressed = await page.waitForFunction(
    (wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('#otherClients button')];
      const button = buttons.find(({ textContent }) => textContent.endsWith(wanted));
      button?.click();
      return button !== undefined;
    },
    { polling: 'mutation' },
    name,
  );
  await pressed.dispose();
}

function linesOn(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (words) => (document.querySelector('#conversation')?.textContent ?? '').split(words).length - 1,
    text,
  );
}

async function waitUntilShown(page: Page, text: string, times: number): Promise<void> {
  await page.waitForFunction(
    (words, count) =>
      (document.querySelector('#conversation')?.textContent ?? '').split(words).length > count,
    { polling: 'mutation' },
    text,
    times,
  );
}
