import browser, { type Runtime } from 'webextension-polyfill';
import { identifySender, type Self, type Sender } from './sender.ts';

const HOUSEKEEPING = 'housekeeping';

/** When the background is woken, and what for. Listeners are added in the first tick of the worker. */
export interface Lifecycle {
  /** `sender` is `null` for anybody who may not send. A listener that gives `undefined` leaves the message alone. */
  onMessage(listener: (message: unknown, sender: Sender | null) => Promise<unknown> | undefined): void;
  onInstalled(listener: (isFirst: boolean) => Promise<void>): void;
  onStartup(listener: () => Promise<void>): void;
  /** Calls the listener about every `minutes`, also after the worker slept in between. */
  onHousekeeping(minutes: number, listener: () => Promise<void>): void;
}

export const lifecycle: Lifecycle = {
  onMessage: (listener) =>
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
      listener(message, identifySender(sender, self())),
    ),
  onInstalled: (listener) =>
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install' || reason === 'update') void listener(reason === 'install');
    }),
  onStartup: (listener) => browser.runtime.onStartup.addListener(() => void listener()),
  onHousekeeping(minutes, listener) {
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === HOUSEKEEPING) void listener();
    });
    void createAlarmOnce(minutes);
  },
};

/** An alarm that is created again on every wake-up would never ring. One of an earlier version may ring too rarely. */
async function createAlarmOnce(minutes: number): Promise<void> {
  const alarm = await browser.alarms.get(HOUSEKEEPING);
  if (alarm?.periodInMinutes !== minutes) browser.alarms.create(HOUSEKEEPING, { periodInMinutes: minutes });
}

function self(): Self {
  return { id: browser.runtime.id, pages: browser.runtime.getURL('src/ui/') };
}
