import type { Spot } from '../corners.ts';

/** A hand that presses moves a little. */
const AT_LEAST = 4;

interface Dragged {
  moved(by: { x: number; y: number }): void;
  /** Not called for a press that moved nothing. */
  dropped(at: Spot): void;
}

/** Follows the pointer from its first press until it lets go. */
export function drag(start: PointerEvent, card: HTMLElement, { moved, dropped }: Dragged): void {
  const grip = start.target;
  if (!(grip instanceof Element)) return;
  const dragging = new AbortController();
  const { signal } = dragging;
  let isMoved = false;
  start.preventDefault();
  // What was pressed keeps the pointer, and its click.
  grip.setPointerCapture(start.pointerId);
  const move = (event: PointerEvent) => {
    const by = { x: event.clientX - start.clientX, y: event.clientY - start.clientY };
    isMoved ||= Math.hypot(by.x, by.y) >= AT_LEAST;
    if (isMoved) moved(by);
  };
  const end = () => {
    dragging.abort();
    const { left, top } = card.getBoundingClientRect();
    if (isMoved) dropped({ left, top });
  };
  card.addEventListener('pointermove', move, { signal });
  card.addEventListener('pointerup', end, { signal });
  card.addEventListener('pointercancel', end, { signal });
}
