import * as v from 'valibot';
import { PageReader } from '../../../../src/content/reader/page-reader.ts';
import type { Scheduler } from '../../../../src/content/reader/scheduler.ts';
import type { Observation } from '../../../../src/domain/model.ts';
import type { Messenger } from '../../../../src/platform/content-runtime.ts';
import type { Command, ReplyOf, RequestOf } from '../../../../src/protocol/command.ts';
import { messagesObserved, readingChanged } from '../../../../src/protocol/content-commands.ts';
import { CONTENT_REQUESTS } from '../../../../src/protocol/content-requests.ts';
import type { Adapter } from '../../../../src/sites/adapter.ts';
import { NOW } from './fixture-page.ts';

type Batch = RequestOf<typeof messagesObserved>;

/** Everything that waits for promises and mutations happens before this is over. */
function pageTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Time that moves only when told to. */
export class FakeScheduler implements Scheduler {
  time = NOW;
  /** Tasks run so far. */
  tasks = 0;
  #isSlow = false;
  #ticks = 0;
  #between = () => {};
  #soon: (() => void)[] = [];
  #later: { at: number; task: () => void }[] = [];

  now(): number {
    return this.time;
  }

  tick(): number {
    this.#ticks += 1_000;
    return this.#isSlow ? this.#ticks : performance.now();
  }

  /** As on a busy machine: every step of the reader waits its turn, and something else happens in between. */
  async passSlowly(milliseconds: number, between: () => void): Promise<void> {
    this.#isSlow = true;
    this.#between = between;
    await this.pass(milliseconds);
    this.#between = () => {};
    this.#isSlow = false;
  }

  soon(task: () => void): void {
    this.#soon.push(task);
  }

  after(milliseconds: number, task: () => void): void {
    this.#later.push({ at: this.time + milliseconds, task });
  }

  /** Lets everything happen that happens within the span. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    for (;;) {
      await this.#drain();
      const next = this.#later.sort((one, other) => one.at - other.at)[0];
      if (!next || next.at > end) break;
      this.#later.shift();
      this.time = Math.max(this.time, next.at);
      next.task();
    }
    this.time = end;
  }

  async #drain(): Promise<void> {
    do {
      await pageTurn();
      const task = this.#soon.shift();
      task?.();
      this.tasks += 1;
      this.#between();
      await pageTurn();
    } while (this.#soon.length > 0);
  }
}

/** A background that checks what it gets and keeps it. */
export class FakeBackground implements Messenger {
  readonly batches: Batch[] = [];
  readonly states: string[] = [];
  isAwake = true;
  #isAlive = true;

  async send<C extends Command>(command: C, request: RequestOf<C>): Promise<ReplyOf<C>> {
    if (!this.isAwake) throw new Error('nobody answers');
    const copy: unknown = structuredClone(request);
    if (command.name === messagesObserved.name)
      this.batches.push(v.parse(CONTENT_REQUESTS[messagesObserved.name], copy));
    if (command.name === readingChanged.name)
      this.states.push(v.parse(CONTENT_REQUESTS[readingChanged.name], copy).state);
    const reply = command.name === messagesObserved.name ? { counted: 0, standing: 'new' } : null;
    return v.parse(command.reply(), reply);
  }

  isAlive(): boolean {
    return this.#isAlive;
  }

  remove(): void {
    this.#isAlive = false;
  }

  get observations(): Observation[] {
    return this.batches.flatMap((batch) => batch.observations);
  }

  /** How many messages came from each contact; the child's own under "child". */
  get counts(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { contact, observations } of this.batches)
      for (const { direction, again } of observations) {
        if (again) continue;
        const who = direction === 'fromChild' ? 'child' : (contact?.name ?? 'nobody');
        counts[who] = (counts[who] ?? 0) + 1;
      }
    return counts;
  }
}

/** A reader over the test document, with everything around it under control. */
export async function startReading(adapters: readonly Adapter[] = [], path = '/') {
  const started = beginReading(adapters, path);
  await started.scheduler.pass(100);
  return started;
}

/** The same before its first look at the page. */
export function beginReading(adapters: readonly Adapter[] = [], path = '/') {
  const background = new FakeBackground();
  const scheduler = new FakeScheduler();
  const address = { host: 'chat.example', path, hash: '' };
  const reader = new PageReader({
    page: document,
    address: () => address,
    adapters,
    runtime: background,
    scheduler,
  });
  reader.start();
  return { background, scheduler, address, reader };
}
