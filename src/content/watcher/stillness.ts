/**
 * What only a person does. `scroll` is not among them: chats scroll by themselves when a message comes.
 */
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'touchmove'];

interface Parts {
  window: Pick<Window, 'addEventListener'>;
  signal: AbortSignal;
  onSign(): void;
}

/** Tells when the person in front of the page does something. */
export function watchForSigns({ window, signal, onSign }: Parts): void {
  let place = '';

  function note(event: Event): void {
    // What the page makes up is no sign of life.
    if (event.isTrusted && !isStill(event)) onSign();
  }

  /** Pages that move under a pointer at rest make it seem to move. */
  function isStill(event: Event): boolean {
    if (event.type !== 'pointermove') return false;
    const { screenX, screenY } = event as PointerEvent;
    const before = place;
    place = `${screenX} ${screenY}`;
    return place === before;
  }

  for (const type of SIGNS_OF_LIFE) {
    window.addEventListener(type, note, { capture: true, passive: true, signal });
  }
}
