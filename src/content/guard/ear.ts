/** With these nearly every page sends. They are heard before the page from its beginning on, so they are few. */
const FIRST = ['keydown', 'pointerdown', 'mousedown', 'click'];

/** The rest of what a page may send with, or takes for a part of these; `passive` ones can only be kept from the page. */
const OTHERS: readonly (readonly [type: string, passive: boolean])[] = [
  ['keypress', false],
  ['keyup', false],
  ['touchstart', true],
  ['touchend', true],
  ['pointerup', false],
  ['mouseup', false],
  ['submit', false],
  ['change', false],
  ['paste', false],
  ['drop', false],
];

/** What happens in a frame, before any script of the page hears of it. */
export interface Ear {
  /** From now on every event is heeded first; `null` ends that. */
  listen(heed: ((event: Event) => void) | null): void;
  isHeeded(): boolean;
}

const EAR = Symbol.for('porchlight.ear');

/** The world that all content scripts of this extension share in a frame. */
interface World {
  [EAR]?: Ear;
}

/**
 * Puts listeners in place before the page can: whoever listens at the window first is asked first. They do nothing until a
 * chat is found and the guard comes.
 */
export function openEar(world: object, window: Window): void {
  let heed: ((event: Event) => void) | null = null;
  const hear = (event: Event) => heed?.(event);
  const ear: Ear = {
    listen(next) {
      for (const [type, passive] of OTHERS) window.addEventListener(type, hear, { capture: true, passive });
      heed = next;
    },
    isHeeded: () => heed !== null,
  };
  Object.defineProperty(world, EAR, { value: ear, configurable: true });
  for (const type of FIRST) window.addEventListener(type, hear, true);
}

/** `null` in a frame that the watcher never saw. */
export function earIn(world: object): Ear | null {
  const { [EAR]: ear }: World = world;
  return ear ?? null;
}
