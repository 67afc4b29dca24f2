/** Marks what Porchlight itself draws; only content scripts of this extension see the mark. */
const OWN = Symbol.for('porchlight.own');

/** From now on nobody looks into the shadow root of this element: what Porchlight says is no part of the page. */
export function keepToOurselves(element: Element): void {
  Object.defineProperty(element, OWN, { value: true });
}

/**
 * The shadow root of an element, also one that its page keeps closed: both browsers let content scripts look in
 * (`chrome.dom.openOrClosedShadowRoot`, and Firefox's property of that name).
 */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot || !mayHide(element)) return element.shadowRoot;
  const found: unknown =
    globalThis.chrome?.dom?.openOrClosedShadowRoot(element) ?? Reflect.get(element, 'openOrClosedShadowRoot');
  return found instanceof ShadowRoot ? found : null;
}

/** Components, and elements with nothing in them: to ask for every element would be slow, and for a drawing is an error. */
function mayHide(element: Element): boolean {
  const isFitting = !element.firstChild || element.localName.includes('-');
  return isFitting && element instanceof HTMLElement && !(OWN in element);
}
