import type { Adapter } from '../../sites/site.ts';
import {
  adapterPane,
  describeByAdapter,
  findList,
  findRows,
  findScope,
  isForAddress,
} from './adapter/adapter-pane.ts';
import { findFirst } from './adapter/pick-value.ts';
import { findComposers } from './generic/composers.ts';
import { findChatLists } from './generic/find-panes.ts';
import { genericPane } from './generic/generic-pane.ts';
import type { PageAddress } from './page-address.ts';
import type { Pane } from './pane.ts';

/** What was found on the page at one moment. */
export interface Found {
  panes: Pane[];
  /** There is a field to write messages in. */
  hasComposer: boolean;
  /** An adapter was made for this page, its composer is there, but not the messages that should be. */
  isAdapterLost: boolean;
}

export interface PagePlace {
  page: Document;
  address(): PageAddress;
  now(): number;
}

/** Finds the conversations of the page: as the catalogue says, or else from structure. */
export function findPanes(
  place: PagePlace,
  adapters: readonly Adapter[],
  roots: readonly ShadowRoot[],
): Found {
  const fitting = adapters.filter((adapter) => isForAddress(adapter, place.address()));
  const panes = fitting.map((adapter) => findByAdapter(adapter, place)).find((pane) => pane !== null);
  if (panes) return { panes: [panes], hasComposer: true, isAdapterLost: false };
  const hasBegun = fitting.some((adapter) => isEmptyChat(adapter, place) && hasComposerOf(adapter, place));
  if (hasBegun) return { panes: [], hasComposer: true, isAdapterLost: false };
  const scopes = [place.page, ...roots];
  return {
    panes: scopes.flatMap((scope) => findByStructure(scope, place)),
    hasComposer: scopes.some((scope) => findComposers(scope).length > 0),
    isAdapterLost:
      fitting.length > 0 &&
      fitting.every((adapter) => !isEmptyChat(adapter, place)) &&
      fitting.some((adapter) => hasComposerOf(adapter, place)),
  };
}

function findByAdapter(adapter: Adapter, place: PagePlace): Pane | null {
  const scope = findScope(adapter, place.page);
  const list = scope && findList(adapter, scope);
  if (!scope || !list) return null;
  if (adapter.row.length === 0) return findInsideList(adapter, list, scope, place);
  return findRows(list, adapter).length > 0
    ? adapterPane(adapter, list, scope, place.address, place.now)
    : null;
}

/** The adapter knows where the conversation is, structure tells the rest. */
function findInsideList(
  adapter: Adapter,
  list: Element,
  scope: Document | ShadowRoot,
  place: PagePlace,
): Pane | null {
  const composer = findFirst(scope, adapter.composer);
  const inner = findChatLists(scope).find((found) => list.contains(found.list));
  const describe = () => describeByAdapter(adapter, inner?.list ?? list, scope, place.address());
  return inner ? genericPane(inner.list, composer, place.address, place.now, describe) : null;
}

function findByStructure(scope: Document | ShadowRoot, place: PagePlace): Pane[] {
  return findChatLists(scope).map((found) =>
    genericPane(found.list, found.composer, place.address, place.now),
  );
}

/** A conversation that has just begun has a list without words in it. */
function isEmptyChat(adapter: Adapter, place: PagePlace): boolean {
  const scope = findScope(adapter, place.page);
  const list = scope && findList(adapter, scope);
  return list !== null && (list.textContent ?? '').trim().length < LONGEST_WELCOME;
}

function hasComposerOf(adapter: Adapter, place: PagePlace): boolean {
  const scope = findScope(adapter, place.page);
  return scope !== null && findFirst(scope, adapter.composer) !== null;
}

/** Empty conversations say something like "This is the beginning of your chat with ...". */
const LONGEST_WELCOME = 300;

/** Open shadow roots below a node, also those within others. */
export function findShadowRoots(scope: ParentNode, found: ShadowRoot[] = []): ShadowRoot[] {
  for (const element of scope.querySelectorAll('*')) {
    if (!element.shadowRoot || found.length >= MOST_ROOTS) continue;
    found.push(element.shadowRoot);
    findShadowRoots(element.shadowRoot, found);
  }
  return found;
}

const MOST_ROOTS = 200;
