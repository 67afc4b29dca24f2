import type { Messenger } from '../../platform/content-runtime.ts';
import { chatFound } from '../../protocol/content-commands.ts';
import { type Depth, looksLikeChat } from './chat-look.ts';
import type { Clock } from './clock.ts';
import { findWriting } from './composers.ts';
import type { Life } from './life.ts';

/**
 * Breaks before each look, for chats that build themselves slowly. None while the page loads: most pages are no chat, and those
 * that are mostly have to build themselves first. The first look needs the whole text of the page, the others all that belongs
 * to it: until it is there, the break begins anew. By time and not by events, since events cost more.
 */
const BREAKS_MS = [1_000, 2_200, 5_000, 11_800];
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
  let isFound = false;
  let isPending = false;
  let isListed = false;
  let isWaitingToBeSeen = false;

  function look(depth: Depth): void {
    isPending = false;
    if (isFound) return;
    // Not before: a script's first use of the document costs a page that is loading more than all else here.
    const { document } = window;
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
    window.addEventListener('visibilitychange', seen, { once: true, signal: life.signal });
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
      const { readyState } = window.document;
      const isReady = readyState === 'complete' || (readyState === 'interactive' && index === 0);
      if (isReady && !isPending) look('inShadows');
      lookAfterBreak(isReady ? index + 1 : index);
    });
  }

  for (const type of ACTIONS) window.addEventListener(type, noteAction, { capture: true, passive: true });
  lookAfterBreak(0);

  return {
    expectChat() {
      isListed = true;
      if (window.document.readyState !== 'loading') lookWhenIdle('onSurface');
    },
  };
}
