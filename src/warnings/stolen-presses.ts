import { hearFirst } from '../platform/first-heard.ts';

const PRESSES = ['pointerdown', 'pointerup', 'click', 'keydown'];

const given = new WeakSet<Event>();

/** Whether an event stands for one that a person caused and the page kept from us. */
export function isGivenBack(event: Event): boolean {
  return given.has(event);
}

/**
 * A page that listens at its window is asked before any card: it can keep every press from it. What a person pressed on a card,
 * and did not get there, is done again inside it. Gives back how to end that.
 */
export function giveBackStolen(host: Element, root: ShadowRoot): () => void {
  const arrived = new WeakSet<Event>();
  const listening = new AbortController();
  const { signal } = listening;
  let wasPressedHere = false;

  function hear(event: Event): void {
    const target = event.isTrusted ? targetIn(event) : null;
    if (event.type === 'pointerdown') wasPressedHere = target !== null;
    // Once the page had its turn.
    if (target) setTimeout(() => !arrived.has(event) && doAgain(event, target));
  }

  /** By place, since a page can have presses sent to another element than the one below the pointer. */
  function targetIn(event: Event): Element | null {
    const isByPointer = event instanceof MouseEvent && (event.type !== 'click' || event.detail > 0);
    if (!isByPointer) return event.target === host ? root.activeElement : null;
    const { clientX, clientY, type } = event;
    if (type !== 'pointerdown' && !wasPressedHere) return null;
    if (document.elementFromPoint(clientX, clientY) !== host) return null;
    const found = root.elementFromPoint(clientX, clientY);
    return root.contains(found) ? found : null;
  }

  for (const type of PRESSES)
    root.addEventListener(type, (event) => arrived.add(event), { capture: true, signal });
  signal.addEventListener('abort', hearFirst(globalThis, hear));
  return () => listening.abort();
}

/** It stays inside: the page would only keep it once more. */
function doAgain(event: Event, target: Element): void {
  const inside = new Proxy(event, {
    get: (of, name) => (name === 'composed' ? false : Reflect.get(of, name)),
  });
  const copy =
    event instanceof KeyboardEvent
      ? new KeyboardEvent(event.type, inside)
      : new PointerEvent(event.type, inside);
  given.add(copy);
  target.dispatchEvent(copy);
}
