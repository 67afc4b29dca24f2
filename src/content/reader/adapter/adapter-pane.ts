import type { Adapter, Pick } from '../../../sites/adapter.ts';
import { findHeading, titleOfDocument } from '../generic/heading.ts';
import type { PageAddress } from '../page-address.ts';
import type { Pane, PaneFacts } from '../pane.ts';
import { findFirst, findValue } from './pick-value.ts';
import { readRow } from './read-row.ts';

/** Whether an adapter was made for this address. */
export function isForAddress(adapter: Adapter, address: PageAddress): boolean {
  return adapter.paths.length === 0 || adapter.paths.some((path) => address.path.startsWith(path));
}

/** Where an adapter's elements are: the document, or the shadow root that it names. `null` if that is not there. */
export function findScope(adapter: Adapter, page: Document): Document | ShadowRoot | null {
  return adapter.shadowHost === null ? page : (page.querySelector(adapter.shadowHost)?.shadowRoot ?? null);
}

/** The list that an adapter describes, even while it is empty. */
export function findList(adapter: Adapter, scope: ParentNode): Element | null {
  return findFirst(scope, adapter.list);
}

/** Reads a list by what the catalogue says of its site. */
export function adapterPane(
  adapter: Adapter,
  list: Element,
  scope: Document | ShadowRoot,
  address: () => PageAddress,
  now: () => number,
): Pane {
  return {
    list,
    wayOfReading: adapter.id,
    authorLeadsRun: adapter.authorLeadsRun,
    rows: () => findRows(list, adapter),
    read: (row) => readRow(row, adapter, now()),
    ownNames: () => ownNames(scope, adapter.ownName),
    describe: () => describeByAdapter(adapter, list, scope, address()),
  };
}

export function findRows(list: Element, adapter: Adapter): Element[] {
  for (const selector of adapter.row) {
    const found = [...list.querySelectorAll(selector)];
    if (found.length > 0) return found.filter((row) => row.parentElement?.closest(selector) == null);
  }
  return [];
}

function ownNames(scope: ParentNode, picks: readonly Pick[]): ReadonlySet<string> {
  const name = findValue(scope, picks);
  return new Set(name ? [name] : []);
}

/** What an adapter tells of the conversation as a whole. */
export function describeByAdapter(
  adapter: Adapter,
  list: Element,
  scope: Document | ShadowRoot,
  address: PageAddress,
): PaneFacts {
  const title =
    findValue(scope, adapter.title) ?? findHeading(list)?.title ?? titleOfDocument(list.ownerDocument);
  return {
    id: findValue(scope, adapter.conversation) ?? address.path,
    title,
    audience: adapter.audience === 'group' || isOffDirectPaths(adapter, address) ? 'group' : 'counted',
  };
}

function isOffDirectPaths(adapter: Adapter, address: PageAddress): boolean {
  return adapter.directPaths.length > 0 && !adapter.directPaths.some((path) => address.path.startsWith(path));
}
