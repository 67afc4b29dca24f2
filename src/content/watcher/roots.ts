import { shadowOf } from '../../platform/shadow-roots.ts';

/** Deep enough for chats that nest their parts, and few enough to cost nothing. */
const DEEPEST = 4;
const MOST_ROOTS = 24;
const MOST_ELEMENTS = 400;

/** The document and the shadow roots of elements near its top, outermost first. */
export function rootsOf(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  let layer: (Document | ShadowRoot)[] = [document];
  for (let depth = 0; depth < DEEPEST && layer.length > 0; depth += 1) {
    layer = layer.flatMap(shadowsIn).slice(0, MOST_ROOTS - roots.length);
    roots.push(...layer);
  }
  return roots;
}

/** Of several of one kind in a row, as messages are, all but one come last: there may be too many. */
function shadowsIn(root: Document | ShadowRoot): ShadowRoot[] {
  const top = 'body' in root ? root.body : root;
  if (!top) return [];
  const found: ShadowRoot[] = [];
  const alike: ShadowRoot[] = [];
  const walker = (root.ownerDocument ?? root).createTreeWalker(top, NodeFilter.SHOW_ELEMENT);
  for (let count = 0; count < MOST_ELEMENTS && walker.nextNode(); count += 1) {
    const element = walker.currentNode as Element;
    const root = shadowOf(element);
    if (root) (found.at(-1)?.host.localName === element.localName ? alike : found).push(root);
  }
  return [...found, ...alike];
}

/** Also out of a shadow root: fields of component libraries have one of their own. */
export function parentOf(element: Element): Element | null {
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}
