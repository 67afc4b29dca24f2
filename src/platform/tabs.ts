import * as v from 'valibot';
import browser, { type Scripting } from 'webextension-polyfill';
import type { RequestOfTab, TabCommand } from '../protocol/command.ts';
import { doneSchema } from '../protocol/tab-commands.ts';
import { type HandedData, keepHandedData } from './handed-data.ts';

/** One frame of one tab; frame 0 is the page itself. */
export interface FrameAddress {
  tab: number;
  frame: number;
}

/** What the background does with tabs. */
export interface Tabs {
  /** Sends a command; `false` when nobody there could carry it out. */
  send<C extends TabCommand>(to: FrameAddress, command: C, request: RequestOfTab<C>): Promise<boolean>;
  /** Sends a command to every frame of a tab; `false` when none could carry it out. */
  sendToAllFrames<C extends TabCommand>(tab: number, command: C, request: RequestOfTab<C>): Promise<boolean>;
  /**
   * Runs a script of the package in a frame, with data for it if it needs any; `false` where the browser does not allow it or
   * the frame is gone.
   */
  inject(into: FrameAddress, file: string, handed?: HandedData): Promise<boolean>;
  open(path: string): Promise<void>;
  /** Whether anybody turned to a tab in a stretch of time, as far as the browser remembers. */
  wereUsed(from: number, to: number): Promise<boolean>;
  onRemoved(listener: (tab: number) => void): void;
}

export const tabs: Tabs = {
  send: (to, command, request) =>
    sendInto(to.tab, { frameId: to.frame }, { command: command.name, payload: request }),
  sendToAllFrames: (tab, command, request) => sendInto(tab, {}, { command: command.name, payload: request }),
  async inject(into, file, handed) {
    const target = { tabId: into.tab, frameIds: [into.frame] };
    const isHanded = handed === undefined || (await succeeds(handOver(target, handed)));
    const script = { target, files: [file], injectImmediately: true };
    return isHanded && succeeds(browser.scripting.executeScript(script));
  },
  async open(path) {
    await browser.tabs.create({ url: browser.runtime.getURL(path) });
  },
  async wereUsed(from, to) {
    const all = await browser.tabs.query({});
    return all.some(({ lastAccessed = 0 }) => lastAccessed >= from && lastAccessed <= to);
  },
  onRemoved: (listener) => browser.tabs.onRemoved.addListener((tab) => listener(tab)),
};

async function handOver(target: Scripting.InjectionTarget, { name, data }: HandedData): Promise<unknown> {
  const args = [name, data];
  return browser.scripting.executeScript({ target, func: keepHandedData, args, injectImmediately: true });
}

async function sendInto(tab: number, options: { frameId?: number }, message: object): Promise<boolean> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tab, message, options);
    return v.is(doneSchema, reply);
  } catch {
    return false; // The tab or frame is gone, or has no script of ours: for the caller that is one and the same.
  }
}

async function succeeds(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch {
    return false; // Frames vanish, and some pages are closed to extensions: expected, and the caller decides.
  }
}
