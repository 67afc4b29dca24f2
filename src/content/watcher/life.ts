import type { Messenger } from '../../platform/content-runtime.ts';

/**
 * The life of this script. The extension can be updated, disabled or removed under a page that stays open; then
 * everything must come down, because nobody is listening any more.
 */
export interface Life {
  /**
   * Aborted at the end: give it to every event listener, but for those that every page gets. Made when it is first asked for, since
   * it costs a page that is loading more than they do.
   */
  signal: AbortSignal;
  /** Asks whether the extension is still there, and ends this life if not. Timers and listeners ask first. */
  goesOn(): boolean;
}

export function beginLife(runtime: Messenger): Life {
  let end: AbortController | null = null;
  let isOver = false;
  return {
    get signal() {
      end ??= new AbortController();
      if (isOver) end.abort();
      return end.signal;
    },
    goesOn() {
      isOver ||= !runtime.isAlive();
      if (isOver) end?.abort();
      return !isOver;
    },
  };
}
