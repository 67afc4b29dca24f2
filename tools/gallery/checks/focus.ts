import { everyElement, nameOf } from './elements.ts';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
/** A date has a stop for its day, its month and its year, and one for its calendar. */
const STOPS_OF_DATE = 4;
/** Nothing but this takes the keyboard while it is there. */
const MODAL = '[aria-modal="true"]';

/** Where a mark of the focus may be drawn. */
const PARTS = [null, '::before', '::after'];

/** What the keyboard came to so far, in order. */
const visited: { element: HTMLElement; faults: string[] }[] = [];
/** Whether it is on its way: before that, a script may have put the focus anywhere. */
let isWalking = false;
let isWatching = false;

/** Begins to watch where the keyboard goes, or begins anew. Gives how often to press Tab. */
export function watchFocus(): number {
  visited.length = 0;
  if (!isWatching) watch();
  isWatching = true;
  return stops().reduce((sum, stop) => sum + (stop.matches('[type="date"]') ? STOPS_OF_DATE : 1), 1);
}

function watch(): void {
  addEventListener('keydown', () => (isWalking = true), { capture: true, once: true });
  document.addEventListener('focusin', () => note(deepFocus()), true);
  document.addEventListener('focusout', () => look(visited.at(-1)), true);
  for (const { shadowRoot } of everyElement()) {
    // The warnings keep what happens in them to themselves.
    shadowRoot?.addEventListener('focusin', () => note(deepFocus()), true);
    shadowRoot?.addEventListener('focusout', () => look(visited.at(-1)), true);
  }
}

/** Where Tab comes to, once round. */
function stops(): HTMLElement[] {
  const all = controls();
  return all.filter((control, place) => !all.slice(0, place).some((other) => isSameGroup(control, other)));
}

/** What was wrong on the way: unseen focus, another order, controls that were not reached. */
export function findFocusFaults(): string[] {
  look(visited.at(-1));
  const reached = visited.map(({ element }) => element);
  return [
    ...visited.flatMap(({ faults }) => faults),
    ...controls()
      .filter((control) => !reached.some((element) => element === control || isSameGroup(element, control)))
      .map((control) => `${nameOf(control)} is not reached by Tab`),
    ...orderFaults(reached),
  ];
}

function note(element: Element | null): void {
  // What only a script may focus, such as a heading, is no stop on the way.
  const isStop = isWalking && element instanceof HTMLElement && element.tabIndex >= 0;
  if (!isStop || visited.at(-1)?.element === element) return;
  visited.push({ element, faults: isMarked(element) ? [] : [`${nameOf(element)} does not show its focus`] });
}

/** By now the browser has scrolled to it. */
function look(visit: (typeof visited)[number] | undefined): void {
  if (visit && !isInSight(visit.element))
    visit.faults.push(`${nameOf(visit.element)} has the focus out of sight`);
}

function deepFocus(root: Document | ShadowRoot = document): Element | null {
  const inside = root.activeElement?.shadowRoot;
  return inside ? deepFocus(inside) : root.activeElement;
}

function controls(): HTMLElement[] {
  const all = everyElement();
  const modal = all.find((element) => element.matches(MODAL));
  return all.filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.matches(CONTROLS) &&
      !element.matches(':disabled') &&
      element.tabIndex >= 0 &&
      element.checkVisibility({ visibilityProperty: true }) &&
      (!modal || modal.contains(element)),
  );
}

/** Tab comes to one of a group of radio buttons. */
function isSameGroup(one: Element, other: Element): boolean {
  return (
    one instanceof HTMLInputElement &&
    other instanceof HTMLInputElement &&
    one.type === 'radio' &&
    one.name === other.name
  );
}

/** Once round is fine: a modal card begins again. */
function orderFaults(reached: readonly HTMLElement[]): string[] {
  const steps = reached.slice(1).map((element, place) => ({ element, before: reached[place] }));
  const back = steps.filter(({ element, before }) => before && isBefore(element, before));
  return back.length > 1 ? back.map(({ element }) => `${nameOf(element)} comes out of order`) : [];
}

function isBefore(one: Element, other: Element): boolean {
  return Boolean(other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING);
}

/** An outline, on the control itself or on what is drawn for it. */
function isMarked(element: HTMLElement): boolean {
  return PARTS.some((part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
    return outlineStyle === 'auto' || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);
  });
}

/** Whether some of it can be seen: at its middle, near its top, or near its bottom. */
function isInSight(element: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  return [0.5, 0.1, 0.9].some((share) => {
    const hit = root.elementFromPoint(left + width / 2, top + height * share);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
}
