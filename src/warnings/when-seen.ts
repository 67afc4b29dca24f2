/** Things after which an element that could not be seen may be seen. */
const OCCASIONS: readonly (readonly [target: () => EventTarget, type: string])[] = [
  [() => document, 'visibilitychange'],
  [() => window, 'resize'],
  [() => window, 'focus'],
  [() => window, 'scroll'],
];

/**
 * Calls back once, as soon as an element is in a document that a person can see. Gives back how to stop waiting.
 */
export function whenSeen(
  element: Element,
  isOnScreen: (element: Element) => boolean,
  seen: () => void,
): () => void {
  const waiting = new AbortController();
  const look = () => {
    if (waiting.signal.aborted || document.visibilityState !== 'visible') return;
    if (!element.isConnected || !isOnScreen(element)) return;
    waiting.abort();
    seen();
  };
  for (const [target, type] of OCCASIONS) {
    target().addEventListener(type, look, { capture: true, signal: waiting.signal });
  }
  look();
  return () => waiting.abort();
}
