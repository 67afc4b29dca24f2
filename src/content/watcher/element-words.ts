/** What a place to write says of itself. */
export function labelOf(element: Element): string {
  const said = joined(element, [
    'placeholder',
    'aria-label',
    'aria-placeholder',
    'data-placeholder',
    'name',
    'id',
  ]);
  return said.trim();
}

/** The same, and its classes. */
export function wordsOf(element: Element): string {
  return `${labelOf(element)} ${joined(element, ['class'])}`;
}

/** What the authors of the page call an element. */
export function nameOf(element: Element): string {
  return joined(element, ['id', 'class', 'aria-label', 'data-testid']);
}

/** Attributes of any length a page likes: only the beginning is read. */
function joined(element: Element, names: readonly string[]): string {
  return names.map((name) => element.getAttribute(name)?.slice(0, 200) ?? '').join(' ');
}
