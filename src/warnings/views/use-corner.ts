import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { bestPlace, type Corner, nearestCorner, nextCorner, type Place, placeAt } from '../corners.ts';
import { readScene } from '../scene.ts';
import { usePerson } from '../surroundings.ts';

/**
 * A card that looks for a free corner each time it opens, until a person drags it to another one or sends it to the
 * next by a button.
 */
export function useCorner(card: RefObject<HTMLElement | null>, isOpen: boolean) {
  const [place, setPlace] = useState<Place>({ corner: 'bottom-left', lift: 0 });
  const [offset, setOffset] = useState<{ x: number; y: number } | null>(null);
  const isMoved = useRef(false);
  useLayoutEffect(() => {
    if (card.current && !isMoved.current)
      setPlace(bestPlace(card.current.getBoundingClientRect(), readScene()));
  }, [card, isOpen]);
  const moveTo = (corner: Corner) => {
    isMoved.current = true;
    if (card.current) setPlace(placeAt(corner, card.current.getBoundingClientRect(), readScene()));
  };
  const onNext = usePerson(() => moveTo(nextCorner(place.corner)));
  const onPointerDown = usePerson((event: PointerEvent) => {
    if (card.current && event.button === 0 && !isOnButton(event))
      drag(event, card.current, { setOffset, moveTo });
  });
  const moving = offset ? { transform: `translate(${offset.x}px, ${offset.y}px)`, transition: 'none' } : {};
  return { name: place.corner, style: { marginBottom: `${place.lift}px`, ...moving }, onNext, onPointerDown };
}

interface Moved {
  setOffset(offset: { x: number; y: number } | null): void;
  moveTo(corner: Corner): void;
}

function drag(start: PointerEvent, card: HTMLElement, { setOffset, moveTo }: Moved): void {
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
    moveTo(nearestCorner(card.getBoundingClientRect(), { width: innerWidth, height: innerHeight }));
    setOffset(null);
  };
  card.addEventListener('pointerup', end, { signal });
  card.addEventListener('pointercancel', end, { signal });
}

function isOnButton(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('button') !== null;
}
