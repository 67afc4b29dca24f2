import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ContentRuntime } from '../platform/content-runtime.ts';
import type { Keyboard } from './keyboard.ts';
import { isGivenBack } from './stolen-presses.ts';

/** What the warnings need from around them; tests bring their own. */
export interface Surroundings {
  runtime: ContentRuntime;
  /** Whether a person caused an event, and not a script of the page. */
  isFromPerson(event: Event): boolean;
  /** Whether an element takes up room where a person could see it. */
  isOnScreen(element: Element): boolean;
}

/** The real ones. @throws Error outside a content script, by way of `runtime`. */
export function realSurroundings(runtime: ContentRuntime): Surroundings {
  return {
    runtime,
    isFromPerson: (event) => event.isTrusted || isGivenBack(event),
    isOnScreen(element) {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0;
    },
  };
}

/** What views need: the surroundings, and the keyboard of the host that they stand in. */
export interface Inside extends Surroundings {
  keyboard: Keyboard;
}

export const SurroundingsContext = createContext<Inside | null>(null);

/** @throws Error outside `SurroundingsContext`. */
export function useSurroundings(): Inside {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('A view stands outside its surroundings');
  return surroundings;
}

/** A handler that a script of the page cannot set off. */
export function usePerson<E extends Event>(act: (event: E) => void): (event: E) => void {
  const { isFromPerson } = useSurroundings();
  return (event) => {
    if (isFromPerson(event)) act(event);
  };
}
