import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Box, nearestCorner, nextCorner, type Place, type Size, type Spot, spotIn } from '../corners.ts';
import { coveredBy, isOnOtherCard, placeCard } from '../place-card.ts';
import { usePerson } from '../surroundings.ts';
import { drag } from './drag.ts';

/** How often to look whether the page has moved something under the card: milliseconds. */
const LOOK_EVERY = 1_000;

/** How many times longer than a look to wait for the next: a page that is slow to tell is asked less often. */
const REST = 40;

/** How many things that came under the card are remembered. */
const MOST_MET = 40;

/** A card is no taller, as `warnings.css` says, too. */
const TALLEST = 480;

/** What is known between looks. */
interface Memory {
  /** Where the child put the card. */
  wish: Spot | null;
  /** How large the light is with its words. */
  light: Size | null;
  /** What was under the card before. */
  met: readonly Box[];
  isDragged: boolean;
}

const NOWHERE: Place = { left: 12, top: 12, width: 0, height: 0, covers: 0, shape: 'whole' };

/**
 * A light, or the card that it opens to, which looks for a free place when it opens, and again when the page has put
 * something to press below it. Where a person puts it, it stays as long as it covers nothing.
 */
export function usePlace(card: RefObject<HTMLElement | null>, isOpen: boolean) {
  const [place, setPlace] = useState(NOWHERE);
  const memory = useRef<Memory>({ wish: null, light: null, met: [], isDragged: false }).current;
  const isRound = place.shape === 'round' && !isOpen;

  const lookForPlace = () => {
    if (!card.current) return;
    const size = wholeSize(card.current);
    if (!isOpen && !isRound) memory.light = size;
    const { wish: near, met, light } = memory;
    setPlace(placeCard(card.current, isOpen ? size : (light ?? size), { near, met, isLight: !isOpen }));
  };
  useLayoutEffect(lookForPlace, [card, isOpen]);
  useEffect(() => {
    const look = () => {
      if (!card.current || memory.isDragged || (isOpen && isInUse(card.current))) return;
      const covered = coveredBy(card.current);
      memory.met = [...covered, ...memory.met].slice(0, MOST_MET);
      // A round one looks for room for its words.
      if (covered.length > 0 || isRound || isOnOtherCard(card.current)) lookForPlace();
    };
    // What was met stands elsewhere now.
    const forget = () => {
      memory.met = [];
    };
    return repeat({ look, forget, resized: lookForPlace, card: card.current });
  }, [card, isOpen, isRound]);

  const hand = useHand(card, memory, (spot) => {
    memory.wish = spot;
    lookForPlace();
  });
  return {
    ...hand,
    isRound,
    style: {
      ...anchored(place),
      ...(isOpen && place.shape === 'low' && { maxHeight: `${place.height}px` }),
      ...hand.style,
    },
  };
}

/** Moves a card by the pointer, or by a button from corner to corner. */
function useHand(card: RefObject<HTMLElement | null>, memory: Memory, putAt: (spot: Spot) => void) {
  const [offset, setOffset] = useState<{ x: number; y: number } | null>(null);
  const onNext = usePerson(() => {
    if (!card.current) return;
    const box = card.current.getBoundingClientRect();
    putAt(spotIn(nextCorner(nearestCorner(box, windowSize())), box, windowSize()));
  });
  const onPointerDown = usePerson((event: PointerEvent) => {
    if (!card.current || event.button !== 0) return;
    drag(event, card.current, {
      moved(by) {
        memory.isDragged = true;
        setOffset(by);
      },
      dropped(spot) {
        // The click that ends it comes a moment later, and opens nothing.
        setTimeout(() => {
          memory.isDragged = false;
        });
        putAt(spot);
        setOffset(null);
      },
    });
  });
  return {
    onNext,
    onPointerDown,
    wasDragged: () => memory.isDragged,
    style: offset && { transform: `translate(${offset.x}px, ${offset.y}px)` },
  };
}

interface Looks {
  card: HTMLElement | null;
  look(): void;
  forget(): void;
  resized(): void;
}

/** Looks every second or so, and when the window or the card has another size. */
function repeat({ card, look, forget, resized }: Looks): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  addEventListener('scroll', forget, { capture: true, passive: true, signal });
  addEventListener('resize', forget, { signal });
  addEventListener('resize', resized, { signal });
  let timer = setTimeout(lookAgain, LOOK_EVERY);
  function lookAgain(): void {
    const start = performance.now();
    look();
    timer = setTimeout(lookAgain, Math.max(LOOK_EVERY, REST * (performance.now() - start)));
  }
  const sizes = new ResizeObserver(() => {
    if (card && coveredBy(card).length > 0) resized();
  });
  if (card) sizes.observe(card);
  return () => {
    listening.abort();
    clearTimeout(timer);
    sizes.disconnect();
  };
}

/** How large a card would be without words that scroll. */
function wholeSize(card: HTMLElement): Size {
  const { width, height } = card.getBoundingClientRect();
  const words = card.querySelector('.words');
  const hidden = words ? words.scrollHeight - words.clientHeight : 0;
  return { width, height: Math.min(height + hidden, TALLEST) };
}

/** By the edges that are nearest: what grows, grows into the window. */
function anchored({ left, top, width, height }: Place): Record<string, string> {
  const window = windowSize();
  const right = window.width - left - width;
  const bottom = window.height - top - height;
  return {
    ...(left <= right ? { left: `${left}px` } : { right: `${right}px` }),
    ...(top <= bottom ? { top: `${top}px` } : { bottom: `${bottom}px` }),
  };
}

function windowSize(): Size {
  return { width: innerWidth, height: innerHeight };
}

/** Whoever reads or presses does not want it to go away. */
function isInUse(card: HTMLElement): boolean {
  return card.matches(':hover') || card.querySelector(':focus-visible') !== null;
}
