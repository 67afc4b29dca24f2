import { shadowOf } from '../../../platform/shadow-roots.ts';
import { isAlike } from '../words.ts';
import { type Composer, findComposers } from './composers.ts';
import { ENOUGH, judgeList } from './judge-list.ts';
import { isCalledConversation } from './list-names.ts';
import { learnProfileInSteps, type Profile } from './profile.ts';
import { findRowShape, newestRowsOf, type RowShape } from './row-shape.ts';

/** A list that looks like a conversation, with what was learned of it. */
export interface FoundList {
  list: Element;
  composer: Element;
  shape: RowShape;
  /** How many rows there were to learn from; the page may have added some since. */
  learnedFrom: number;
  profile: Profile;
  /** How much it looks like a conversation. */
  score: number;
}

const MOST_LEVELS = 20;
/** Elements looked at below one ancestor of a composer; chat pages have some thousands. */
const MOST_ELEMENTS = 30_000;
/** Lists looked at closely, per level. */
const MOST_CANDIDATES = 12;
const NO_LISTS =
  /^(?:SCRIPT|STYLE|SVG|svg|SELECT|THEAD|TR|PRE|CODE|TEXTAREA|P|SPAN|A|BUTTON|FORM|NAV|HEAD|HEADER)$/;

/** Every conversation below a root: at most one kind of list for each composer. Yields between close looks. */
export function* findChatLists(scope: Document | ShadowRoot | Element): Generator<void, FoundList[]> {
  const found: FoundList[] = [];
  const composers = findComposers(scope);
  yield;
  for (const composer of composers) {
    for (const one of yield* listsFor(composer))
      if (
        !found.some(
          (known) =>
            known.list === one.list || known.list.contains(one.list) || one.list.contains(known.list),
        )
      )
        found.push(one);
  }
  return found;
}

/**
 * Climbs from the composer until a level holds a list that is good enough; lists of its make there count, too. Fields of
 * component libraries stand in shadow roots of their own, so it climbs out of those.
 */
function* listsFor(composer: Composer): Generator<void, FoundList[]> {
  let below: Element | null = composer.element;
  for (let level = 0; below && level < MOST_LEVELS; level += 1) {
    const around: ParentNode | null = below.parentNode;
    if (around === null) return [];
    const judged: FoundList[] = [];
    const candidates = candidatesIn(around, below);
    yield;
    for (const list of candidates) {
      const one = yield* judge(list, composer);
      if (one) judged.push(one);
      yield;
    }
    const good = judged.filter((one) => one.score >= ENOUGH).sort(byScoreThenRows);
    const best = good[0] && finestOf(good[0], good);
    if (best) return [best, ...good.filter((one) => isOfSameMake(one.list, best.list))];
    below = around instanceof ShadowRoot ? around.host : around instanceof Element ? around : null;
  }
  return [];
}

/** A box around a list scores like the list; the one whose rows are single messages is meant. */
function finestOf(best: FoundList, good: readonly FoundList[]): FoundList {
  const isFiner = (one: FoundList): boolean =>
    best.list.contains(one.list) &&
    one.score >= best.score - 3 &&
    one.profile.facts.messages > best.profile.facts.messages;
  return good.find(isFiner) ?? best;
}

function byScoreThenRows(one: FoundList, other: FoundList): number {
  return other.score - one.score || other.profile.facts.messages - one.profile.facts.messages;
}

function isOfSameMake(list: Element, best: Element): boolean {
  return (
    list !== best &&
    list.tagName === best.tagName &&
    list.className === best.className &&
    !best.contains(list)
  );
}

function* judge(list: Element, composer: Composer): Generator<void, FoundList | null> {
  const shape = findRowShape(list);
  yield;
  const rows = newestRowsOf(list, shape);
  yield;
  const profile = yield* learnProfileInSteps(list, rows);
  if (profile.facts.messages === 0) return null;
  yield;
  const score = judgeList(list, rows, profile, composer);
  return { list, composer: composer.element, shape, learnedFrom: rows.length, profile, score };
}

/** Elements that may be lists, most children first; what is below the composer's side was looked at before. */
function candidatesIn(around: ParentNode, but: Element): Element[] {
  const candidates: Element[] = [];
  const inRows = new Set<Element>();
  const walk = [...around.children].filter((child) => child !== but);
  for (let index = 0; index < walk.length && index < MOST_ELEMENTS; index += 1) {
    const element = walk[index];
    if (!element || NO_LISTS.test(element.tagName) || isOutOfSight(element)) continue;
    if (mayBeList(element)) candidates.push(element);
    // Rows of long lists are no lists themselves: a few of them are enough to see what they hold.
    const first = walk.length;
    pushNewest(element, walk);
    if (inRows.has(element) || isRepeated(element))
      for (const inner of [element, ...walk.slice(first)]) inRows.add(inner);
  }
  if (around instanceof Element && around.children.length > 3 && mayBeList(around)) candidates.push(around);
  const promise = (element: Element): number => promiseOf(element, inRows);
  return candidates.sort((one, other) => promise(other) - promise(one)).slice(0, MOST_CANDIDATES);
}

/** Not shown now, or not for reading. Only what is said without layout: asking for that would cost the page time. */
function isOutOfSight(element: Element): boolean {
  return element.matches('[hidden], [contenteditable], dialog:not([open])');
}

function pushNewest(element: Element, into: Element[]): void {
  // In a shadow root, and in the slots of it.
  for (const around of [shadowOf(element), element]) {
    const most = into.length + 30;
    for (
      let child = around?.lastElementChild;
      child && into.length < most;
      child = child.previousElementSibling
    )
      into.push(child);
  }
}

function mayBeList(element: Element): boolean {
  if (element.tagName === 'TABLE') return false;
  return element.childElementCount >= 2 || (element.childElementCount === 1 && isCalledConversation(element));
}

/** Rows and their parts are named like conversations, too. */
function isRepeated(element: Element): boolean {
  const other = element.previousElementSibling ?? element.nextElementSibling;
  return other !== null && isAlike(element, other);
}

function promiseOf(element: Element, inRows: ReadonlySet<Element>): number {
  const isPlainList = /^(?:UL|OL)$/.test(element.tagName) || element.getAttribute('role') === 'list';
  return (
    (isCalledConversation(element) && !inRows.has(element) ? 100 : 0) +
    (isPlainList ? 20 : 0) +
    Math.min(element.childElementCount, 50)
  );
}
