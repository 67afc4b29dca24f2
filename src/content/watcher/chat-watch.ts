import type { Messenger } from '../../platform/content-runtime.ts';
import { chatFound } from '../../protocol/content-commands.ts';
import { type Depth, looksLikeChat } from './chat-look.ts';
import type { Clock } from './clock.ts';
import { findWriting } from './composers.ts';
import type { Life } from './life.ts';

/**
 * Breaks before each look, for chats that build themselves slowly. The first look needs the whole text of the page, the others
 * all that belongs to it: until it is there, the break begins anew. By time and not by events, since events cost more.
 */
const BREAKS_MS = [200, 1_000, 2_000, 5_000, 11_800];
/** What the child does may open a chat; the page gets this long to show it, and one look serves all that happened. */
const AFTER_ACTION_MS = 1_000;
const ACTIONS = ['focusin', 'click', 'keydown'];

export interface ChatWatch {
  /** The catalogue knows this site: a place to write is enough from now on. */
  expectChat(): void;
}

interface Parts {
  runtime: Messenger;
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
  let isFound = false;
  let isPending = false;
  let isListed = false;
  let isWaitingToBeSeen = false;

  function look(depth: Depth): void {
    isPending = false;
    if (isFound) return;
    if (document.hidden) lookWhenSeen();
    // Last, since asking whether the extension is still there costs more than a look.
    else if (looksLikeChat(document, isListed, depth) && life.goesOn()) tell();
  }

  function lookWhenSeen(): void {
    if (isWaitingToBeSeen) return;
    isWaitingToBeSeen = true;
    const seen = () => {
      isWaitingToBeSeen = false;
      lookWhenIdle('inShadows');
    };
    document.addEventListener('visibilitychange', seen, { once: true, signal: life.signal });
  }

  function tell(): void {
    isFound = true;
    onFound();
    runtime.send(chatFound, {}).catch(() => {
      isFound = false;
    });
  }

  /** Looks whether what stands in a field now is gone soon after Enter. */
  function noteEnter(event: Event): void {
    const [field] = event.composedPath();
    if (isFound || !(field instanceof Element) || !findWriting(field)) return;
    clock.after(AFTER_ACTION_MS, () => {
      if (!isFound && life.goesOn() && field.isConnected && findWriting(field) === '') tell();
    });
  }

  function noteAction(event: Event): void {
    if ('key' in event && event.key === 'Enter') noteEnter(event);
    if (isFound || isPending) return;
    isPending = true;
    clock.after(AFTER_ACTION_MS, () => {
      if (life.goesOn()) clock.whenIdle(() => look('inShadows'));
    });
  }

  function lookWhenIdle(depth: Depth): void {
    if (isFound || isPending) return;
    isPending = true;
    clock.whenIdle(() => look(depth));
  }

  function lookAfterBreak(index: number): void {
    const milliseconds = BREAKS_MS[index];
    if (milliseconds === undefined) return;
    clock.after(milliseconds, () => {
      const isFirst = index === 0;
      const { readyState } = document;
      if (readyState === 'loading' || (readyState !== 'complete' && !isFirst)) {
        lookAfterBreak(index);
        return;
      }
      if (!isPending) look(isFirst ? 'onSurface' : 'inShadows');
      lookAfterBreak(index + 1);
    });
  }

  for (const type of ACTIONS) window.addEventListener(type, noteAction, { capture: true, passive: true });
  lookAfterBreak(0);

  return {
    expectChat() {
      isListed = true;
      if (document.readyState !== 'loading') lookWhenIdle('onSurface');
    },
  };
}
