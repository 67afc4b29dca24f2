import type { AdapterInput } from './adapter.ts';
import { findSite } from './find-site.ts';
import { PRODUCTS } from './products.ts';

/** How to read the pages of a host: what its site says, or else what may run on any host. */
export function adaptersFor(host: string): readonly AdapterInput[] {
  const own = findSite(host)?.adapters ?? [];
  return own.length > 0 ? own : PRODUCTS.flatMap(({ adapters }) => adapters);
}
