import { type Box, overlap, type Scene } from './corners.ts';

const ROLES = [
  'button',
  'checkbox',
  'combobox',
  'link',
  'menuitem',
  'radio',
  'slider',
  'switch',
  'tab',
  'textbox',
  'toolbar',
];

/** What a person presses or writes in. */
const CONTROLS = [
  'a[href], button, input, select, summary, textarea, [contenteditable="true"], [tabindex]:not([tabindex^="-"])',
  ...ROLES.map((role) => `[role="${role}"]`),
].join();

const PICTURES = 'canvas, iframe, video';

/** What takes more of the window than this is no control, whatever can be done with it, but what the page is about. */
const LARGEST = 1 / 4;

/** Lists have thousands of links in their middle; the buttons of a call stand before or behind them. */
const MOST_AT_END = 1_000;

/**
 * How far apart the points are at which the page is asked what lies there: no more than a button is wide, and farther
 * below a card. In a long list each of these questions may cost a browser as much as a millisecond.
 */
const STEP = 24;
const MOST_STEPS = 12;

/**
 * What the page shows just now that a card had better not cover. What is out of sight counts: calls show their buttons
 * when the mouse moves. Shadow trees are not looked into, see `controlsUnder`. @param until when to take for shown what
 * may lie below something else; as `performance.now()`
 */
export function readScene(own: Element, until: number): Scene {
  const controls: Box[] = [];
  const pictures = boxesOf(PICTURES);
  for (const element of bothEnds(document.querySelectorAll(CONTROLS))) {
    const box = element.getBoundingClientRect();
    if (overlap(box, theWindow()) === 0) continue;
    if (isLarge(element, box)) pictures.push(box);
    else if (performance.now() > until || isOnTop(element, box, own) || isHiddenByStyle(element))
      controls.push(box);
  }
  return { width: innerWidth, height: innerHeight, controls, pictures };
}

/** The controls that lie under a part of the window, in open shadow trees too, and whatever shows a hand to the mouse. */
export function controlsUnder({ left, top, right, bottom }: Box, own: Element): Box[] {
  const found = new Set<Element>();
  for (const y of pointsBetween(top, bottom)) {
    for (const x of pointsBetween(left, right)) {
      const control = findControl(elementAt(x, y, own));
      if (control) found.add(control);
    }
  }
  return [...found].map((element) => element.getBoundingClientRect());
}

/** From just inside one end to just inside the other. */
function pointsBetween(start: number, end: number): number[] {
  const count = Math.min(Math.ceil((end - start) / STEP), MOST_STEPS);
  return Array.from({ length: count + 1 }, (_, place) => start + 1 + (place * (end - start - 2)) / count);
}

function bothEnds(elements: NodeListOf<Element>): Element[] {
  const all = [...elements];
  return all.length <= 2 * MOST_AT_END ? all : [...all.slice(0, MOST_AT_END), ...all.slice(-MOST_AT_END)];
}

function boxesOf(selector: string): Box[] {
  return [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
}

function theWindow(): Box {
  return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
}

/** A control of which nothing can be pressed is scrolled away, or lies below something else. */
function isOnTop(element: Element, { left, top, right, bottom }: Box, own: Element): boolean {
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  return element.contains(elementAt(x, y, own));
}

function isHiddenByStyle(element: Element): boolean {
  return !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
}

function isLarge(element: Element, box: Box): boolean {
  return overlap(box, box) > LARGEST * innerWidth * innerHeight || element.querySelector('video') !== null;
}

/** What of the page lies at a point, below our own. */
function elementAt(x: number, y: number, own: Element): Element | null {
  let found: Element | null = null;
  let tree: Document | ShadowRoot | null = document;
  while (tree) {
    const inside: Element[] = tree.elementsFromPoint(x, y);
    const next = inside.find((element) => element !== own && element.getRootNode() === tree);
    found = next ?? found;
    tree = next?.shadowRoot ?? null;
  }
  return found;
}

function findControl(element: Element | null): Element | null {
  if (!element) return null;
  const control = closest(element) ?? closestWithHand(element);
  return control && !control.matches(PICTURES) && !isLarge(control, control.getBoundingClientRect())
    ? control
    : null;
}

/** Like `Element.closest`, out of shadow trees too. */
function closest(element: Element): Element | null {
  const root = element.getRootNode();
  const found = element.closest(CONTROLS);
  return found ?? (root instanceof ShadowRoot ? closest(root.host) : null);
}

/** The outermost of the elements around one at which the mouse shows a hand: pages have buttons that are none. */
function closestWithHand(element: Element): Element | null {
  if (getComputedStyle(element).cursor !== 'pointer') return null;
  const around = element.parentElement;
  return (around && closestWithHand(around)) ?? element;
}
