import { shadowOf } from '../../platform/shadow-roots.ts';
import type { Adapter } from '../../sites/adapter.ts';
import { adapterPane, describeByAdapter, findList, findRows, isForAddress } from './adapter/adapter-pane.ts';
import { findFirst } from './adapter/pick-value.ts';
import { type Place, placesOf, rootsAround, rootsTowards } from './adapter/places.ts';
import { findComposers } from './generic/composers.ts';
import { findChatLists } from './generic/find-panes.ts';
import { genericPane } from './generic/generic-pane.ts';
import type { PageAddress } from './page-address.ts';
import type { Pane } from './pane.ts';
import { textOf } from './words.ts';

/** What was found on the page at one moment. */
export interface Found {
  panes: Pane[];
  /** There is a field to write messages in. */
  hasComposer: boolean;
  /** An adapter was made for this page, its composer is there, but not the messages that should be. */
  isAdapterLost: boolean;
  /** Shadow roots to be watched, too. */
  roots: ShadowRoot[];
}

export interface PagePlace {
  page: Document;
  address(): PageAddress;
  now(): number;
}

/** Finds the conversations of the page: as the catalogue says, or else from structure. */
export function* findPanes(place: PagePlace, adapters: readonly Adapter[]): Generator<void, Found> {
  const fitting = adapters.filter((adapter) => isFor(adapter, place));
  for (const adapter of fitting) {
    const panes = yield* findByAdapter(adapter, place);
    const roots = panes.flatMap(({ list }) => rootsAround(list));
    if (panes.length > 0) return { panes, hasComposer: true, isAdapterLost: false, roots };
  }
  const hasBegun = fitting.some((adapter) => isEmptyChat(adapter, place) && hasComposerOf(adapter, place));
  if (hasBegun) {
    const roots = fitting.flatMap((adapter) => listsOf(adapter, place)).flatMap(rootsAround);
    return { panes: [], hasComposer: true, isAdapterLost: false, roots };
  }
  const roots = yield* findShadowRoots(place.page);
  const scopes = [place.page, ...roots];
  const panes: Pane[] = [];
  for (const scope of scopes) {
    yield;
    const found = yield* findByStructure(scope, place);
    // Fields of several shadow roots may belong to the same list.
    panes.push(...found.filter(({ list }) => panes.every((known) => known.list !== list)));
  }
  yield;
  return {
    panes,
    roots,
    hasComposer: scopes.some((scope) => findComposers(scope).length > 0),
    isAdapterLost:
      fitting.length > 0 &&
      fitting.every((adapter) => !isEmptyChat(adapter, place)) &&
      fitting.some((adapter) => hasComposerOf(adapter, place)),
  };
}

function isFor(adapter: Adapter, { page, address }: PagePlace): boolean {
  if (!isForAddress(adapter, address())) return false;
  return adapter.signature.length === 0 || findFirst(page, adapter.signature) !== null;
}

function* findByAdapter(adapter: Adapter, place: PagePlace): Generator<void, Pane[]> {
  const panes: Pane[] = [];
  for (const where of placesOf(adapter, place.page)) {
    const pane = yield* findInPlace(adapter, where, place);
    if (pane) panes.push(pane);
  }
  return panes;
}

function* findInPlace(adapter: Adapter, where: Place, place: PagePlace): Generator<void, Pane | null> {
  const list = findList(adapter, where);
  if (!list) return null;
  if (adapter.row.length === 0) return yield* findInsideList(adapter, list, where, place);
  return findRows(list, adapter).length > 0
    ? adapterPane(adapter, list, where, place.address, place.now)
    : null;
}

/** The adapter knows where the conversation is, structure tells the rest. */
function* findInsideList(
  adapter: Adapter,
  list: Element,
  where: Place,
  place: PagePlace,
): Generator<void, Pane | null> {
  const scope = where[0] ?? place.page;
  const inner = (yield* findChatLists(scope)).find((found) => list.contains(found.list));
  const describe = () => describeByAdapter(adapter, inner?.list ?? list, where, place.address());
  return inner ? genericPane(inner, place.address, place.now, describe) : null;
}

function* findByStructure(scope: Document | ShadowRoot, place: PagePlace): Generator<void, Pane[]> {
  return (yield* findChatLists(scope)).map((found) => genericPane(found, place.address, place.now));
}

/** A conversation that has just begun has a list without words in it. */
function isEmptyChat(adapter: Adapter, place: PagePlace): boolean {
  return listsOf(adapter, place).some(isEmpty);
}

function listsOf(adapter: Adapter, { page }: PagePlace): Element[] {
  return placesOf(adapter, page).flatMap((where) => findList(adapter, where) ?? []);
}

function isEmpty(element: Element): boolean {
  const root = shadowOf(element);
  if (root) return root.childElementCount <= MOST_EMPTY;
  return textOf(element).length < LONGEST_WELCOME;
}

function hasComposerOf(adapter: Adapter, place: PagePlace): boolean {
  const roots = rootsTowards(adapter, place.page);
  return roots.some((root) => findFirst(root, adapter.composer) !== null);
}

/** Empty conversations say something like "This is the beginning of your chat with ...". */
const LONGEST_WELCOME = 300;
/** Where words are hidden in the shadow roots of rows, elements are counted: styles, and a word of welcome. */
const MOST_EMPTY = 3;

/** Shadow roots below a node, also those within others. */
function* findShadowRoots(scope: ParentNode): Generator<void, ShadowRoot[]> {
  const found: ShadowRoot[] = [];
  const scopes: ParentNode[] = [scope];
  for (const one of scopes) {
    const elements = one.querySelectorAll('*');
    for (const [index, element] of elements.entries()) {
      if (index % ELEMENTS_PER_STEP === 0) yield;
      const root = found.length < MOST_ROOTS && shadowOf(element);
      if (!root) continue;
      found.push(root);
      scopes.push(root);
    }
  }
  return found;
}

const MOST_ROOTS = 200;
const ELEMENTS_PER_STEP = 2_000;
