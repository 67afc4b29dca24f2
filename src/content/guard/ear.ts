/** All that a page may take for the moment of sending; `passive` ones cannot be taken back, only kept from the page. */
const EVENTS: readonly (readonly [type: string, passive: boolean])[] = [
  ['keydown', false],
  ['keypress', false],
  ['keyup', false],
  ['pointerdown', false],
  ['mousedown', false],
  ['touchstart', true],
  ['touchend', true],
  ['pointerup', false],
  ['mouseup', false],
  ['click', false],
  ['submit', false],
  ['change', false],
  ['paste', false],
  ['drop', false],
];

/** What happens in a frame, before any script of the page hears of it. */
export interface Ear {
  /** Called for each event, once there is somebody to heed it. */
  heed: ((event: Event) => void) | null;
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
export function openEar(world: object, window: Window, signal: AbortSignal): void {
  const ear: Ear = { heed: null };
  Object.defineProperty(world, EAR, { value: ear, configurable: true });
  for (const [type, passive] of EVENTS)
    window.addEventListener(type, (event) => ear.heed?.(event), { capture: true, passive, signal });
}

/** `null` in a frame that the watcher never saw. */
export function earIn(world: object): Ear | null {
  const { [EAR]: ear }: World = world;
  return ear ?? null;
}
