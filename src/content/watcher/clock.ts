/** Time, as the watcher's parts see it. What starts a wait gives back what ends it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  after(milliseconds: number, task: () => void): Cancel;
  every(milliseconds: number, task: () => void): Cancel;
  /** As soon as the page has nothing better to do. */
  whenIdle(task: () => void): Cancel;
}

export type Cancel = () => void;

/** A page that is never idle is still looked at after this long. */
const PATIENCE_MS = 2_000;

const STEP_MS = 2_500;
const STEPS = 4;

/** After ten seconds. In steps: a page that keeps the machine busy cannot outrun an answer. */
export function afterPatience(clock: Clock, task: () => void): Cancel {
  let stepsLeft = STEPS;
  const stop = clock.every(STEP_MS, () => {
    stepsLeft -= 1;
    if (stepsLeft > 0) return;
    stop();
    task();
  });
  return stop;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
  every(milliseconds, task) {
    const timer = setInterval(task, milliseconds);
    return () => clearInterval(timer);
  },
  whenIdle(task) {
    const handle = requestIdleCallback(task, { timeout: PATIENCE_MS });
    return () => cancelIdleCallback(handle);
  },
};
