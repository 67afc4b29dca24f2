import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { usePerson } from '../surroundings.ts';

/** Clockwise, as the button moves through them. Physical corners: what must not be covered is where it is. */
const CORNERS = ['top-left', 'top-right', 'bottom-right', 'bottom-left'] as const;
type Corner = (typeof CORNERS)[number];

/** A card that can be dragged to any corner, or sent to the next one by a button. */
export function useCorner(card: RefObject<HTMLElement | null>) {
  const [name, setName] = useState<Corner>('top-left');
  const [offset, setOffset] = useState<{ x: number; y: number } | null>(null);
  const onNext = usePerson(() => setName(nextCorner(name)));
  const onPointerDown = usePerson((event: PointerEvent) => {
    if (card.current && event.button === 0 && !isOnButton(event))
      drag(event, card.current, { setOffset, setName });
  });
  const style = offset ? { transform: `translate(${offset.x}px, ${offset.y}px)`, transition: 'none' } : {};
  return { name, style, onNext, onPointerDown };
}

interface Moved {
  setOffset(offset: { x: number; y: number } | null): void;
  setName(corner: Corner): void;
}

function drag(start: PointerEvent, card: HTMLElement, { setOffset, setName }: Moved): void {
  const dragging = new AbortController();
  const { signal } = dragging;
  start.preventDefault();
  card.setPointerCapture(start.pointerId);
  card.addEventListener(
    'pointermove',
    (event) => setOffset({ x: event.clientX - start.clientX, y: event.clientY - start.clientY }),
    { signal },
  );
  const end = () => {
    dragging.abort();
    setName(nearestCorner(card.getBoundingClientRect()));
    setOffset(null);
  };
  card.addEventListener('pointerup', end, { signal });
  card.addEventListener('pointercancel', end, { signal });
}

function nextCorner(corner: Corner): Corner {
  return CORNERS[(CORNERS.indexOf(corner) + 1) % CORNERS.length] ?? corner;
}

function nearestCorner({ left, top, width, height }: DOMRect): Corner {
  const isRight = left + width / 2 > innerWidth / 2;
  const isBottom = top + height / 2 > innerHeight / 2;
  return `${isBottom ? 'bottom' : 'top'}-${isRight ? 'right' : 'left'}`;
}

function isOnButton(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('button') !== null;
}
