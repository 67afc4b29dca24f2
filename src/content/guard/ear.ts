import { tellFirst } from '../../platform/first-heard.ts';
import type { chatPlaceOf } from '../watcher/chat-look.ts';

/** All that a page may send with, heard before the page from its beginning on. */
const TYPES = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'submit',
  'change',
  'paste',
  'drop',
];
/** Touches are slower where somebody listens: only where a chat is. What they do can only be kept from the page. */
const TOUCHES = ['touchstart', 'touchend'];

/** What happens in a frame, before any script of the page hears of it. */
export interface Ear {
  /** From now on every event is heeded first; `null` ends that. */
  listen(heed: ((event: Event) => void) | null): void;
  isHeeded(): boolean;
  /** What the watcher sees around a field. */
  chatPlaceOf: typeof chatPlaceOf;
}

const EAR = Symbol.for('porchlight.ear');

/** The world that all content scripts of this extension share in a frame. */
interface World {
  [EAR]?: Ear;
}

/**
 * Puts listeners in place before the page can: whoever listens at the window first is asked first. They do nothing until a
 * chat is found and the guard comes, or a card is shown.
 */
export function openEar(world: object, window: Window, placeOf: Ear['chatPlaceOf']): void {
  let heed: ((event: Event) => void) | null = null;
  const hear = (event: Event) => {
    tellFirst(world, event);
    heed?.(event);
  };
  const ear: Ear = {
    listen(next) {
      for (const type of TOUCHES) window.addEventListener(type, hear, { capture: true, passive: true });
      heed = next;
    },
    isHeeded: () => heed !== null,
    chatPlaceOf: placeOf,
  };
  Object.defineProperty(world, EAR, { value: ear, configurable: true });
  for (const type of TYPES) window.addEventListener(type, hear, true);
}

/** `null` in a frame that the watcher never saw. */
export function earIn(world: object): Ear | null {
  const { [EAR]: ear }: World = world;
  return ear ?? null;
}
