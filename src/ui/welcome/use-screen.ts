import { useEffect, useState } from 'preact/hooks';
import type { StepMemory } from './step-memory.ts';
import { findScreen, type Screen } from './steps.ts';

/**
 * The screen that is shown, and the way to another. It is in the address, so that the browser's own way back works; without
 * one it is the furthest that the family came to.
 */
export function useScreen(memory: StepMemory): [Screen, (next: Screen) => void] {
  const [screen, setScreen] = useState<Screen>(() => screenNow(memory));
  useEffect(() => {
    const follow = () => setScreen(screenNow(memory));
    const listening = new AbortController();
    addEventListener('hashchange', follow, { signal: listening.signal });
    return () => listening.abort();
  }, [memory]);
  const go = (next: Screen) => {
    if (next !== 'done') memory.keep(next);
    setScreen(next);
    location.hash = next;
  };
  return [screen, go];
}

function screenNow(memory: StepMemory): Screen {
  return findScreen(location.hash) ?? memory.findFurthest() ?? 'sees';
}
