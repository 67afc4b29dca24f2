import { prepareSignals } from '../../src/domain/signals/detect.ts';

/** Of the one time that the phrases are made ready, in milliseconds. */
export interface FirstCall {
  all: number;
  /** The longest step: so long nothing else of the page can run. */
  longestStep: number;
}

/** Only the first call in a process tells anything. */
export function timeFirstCallOnce(): FirstCall {
  const steps = prepareSignals();
  let all = 0;
  let longestStep = 0;
  for (let isDone = false; !isDone; ) {
    const start = performance.now();
    isDone = steps.next().done ?? false;
    const time = performance.now() - start;
    all += time;
    longestStep = Math.max(longestStep, time);
  }
  return { all, longestStep };
}
