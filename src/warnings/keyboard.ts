import { shadowOf } from '../platform/shadow-roots.ts';
/** Keeps the place that the keyboard had in the page while it is in a card, and gives it back. */
export class Keyboard {
  readonly #host: Element;
  #before: HTMLElement | null = null;

  constructor(host: Element, root: ShadowRoot) {
    this.#host = host;
    root.addEventListener('focusin', (event) => {
      const left = (event as FocusEvent).relatedTarget;
      if (left instanceof HTMLElement && !root.contains(left)) this.#before = left;
    });
  }

  /** Moves the keyboard into a card. */
  take(target: HTMLElement): void {
    const focused = findFocused();
    if (focused && focused !== this.#host && focused !== document.body) this.#before = focused;
    target.focus({ preventScroll: true });
  }

  /** Gives the keyboard back, if a card has it. */
  giveBack(): void {
    if (document.activeElement !== this.#host || !this.#before?.isConnected) return;
    this.#before.focus({ preventScroll: true });
  }
}

/** Keeps Tab inside a card. */
export function keepTabInside(event: KeyboardEvent, card: HTMLElement): void {
  const root = card.getRootNode();
  if (event.key !== 'Tab' || !(root instanceof ShadowRoot)) return;
  const stops = [...card.querySelectorAll('button')];
  const first = stops[0];
  const last = stops.at(-1);
  const isAtStart = root.activeElement === card || root.activeElement === first;
  const entering = event.shiftKey ? (isAtStart ? last : null) : root.activeElement === last ? first : null;
  if (!entering) return;
  event.preventDefault();
  entering.focus();
}

/** Where the keyboard is, looked up through shadow roots. */
function findFocused(): HTMLElement | null {
  let focused = document.activeElement;
  for (let root = focused && shadowOf(focused); root?.activeElement; root = shadowOf(root.activeElement))
    focused = root.activeElement;
  return focused instanceof HTMLElement ? focused : null;
}
