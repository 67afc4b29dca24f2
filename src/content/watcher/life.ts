import type { ContentRuntime } from '../../platform/content-runtime.ts';

/**
 * The life of this script. The extension can be updated, disabled or removed under a page that stays open; then
 * everything must come down, because nobody is listening any more.
 */
export interface Life {
  /** Aborted at the end: give it to every event listener. */
  signal: AbortSignal;
  /** Asks whether the extension is still there, and ends this life if not. Every timer and listener asks first. */
  goesOn(): boolean;
}

export function beginLife(runtime: ContentRuntime): Life {
  const end = new AbortController();
  return {
    signal: end.signal,
    goesOn() {
      if (!end.signal.aborted && !runtime.isAlive()) end.abort();
      return !end.signal.aborted;
    },
  };
}
