import type { ContentRuntime } from '../../platform/content-runtime.ts';
import type { RequestOfTab } from '../../protocol/command.ts';
import { cameraWanted } from '../../protocol/content-commands.ts';
import { ASKED_AT_MOST } from '../../protocol/model-schemas.ts';
import type { PageOrder } from '../../protocol/page-port.ts';
import type { decideCamera } from '../../protocol/tab-commands.ts';
import { afterPatience, type Cancel, type Clock } from '../watcher/clock.ts';
import type { Life } from '../watcher/life.ts';

/**
 * What the child decided holds so long without another question. A page that may have the camera often asks for it once more,
 * for another one or with sound; one that may not tries at once with less. A child that tries again itself takes longer.
 */
const STILL_HOLDS_MS = { go: 10_000, refuse: 3_000 } as const;
/** More are not asked for a page in so long; what was answered last is the answer. */
const MOST_QUESTIONS = 20;
const WINDOW_MS = 10_000;
/** A question that stands stands for so many requests. No page has as many at once. */
const MOST_WAITING = 100;

type Answer = 'go' | 'refuse';

export interface CameraRequests {
  /** The page asks for the camera: it is told to wait at once, and later what holds. */
  wanted(request: number): void;
  /** What the child decided about a question, which may be another frame's. */
  decided(decision: RequestOfTab<typeof decideCamera>): void;
}

interface Parts {
  runtime: ContentRuntime;
  life: Life;
  clock: Clock;
  document: Document;
  newId(): string;
  order(order: PageOrder): void;
  /** Somebody will have to hear what the child decides. */
  onQuestion(): void;
}

interface Question {
  ask: string;
  /** The requests of the page that it stands for. */
  requests: number[];
  stopWaiting: Cancel;
}

/** Asks the background whether a page may have the camera: one question at a time, and for all requests that come meanwhile. */
export function linkRequests({
  runtime,
  life,
  clock,
  document,
  newId,
  order,
  onQuestion,
}: Parts): CameraRequests {
  let question: Question | null = null;
  let decidedAt = Number.NEGATIVE_INFINITY;
  let lastAnswer: Answer = 'refuse';
  let windowStart = Number.NEGATIVE_INFINITY;
  let questions = 0;

  const isWithin = (from: number, milliseconds: number) => {
    const passed = clock.now() - from;
    // A clock that was set back allows nothing.
    return passed >= 0 && passed < milliseconds;
  };
  const tell = (request: number, answer: Answer | 'wait') =>
    order({ kind: 'answerRequest', request, answer });

  function wanted(request: number): void {
    if (question) join(question, request);
    else if (isWithin(decidedAt, STILL_HOLDS_MS[lastAnswer]) || isTooMany()) tell(request, lastAnswer);
    else ask(request);
  }

  function join({ requests }: Question, request: number): void {
    const isFull = requests.length >= MOST_WAITING;
    if (!isFull) requests.push(request);
    tell(request, isFull ? 'refuse' : 'wait');
  }

  function isTooMany(): boolean {
    if (!isWithin(windowStart, WINDOW_MS)) {
      windowStart = clock.now();
      questions = 0;
    }
    questions += 1;
    return questions > MOST_QUESTIONS;
  }

  function ask(request: number): void {
    const asked: Question = { ask: newId(), requests: [], stopWaiting: () => {} };
    question = asked;
    join(asked, request);
    onQuestion();
    // If the background does not answer, the page goes on.
    asked.stopWaiting = afterPatience(clock, () => settle(asked, 'go'));
    runtime.send(cameraWanted, { ask: asked.ask, hidden: document.hidden }).then(
      ({ answer }) => (answer === 'wait' ? waitForChild(asked) : settle(asked, answer)),
      () => settle(asked, 'go'),
    );
  }

  function waitForChild(asked: Question): void {
    if (question !== asked) return;
    asked.stopWaiting();
    // Without the extension nobody was asked.
    asked.stopWaiting = clock.after(ASKED_AT_MOST, () => settle(asked, life.goesOn() ? 'refuse' : 'go'));
  }

  function settle(asked: Question, answer: Answer): void {
    if (question !== asked) return;
    question = null;
    asked.stopWaiting();
    lastAnswer = answer;
    decidedAt = Number.NEGATIVE_INFINITY;
    for (const request of asked.requests) tell(request, answer);
  }

  function decided({ ask, answer }: RequestOfTab<typeof decideCamera>): void {
    if (question?.ask !== ask) return;
    settle(question, answer === 'allow' ? 'go' : 'refuse');
    decidedAt = clock.now();
  }

  return { wanted, decided };
}
