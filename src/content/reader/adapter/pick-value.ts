import type { Pick } from '../../../sites/adapter.ts';
import { visibleText } from '../visible-text.ts';

/** The first value that any of the picks finds below `root`; an empty selector is `root` itself. */
export function findValue(root: ParentNode, picks: readonly Pick[]): string | null {
  for (const one of picks) {
    const value = readPick(root, one);
    if (value) return value;
  }
  return null;
}

function readPick(root: ParentNode, pick: Pick): string | null {
  const element = pick.selector === '' ? root : findSelfOrInside(root, pick.selector);
  if (!(element instanceof Element)) return null;
  const raw = pick.attribute === null ? visibleText(element) : element.getAttribute(pick.attribute);
  if (raw === null || pick.pattern === null) return raw?.trim() ?? null;
  return new RegExp(pick.pattern, 'u').exec(raw)?.[1]?.trim() ?? null;
}

/** The element itself if it matches, or else the first match inside. */
export function findSelfOrInside(root: ParentNode, selector: string): Element | null {
  return root instanceof Element && root.matches(selector) ? root : root.querySelector(selector);
}

export function findFirst(root: ParentNode, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}
