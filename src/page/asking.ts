import type { CameraRequest, PageOrder } from '../protocol/page-port.ts';
import { attempt, each, type MediaNatives } from './natives.ts';

const STEP_MS = 500;
/**
 * Where nobody answers at all, the page goes on after two seconds. In several steps, of which each lets all come in that
 * has arrived: a page that keeps the machine busy cannot outrun an answer.
 */
const STEPS_OF_SILENCE = 4;
/** Once somebody said that an answer will come, none after 65 seconds is a no. */
const STEPS_OF_WAITING = 130;

type Answer = Extract<PageOrder, { kind: 'answerRequest' }>['answer'];

/** Asks before a page gets a camera. */
export interface Asking {
  /** Calls `use` once with what is answered. */
  ask(use: (isAllowed: boolean) => void): void;
  answered(request: number, answer: Answer): void;
  /** Nobody is left to ask. */
  letGo(): void;
}

/** One question at a time, for all that is asked until it is answered. */
export function askFirst(natives: MediaNatives, send: (request: CameraRequest) => void): Asking {
  let request = 0;
  let waiting: ((isAllowed: boolean) => void)[] = [];
  let isAllowed = true;
  let stepsLeft = 0;
  let stop: (() => void) | null = null;

  function ask(use: (isAllowed: boolean) => void): void {
    waiting[waiting.length] = use;
    if (stop) return;
    request += 1;
    isAllowed = true;
    stepsLeft = STEPS_OF_SILENCE;
    stop = natives.every(STEP_MS, () => {
      stepsLeft -= 1;
      if (stepsLeft <= 0) settle();
    });
    attempt(() => send({ kind: 'cameraWanted', request }));
  }

  function settle(): void {
    const all = waiting;
    stop?.();
    stop = null;
    waiting = [];
    each(all, (use) => attempt(() => use(isAllowed)));
  }

  function answered(about: number, answer: Answer): void {
    if (!stop || about !== request) return;
    isAllowed = answer === 'go';
    stepsLeft = STEPS_OF_WAITING;
    if (answer !== 'wait') settle();
  }

  return { ask, answered, letGo: () => answered(request, 'go') };
}
