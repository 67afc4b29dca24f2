/** Time as the reader knows it; tests bring their own. */
export interface Scheduler {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds for measuring short spans. */
  tick(): number;
  /** Runs a task as soon as the page had its turn. */
  soon(task: () => void): void;
  after(milliseconds: number, task: () => void): void;
}

/** A message to oneself comes after the page's own pending work, without the 4 ms that nested timers cost. */
export function browserScheduler(): Scheduler {
  const channel = new MessageChannel();
  const waiting: (() => void)[] = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  return {
    now: () => Date.now(),
    tick: () => performance.now(),
    soon(task) {
      waiting.push(task);
      channel.port2.postMessage(null);
    },
    after(milliseconds, task) {
      setTimeout(task, milliseconds);
    },
  };
}

/** The longest that the reader keeps a page waiting, in milliseconds. */
const LONGEST_SLICE = 8;

/**
 * Runs the steps in slices; `done` is called once all are through. A page may hold anything, also what breaks a
 * step: the rest is left for the next time, and nothing of it reaches the page.
 */
export function runInSlices(steps: Iterator<void>, scheduler: Scheduler, done: () => void): void {
  const until = scheduler.tick() + LONGEST_SLICE;
  do {
    if (isThrough(steps)) {
      done();
      return;
    }
  } while (scheduler.tick() < until);
  scheduler.soon(() => runInSlices(steps, scheduler, done));
}

function isThrough(steps: Iterator<void>): boolean {
  try {
    return steps.next().done === true;
  } catch {
    return true;
  }
}
