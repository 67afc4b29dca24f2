import { shadowOf } from '../../../platform/shadow-roots.ts';
import type { Adapter } from '../../../sites/adapter.ts';

export type Root = Document | ShadowRoot;

/** Where the parts of one conversation are looked for, innermost first: its window, then the roots around it. */
export type Place = readonly (Root | Element)[];

/** The page and the shadow roots on the way to the list, as far as they are there, innermost first. */
export function rootsTowards(adapter: Adapter, page: Document): Root[] {
  const roots: Root[] = [page];
  for (const host of adapter.shadowHosts) {
    const outer = roots[0]?.querySelector(host);
    const root = outer && shadowOf(outer);
    if (!root) break;
    roots.unshift(root);
  }
  return roots;
}

/** One place for each conversation of the page. */
export function placesOf(adapter: Adapter, page: Document): Place[] {
  const roots = rootsTowards(adapter, page);
  if (roots.length <= adapter.shadowHosts.length) return [];
  if (adapter.windows.length === 0) return [roots];
  return adapter.windows.flatMap((selector) =>
    [...(roots[0]?.querySelectorAll(selector) ?? [])].map((window) => [window, ...roots]),
  );
}

/** The list's own shadow root and those around it. */
export function rootsAround(list: Element): ShadowRoot[] {
  const own = shadowOf(list);
  const roots = own ? [own] : [];
  for (let root = list.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    roots.push(root);
  return roots;
}
