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

/** How far apart the points are at which the page is asked what lies there: less than any button is wide. */
const STEP = 16;

/**
 * What the page shows just now that a card had better not cover. What is out of sight counts: calls show their buttons
 * when the mouse moves. Shadow trees are not looked into, see `controlsUnder`.
 */
export function readScene(own: Element): Scene {
  const controls: Box[] = [];
  const pictures = boxesOf(PICTURES);
  for (const element of document.querySelectorAll(CONTROLS)) {
    const box = element.getBoundingClientRect();
    if (overlap(box, theWindow()) === 0) continue;
    if (isLarge(element, box)) pictures.push(box);
    else if (isOnTop(element, box, own) || isHiddenByStyle(element)) controls.push(box);
  }
  return { width: innerWidth, height: innerHeight, controls, pictures };
}

/** The controls that lie under a part of the window, in open shadow trees too, and whatever shows a hand to the mouse. */
export function controlsUnder({ left, top, right, bottom }: Box, own: Element): Box[] {
  const found = new Set<Element>();
  for (let y = top; y < bottom + STEP; y += STEP) {
    for (let x = left; x < right + STEP; x += STEP) {
      const control = findControl(elementAt(Math.min(x, right - 1), Math.min(y, bottom - 1), own));
      if (control) found.add(control);
    }
  }
  return [...found].map((element) => element.getBoundingClientRect());
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
  const { parentElement } = element;
  return (parentElement && closestWithHand(parentElement)) ?? element;
}
