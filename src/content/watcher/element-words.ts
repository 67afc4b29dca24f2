const SPOKEN = ['placeholder', 'aria-label', 'aria-placeholder', 'data-placeholder'];
const LABELS = [...SPOKEN, 'name', 'id'];
/** Classes may be hashed; what large sites give their own tests to find things by is not. */
const HANDLES = ['class', 'data-testid', 'data-e2e', 'data-a-target', 'data-test-selector'];
const NAMES = ['id', 'aria-label', ...HANDLES];

/** Attributes are as long as a page likes: only the beginning is read. */
const LONGEST = 200;

/** What a place to write says of itself. */
export function labelOf(element: Element): string {
  return `${joined(element, LABELS).trim()} ${shownIn(element)}`;
}

/** What it says to the person in front of it, in each way that it says it. */
export function spokenLabelsOf(element: Element): string[] {
  const said = SPOKEN.map((name) => element.getAttribute(name)?.slice(0, LONGEST).trim() ?? '');
  return [...said, shownIn(element)];
}

/** The same, and what the authors of the page call it. */
export function wordsOf(element: Element): string {
  return `${joined(element, [...LABELS, ...HANDLES])} ${shownIn(element)}`;
}

/** What the authors of the page call an element. */
export function nameOf(element: Element): string {
  return joined(element, NAMES);
}

/** A label of its own, or the placeholder that editors draw inside themselves. */
function shownIn(element: Element): string {
  const label =
    'labels' in element && element.labels instanceof NodeList ? element.labels[0] : element.firstElementChild;
  return label?.textContent?.slice(0, LONGEST).trim() ?? '';
}

function joined(element: Element, attributes: readonly string[]): string {
  return attributes.map((name) => element.getAttribute(name)?.slice(0, LONGEST) ?? '').join(' ');
}
