import type { ContentRuntime } from '../../platform/content-runtime.ts';
import { timeSpent } from '../../protocol/content-commands.ts';
import type { Clock } from './clock.ts';
import type { Life } from './life.ts';

const TICK_MS = 5_000;
const REPORT_MS = 15_000;
/** A timer may be late by this much; what is missing beyond it was sleep or a changed clock. */
const LATENESS_MS = 5_000;
/** Without a key, a click or a scroll for this long, and with nothing playing, the child is not in front of it. */
const STILL_HERE_MS = 120_000;
/** The most that the contract takes for one visit. */
const LONGEST_VISIT_S = 86_400;

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'wheel', 'touchstart'];

interface Parts {
  runtime: ContentRuntime;
  life: Life;
  clock: Clock;
  window: Window;
  newId(): string;
}

/**
 * Starts counting how long this page is in front of the child, and tells the total now and then. Called only where
 * it matters, since counting costs a timer. Time counts while the page is visible, has the focus, and the child did
 * something lately or something plays.
 */
export function countTimeInFront({ runtime, life, clock, window, newId }: Parts): void {
  const { document } = window;
  const { signal } = life;
  const visit = newId();
  let countedMs = 0;
  let toldSeconds = 0;
  let toldAt = clock.now();
  let lastTick = clock.now();
  let lastActive = clock.now();
  let inFront = isInFront();

  function isInFront(): boolean {
    if (document.hidden || !document.hasFocus()) return false;
    return clock.now() - lastActive < STILL_HERE_MS || isPlaying(document);
  }

  /** Counts the time since the last tick if the page was in front then. */
  function tick(): void {
    const now = clock.now();
    const passed = Math.min(Math.max(now - lastTick, 0), TICK_MS + LATENESS_MS);
    if (inFront) countedMs += passed;
    lastTick = now;
    inFront = isInFront();
  }

  function tell(): void {
    toldAt = clock.now();
    const seconds = Math.min(Math.floor(countedMs / 1_000), LONGEST_VISIT_S);
    if (seconds === toldSeconds) return;
    toldSeconds = seconds;
    runtime.send(timeSpent, { visit, seconds }).catch(() => {
      // Totals replace each other, so the next one makes up for this one even if nothing was added.
      toldSeconds = -1;
    });
  }

  function beat(): void {
    if (!life.goesOn()) return;
    tick();
    // A clock that was set back must not hold the report up.
    if (clock.now() - toldAt >= REPORT_MS || clock.now() < toldAt) tell();
  }

  function turn(): void {
    if (!life.goesOn()) return;
    tick();
    if (document.hidden) tell();
  }

  function leave(): void {
    if (!life.goesOn()) return;
    tick();
    tell();
  }

  const cancelBeat = clock.every(TICK_MS, beat);
  signal.addEventListener('abort', cancelBeat);
  const noteActive = () => {
    lastActive = clock.now();
  };
  for (const type of SIGNS_OF_LIFE) {
    window.addEventListener(type, noteActive, { capture: true, passive: true, signal });
  }
  for (const type of ['focus', 'blur']) window.addEventListener(type, turn, { signal });
  document.addEventListener('visibilitychange', turn, { signal });
  window.addEventListener('pagehide', leave, { signal });
}

function isPlaying(document: Document): boolean {
  return [...document.querySelectorAll<HTMLMediaElement>('video, audio')].some(
    (media) => !media.paused && !media.ended,
  );
}
