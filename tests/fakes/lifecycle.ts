import type { Lifecycle } from '../../src/platform/lifecycle.ts';

/** The events of a browser's life, when a test says so. */
export class FakeLifecycle implements Lifecycle {
  #installed: (isFirst: boolean) => Promise<void> = async () => {};
  #startup: () => Promise<void> = async () => {};
  #housekeeping: () => Promise<void> = async () => {};

  onMessage(): void {}

  onInstalled(listener: (isFirst: boolean) => Promise<void>): void {
    this.#installed = listener;
  }

  onStartup(listener: () => Promise<void>): void {
    this.#startup = listener;
  }

  onHousekeeping(_minutes: number, listener: () => Promise<void>): void {
    this.#housekeeping = listener;
  }

  install(): Promise<void> {
    return this.#installed(true);
  }

  update(): Promise<void> {
    return this.#installed(false);
  }

  startBrowser(): Promise<void> {
    return this.#startup();
  }

  passAnHour(): Promise<void> {
    return this.#housekeeping();
  }
}
