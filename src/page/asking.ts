import type { CameraRequest, PageOrder } from '../protocol/page-port.ts';
import { attempt, type MediaNatives } from './natives.ts';

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
  letAllGo(): void;
}

export function askFirst(natives: MediaNatives, send: (request: CameraRequest) => void): Asking {
  let asked = 0;
  const waiting = { __proto__: null } as unknown as Record<number, ((answer: Answer) => void) | null>;
  const answered = (request: number, answer: Answer) => waiting[request]?.(answer);

  function ask(use: (isAllowed: boolean) => void): void {
    asked += 1;
    const request = asked;
    let stepsLeft = STEPS_OF_SILENCE;
    let isAllowed = true;
    const stop = natives.every(STEP_MS, () => {
      stepsLeft -= 1;
      if (stepsLeft <= 0) settle();
    });

    function settle(): void {
      stop();
      waiting[request] = null;
      attempt(() => use(isAllowed));
    }

    waiting[request] = (answer) => {
      isAllowed = answer === 'go';
      stepsLeft = STEPS_OF_WAITING;
      if (answer !== 'wait') settle();
    };
    attempt(() => send({ kind: 'cameraWanted', request }));
  }

  function letAllGo(): void {
    for (let request = 1; request <= asked; request += 1) answered(request, 'go');
  }

  return { ask, answered, letAllGo };
}
