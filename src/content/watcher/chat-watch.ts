import type { ContentRuntime } from '../../platform/content-runtime.ts';
import { chatFound } from '../../protocol/content-commands.ts';
import { looksLikeChat } from './chat-look.ts';
import type { Clock } from './clock.ts';
import { findWriting } from './composers.ts';
import type { Life } from './life.ts';

/** Chats that build themselves slowly are looked for again, with these breaks, after the page has loaded. Then it rests. */
const BREAKS_MS = [1_000, 2_000, 5_000, 12_000];
/** What the child does may open a chat; the page gets this long to show it, and one look serves all that happened. */
const AFTER_ACTION_MS = 1_000;
const ACTIONS = ['focusin', 'click', 'keydown'];

export interface ChatWatch {
  /** The catalogue knows this site: a place to write is enough from now on. */
  expectChat(): void;
}

interface Parts {
  runtime: ContentRuntime;
  life: Life;
  clock: Clock;
  window: Window;
  onFound(): void;
}

/**
 * Looks for a chat in this frame at a few moments, and tells the background of it once. There is no mutation observer:
 * most pages are no chat, and should not pay for one.
 */
export function watchForChat({ runtime, life, clock, window, onFound }: Parts): ChatWatch {
  const { document } = window;
  const { signal } = life;
  let isFound = false;
  let isPending = false;
  let isListed = false;

  function look(): void {
    isPending = false;
    if (isFound || !life.goesOn() || document.hidden || !looksLikeChat(document, isListed)) return;
    tell();
  }

  function tell(): void {
    isFound = true;
    onFound();
    runtime.send(chatFound, {}).catch(() => {
      isFound = false;
    });
  }

  /** Looks whether what stands in a field now is gone soon after Enter. */
  function noteEnter(event: KeyboardEvent): void {
    const [field] = event.composedPath();
    if (isFound || event.key !== 'Enter' || !(field instanceof Element) || !findWriting(field)) return;
    clock.after(AFTER_ACTION_MS, () => {
      if (!isFound && life.goesOn() && field.isConnected && findWriting(field) === '') tell();
    });
  }

  function lookAfter(milliseconds: number): void {
    if (isFound || isPending) return;
    isPending = true;
    clock.after(milliseconds, () => clock.whenIdle(look));
  }

  function lookAfterBreaks([next, ...later]: readonly number[]): void {
    if (next === undefined || isFound || !life.goesOn()) return;
    clock.after(next, () => {
      lookAfter(0);
      lookAfterBreaks(later);
    });
  }

  const onLoad = () => lookAfterBreaks(BREAKS_MS);

  for (const type of ACTIONS) {
    window.addEventListener(type, () => lookAfter(AFTER_ACTION_MS), { capture: true, passive: true, signal });
  }
  window.addEventListener('keydown', noteEnter, { capture: true, passive: true, signal });
  document.addEventListener('visibilitychange', () => lookAfter(0), { signal });
  document.addEventListener('DOMContentLoaded', () => lookAfter(0), { once: true, signal });
  if (document.readyState !== 'loading') lookAfter(0);
  if (document.readyState === 'complete') onLoad();
  else window.addEventListener('load', onLoad, { once: true, signal });

  return {
    expectChat() {
      isListed = true;
      if (document.readyState !== 'loading') lookAfter(0);
    },
  };
}
