import { shadowOf } from '../../platform/shadow-roots.ts';
import { LONGEST_SAID } from '../../protocol/note-schemas.ts';

/** Words that nobody sees, or that are no words. */
const NO_WORDS = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'svg',
  'HEAD',
  'TEXTAREA',
  'SELECT',
]);
/** More would take a while on the largest pages; whoever wants what stands further down presses it. */
const MOST_BLOCKS = 4_000;

/** Words of one element are a note's; of a whole page they are not. */
function hasWords(element: HTMLElement): boolean {
  const { length } = element.textContent.trim();
  return length > 0 && length <= LONGEST_SAID;
}

/** The paragraph, bubble or row that an element is a part of, if it has words to keep. */
function blockOf(start: Element | null): HTMLElement | null {
  let block = start;
  while (block && isInLine(block)) block = parentOf(block);
  if (!(block instanceof HTMLElement) || block === document.body || block === document.documentElement)
    return null;
  return hasWords(block) ? block : null;
}

/** The block at a point of the window. @param own what is drawn over the page by Porchlight itself */
export function blockAt(x: number, y: number, own: (element: Element) => boolean): HTMLElement | null {
  let found = document.elementsFromPoint(x, y).find((element) => !own(element)) ?? null;
  for (let root = found && shadowOf(found); root; root = found && shadowOf(found)) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return blockOf(found);
}

/** All blocks that are shown, in the order of the page. */
export function allBlocks(own: (element: Element) => boolean): HTMLElement[] {
  const found = new Set<HTMLElement>();
  const waiting: Node[] = [document.body];
  for (let node = waiting.pop(); node && found.size < MOST_BLOCKS; node = waiting.pop()) {
    if (node instanceof Text) {
      const block = node.data.trim() === '' ? null : blockOf(node.parentElement);
      if (block && block.getBoundingClientRect().height > 0) found.add(block);
    } else if (!(node instanceof Element) || (!NO_WORDS.has(node.nodeName) && !own(node))) {
      const shadow = node instanceof Element ? shadowOf(node) : null;
      waiting.push(...[...node.childNodes].reverse(), ...(shadow ? [shadow] : []));
    }
  }
  return [...found];
}

/** Whether an element is a part of a line, and not a paragraph of its own. */
export function isInLine(element: Element): boolean {
  return /^(?:inline|contents|none)/.test(getComputedStyle(element).display);
}

/** What an element stands in, also out of a shadow root. */
export function parentOf(element: Element): Element | null {
  const { parentNode } = element;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}
