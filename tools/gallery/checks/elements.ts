/** Every element of the page, also in shadow roots, which are open in the gallery. */
export function everyElement(root: Document | ShadowRoot = document): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...everyElement(element.shadowRoot)] : [element],
  );
}

const LONGEST_WORDS = 40;

/** An element for people: its name, its classes, the beginning of its words. */
export function nameOf(element: Element): string {
  const words = (element.ariaLabel ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return `${[element.localName, ...element.classList].join('.')} "${words.slice(0, LONGEST_WORDS)}"`;
}

/** Whether words stand in an element itself, and not only in others inside it. */
export function holdsWords({ childNodes }: Element): boolean {
  return [...childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());
}
