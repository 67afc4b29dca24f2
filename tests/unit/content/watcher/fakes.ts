import type { Cancel, Clock } from '../../../../src/content/watcher/clock.ts';
import { beginLife } from '../../../../src/content/watcher/life.ts';
import type { ContentRuntime, TabHandler } from '../../../../src/platform/content-runtime.ts';

/** Time that moves only when a test says so; what falls due runs in order. */
class FakeClock implements Clock {
  #now = 1_000_000;
  #waiting: { at: number; task: () => void; every: number | null }[] = [];

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, task: () => void): Cancel {
    return this.#wait(milliseconds, task, null);
  }

  every(milliseconds: number, task: () => void): Cancel {
    return this.#wait(milliseconds, task, milliseconds);
  }

  whenIdle(task: () => void): Cancel {
    return this.after(0, task);
  }

  /** How many timers are running. */
  timers(): number {
    return this.#waiting.length;
  }

  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const due = this.#waiting.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
      if (!due) break;
      this.#now = Math.max(this.#now, due.at);
      if (due.every === null) this.#waiting = this.#waiting.filter((one) => one !== due);
      else due.at += due.every;
      due.task();
    }
    this.#now = end;
  }

  /** The machine sleeps, or somebody sets the clock: time jumps, and no timer runs. */
  jump(milliseconds: number): void {
    this.#now += milliseconds;
    for (const one of this.#waiting) one.at += milliseconds;
  }

  #wait(milliseconds: number, task: () => void, every: number | null): Cancel {
    const one = { at: this.#now + milliseconds, task, every };
    this.#waiting.push(one);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== one);
    };
  }
}

/** A runtime that writes down what is sent, and can be out of reach or gone for good. */
class FakeRuntime implements ContentRuntime {
  sent: { name: string; request: Record<string, unknown> }[] = [];
  handlers: TabHandler[] = [];
  isReachable = true;
  isHere = true;
  /** What the background answers to a command, once a promise of it is settled. */
  replies = new Map<string, unknown>();

  async send(command: { name: string }, request: unknown): Promise<never> {
    this.sent.push({ name: command.name, request: request as Record<string, unknown> });
    if (!this.isReachable) throw new Error('Nobody answered');
    return ((await this.replies.get(command.name)) ?? null) as never;
  }

  listen(handlers: readonly TabHandler[]): void {
    this.handlers.push(...handlers);
  }

  text(key: string): string {
    return key;
  }

  isAlive(): boolean {
    return this.isHere;
  }

  /** The requests sent under one name. */
  requests(name: string): Record<string, unknown>[] {
    return this.sent.filter((one) => one.name === name).map(({ request }) => request);
  }
}

export function fakeParts() {
  const runtime = new FakeRuntime();
  let ids = 0;
  return {
    runtime,
    clock: new FakeClock(),
    life: beginLife(runtime),
    newId: () => `id-${++ids}`,
  };
}

/** Lets promises that are settled already tell so. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

/** Makes the document look shown or hidden, and tells it so. */
export function setHidden(document: Document, hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}

/** The window as listeners see it: what happens in it comes from a person, which no event of a test does. */
export class FakeWindow {
  readonly document = document;
  readonly #listeners: { type: string; listener: (event: Event) => void }[] = [];

  /** What happens to the document comes by the window. */
  addEventListener(type: string, listener: (event: Event) => void, options?: AddEventListenerOptions): void {
    this.#listeners.push({ type, listener });
    if (/^(?:visibility|(?:enter|leave)picture)/.test(type))
      this.document.addEventListener(type, listener, options);
  }

  happen(type: string, details: Record<string, unknown> = {}): void {
    const event = { type, isTrusted: true, ...details } as unknown as Event;
    for (const each of this.#listeners) if (each.type === type) each.listener(event);
  }
}
