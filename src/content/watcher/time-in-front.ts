import type { TimeGround } from '../../domain/model.ts';
import type { Messenger } from '../../platform/content-runtime.ts';
import { timeSpent } from '../../protocol/content-commands.ts';
import type { Cancel, Clock } from './clock.ts';
import { groundFor, hasFocus, isShown, mayBeAway } from './front.ts';
import type { Life } from './life.ts';
import { watchForSigns } from './stillness.ts';
import { Stretches } from './stretches.ts';

const TICK_MS = 5_000;
const REPORT_MS = 15_000;
/** Time that may well not count is asked for less often. */
const DOUBTFUL_REPORT_MS = 60_000;
/** A timer may be late by this much; a longer gap was sleep, or a changed clock. */
const LATENESS_MS = 5_000;

interface Parts {
  runtime: Messenger;
  life: Life;
  clock: Clock;
  window: Pick<Window, 'document' | 'addEventListener'>;
}

/**
 * Starts noting when the child's time goes to this document, and tells it now and then. Called only where it matters, since
 * it costs a timer while the page is shown.
 */
export function countTimeInFront({ runtime, life, clock, window }: Parts): void {
  const { document } = window;
  const { signal } = life;
  const stretches = new Stretches();
  let stillMs = 0;
  let toldAt = clock.now();
  let lastLook = clock.now();
  let isLeft = false;
  let wasInFront = false;
  let ground: TimeGround | null = null;
  let cancelBeat: Cancel | null = null;

  /**
   * Notes the time since the last look. An event comes in the very moment; but the focus may go without a word between two
   * beats, and who knows when.
   */
  function look(isEvent: boolean): void {
    const now = clock.now();
    const passed = now - lastLook;
    const isInFront = !isLeft && hasFocus(document);
    // Whoever brings the page to the front is there.
    stillMs = isInFront && !wasInFront ? 0 : stillMs + Math.max(passed, 0);
    const isGap = passed < 0 || passed > TICK_MS + LATENESS_MS;
    const isLost = !isEvent && wasInFront && !isInFront;
    if (ground && !isGap && !isLost) stretches.add(lastLook, now, ground);
    wasInFront = isInFront;
    lastLook = now;
    ground = isLeft ? null : groundFor(document, stillMs);
  }

  function tell(): void {
    toldAt = clock.now();
    const report = stretches.pending(toldAt);
    if (report.length === 0) return;
    runtime.send(timeSpent, { stretches: report }).then(
      () => stretches.told(report),
      () => {
        // While the page is shown, the next report makes up for this one.
        if (!cancelBeat && life.goesOn()) clock.after(TICK_MS, tell);
      },
    );
  }

  function beat(): void {
    if (!life.goesOn()) return;
    look(false);
    const since = clock.now() - toldAt;
    // A clock that was set back must not hold the report up.
    if (since < 0 || since >= (stretches.isSure() ? REPORT_MS : DOUBTFUL_REPORT_MS)) tell();
  }

  function turn(): void {
    if (!life.goesOn()) return;
    look(true);
    const isSeen = !isLeft && isShown(document);
    if (isSeen) cancelBeat ??= clock.every(TICK_MS, beat);
    else stop();
  }

  function stop(): void {
    if (cancelBeat === null) return;
    cancelBeat();
    cancelBeat = null;
    tell();
  }

  function onSign(): void {
    const mayHaveBeenAway = mayBeAway(stillMs);
    stillMs = 0;
    if (mayHaveBeenAway) turn();
  }

  /** The page may come back as it was, and another page has the time until then. */
  function leave(left: boolean): void {
    isLeft = left;
    turn();
  }

  watchForSigns({ window, signal, onSign });
  for (const type of ['focus', 'blur']) window.addEventListener(type, turn, { signal });
  for (const type of ['visibilitychange', 'enterpictureinpicture', 'leavepictureinpicture'])
    window.addEventListener(type, turn, { capture: true, signal });
  window.addEventListener('pagehide', () => leave(true), { signal });
  window.addEventListener('pageshow', () => leave(false), { signal });
  signal.addEventListener('abort', () => cancelBeat?.());
  turn();
}
