import { shadowOf } from '../../../platform/shadow-roots.ts';
import type { Adapter, Pick } from '../../../sites/adapter.ts';
import { findHeading, findStatedAudience, titleOfDocument } from '../generic/heading.ts';
import type { PageAddress } from '../page-address.ts';
import type { Pane, PaneFacts } from '../pane.ts';
import { findFirst, findValue } from './pick-value.ts';
import type { Place } from './places.ts';
import { readRow } from './read-row.ts';

/** Whether an adapter was made for this address. */
export function isForAddress(adapter: Adapter, address: PageAddress): boolean {
  return adapter.paths.length === 0 || adapter.paths.some((path) => address.path.startsWith(path));
}

/** The list that an adapter describes, even while it is empty. */
export function findList(adapter: Adapter, [scope]: Place): Element | null {
  return scope ? findFirst(scope, adapter.list) : null;
}

/** Reads a list by what the catalogue says of its site. */
export function adapterPane(
  adapter: Adapter,
  list: Element,
  place: Place,
  address: () => PageAddress,
  now: () => number,
): Pane {
  return {
    list,
    wayOfReading: adapter.id,
    authorLeadsRun: adapter.authorLeadsRun,
    rows: () => findRows(list, adapter),
    read: (row) => readRow(row, adapter, now()),
    ownNames: () => ownNames(place, adapter.ownName),
    describe: () => describeByAdapter(adapter, list, place, address()),
  };
}

export function findRows(list: Element, adapter: Adapter): Element[] {
  for (const selector of adapter.row) {
    const found = [...(shadowOf(list) ?? list).querySelectorAll(selector)];
    if (found.length > 0) return found.filter((row) => row.parentElement?.closest(selector) == null);
  }
  return [];
}

function ownNames(place: Place, picks: readonly Pick[]): ReadonlySet<string> {
  const name = findInPlace(place, picks);
  return new Set(name ? [name] : []);
}

/** What an adapter tells of the conversation as a whole. */
export function describeByAdapter(
  adapter: Adapter,
  list: Element,
  place: Place,
  address: PageAddress,
): PaneFacts {
  const title = findInPlace(place, adapter.title) ?? findHeading(list) ?? titleOfDocument(list.ownerDocument);
  return {
    id: findInPlace(place, adapter.conversation) ?? address.path,
    title,
    audience:
      adapter.audience === 'group' || isOffDirectPaths(adapter, address)
        ? 'group'
        : (findStatedAudience(list, title) ?? 'counted'),
  };
}

function findInPlace(place: Place, picks: readonly Pick[]): string | null {
  for (const scope of place) {
    const value = findValue(scope, picks);
    if (value) return value;
  }
  return null;
}

function isOffDirectPaths(adapter: Adapter, address: PageAddress): boolean {
  return adapter.directPaths.length > 0 && !adapter.directPaths.some((path) => address.path.startsWith(path));
}
