import { shadowOf } from '../../../platform/shadow-roots.ts';
import { hasWord, kindsOf, textOf, vocabulary, wordsOf } from '../words.ts';
import { flatRows, isFlatList } from './flat-lines.ts';
import {
  AUTHOR_WORDS,
  EVENT_WORDS,
  OTHER_HINTS,
  OTHER_WORDS,
  OWN_HINTS,
  OWN_WORDS,
  SIDE_NOTE_WORDS,
  TIME_WORDS,
} from './vocabulary.ts';

/** Where the rows of a list are: its children, or deeper inside, as elements with these classes. */
export interface RowShape {
  /** `null`: the children of the list are the rows. */
  selector: string | null;
  /** There is no element for a message: the lines between the breaks are the rows. */
  isFlat: boolean;
}

const BLOCKS = /^(?:DIV|LI|P|ARTICLE|SECTION|DD|TR|[A-Z]+-.*)$/;
const NO_ROWS =
  /^(?:DT|SPAN|A|B|I|STRONG|EM|SMALL|TIME|IMG|LABEL|SCRIPT|STYLE|TEMPLATE|HR|BR|BUTTON|INPUT|TEXTAREA|FORM|NAV|SVG|LINK|VIDEO|AUDIO|CANVAS|IFRAME|OBJECT|EMBED)$/;
const SAMPLE = 40;
const DEEPEST = 5;

/** Finds out where the rows are, from the last of the list's children. */
export function findRowShape(list: Element): RowShape {
  if (isFlatList(list)) return { selector: null, isFlat: true };
  const children = newestChildRows(list);
  const counts = new Map<string, Shape>();
  for (const child of children) countShapes(child, child, 1, counts);
  const whole = children.reduce((sum, child) => sum + textLength(child), 0);
  const fitting = [...counts.values()].filter(
    (shape) =>
      shape.count > shape.children.size &&
      shape.hasSiblings &&
      shape.children.size >= children.length * 0.6 &&
      shape.length >= whole * 0.5,
  );
  fitting.sort((one, other) => one.depth - other.depth);
  return { selector: fitting[0]?.selector ?? null, isFlat: false };
}

/** The rows of a list in document order. */
export function rowsOf(list: Element, shape: RowShape): Element[] {
  return outerRowsOf(list, shape).map(intoShadow);
}

/** A component with nothing in it but a shadow root: what that holds is the row. */
function intoShadow(row: Element): Element {
  const root = shadowOf(row);
  if (!root || textOf(row)) return row;
  return [...root.children].findLast((child) => BLOCKS.test(child.tagName)) ?? row;
}

function outerRowsOf(list: Element, shape: RowShape): Element[] {
  if (shape.isFlat) return flatRows(list);
  if (shape.selector === null) return childRows(list);
  const selector = shape.selector;
  const found = [...list.querySelectorAll(selector)];
  // The list may be of that kind, too, and what is around it.
  return found.filter((row) => row.parentElement?.closest(selector)?.contains(list) ?? true);
}

/** The newest rows of a list, enough to learn from, without a walk through all of it. */
export function newestRowsOf(list: Element, shape: RowShape): Element[] {
  return shape.selector === null && !shape.isFlat
    ? newestChildRows(list)
    : rowsOf(list, shape).slice(-SAMPLE);
}

function newestChildRows(list: Element): Element[] {
  const rows: Element[] = [];
  for (let child = list.lastElementChild; child && rows.length < SAMPLE; child = child.previousElementSibling)
    if (!NO_ROWS.test(child.tagName)) rows.push(child);
  return rows.reverse().map(intoShadow);
}

function childRows(list: Element): Element[] {
  return [...list.children].filter((child) => !NO_ROWS.test(child.tagName));
}

interface Shape {
  selector: string;
  depth: number;
  count: number;
  hasSiblings: boolean;
  /** Which children of the list hold one. */
  children: Set<Element>;
  length: number;
}

function countShapes(element: Element, child: Element, depth: number, counts: Map<string, Shape>): void {
  if (depth > DEEPEST) return;
  const before = new Set<string>();
  for (const outer of element.children) {
    const inner = withoutWrappers(outer);
    // The place of a picture beside each message is no row.
    for (const selector of textLength(inner) > 0 || textLength(child) === 0 ? rowSelectorsOf(inner) : []) {
      const shape = counts.get(selector) ?? newShape(selector, depth);
      counts.set(selector, shape);
      shape.count += 1;
      shape.hasSiblings ||= before.has(selector);
      shape.children.add(child);
      shape.length += textLength(inner);
      before.add(selector);
    }
    countShapes(inner, child, depth + 1, counts);
  }
}

/** Clients put rows into elements without a name of their own, one in each. */
function withoutWrappers(outer: Element): Element {
  let inner = outer;
  while (inner.classList.length === 0 && inner.childElementCount === 1 && inner.firstElementChild)
    inner = inner.firstElementChild;
  return inner;
}

function newShape(selector: string, depth: number): Shape {
  return { selector, depth, count: 0, hasSiblings: false, children: new Set(), length: 0 };
}

/** What makes an element one of its kind: its tag with each class that does not depend on side or state. */
function rowSelectorsOf(element: Element): string[] {
  if (!BLOCKS.test(element.tagName)) return [];
  const words = kindsOf(element);
  if (AUTHOR_WORDS.some((some) => hasWord(words, some)) || hasWord(words, NOT_ROW_WORDS)) return [];
  const tag = element.tagName.toLowerCase();
  const classes = [...element.classList].slice(0, MOST_LOOKED_AT);
  const kept = classes.filter((name) => !isPassing(name)).slice(0, MOST_CLASSES);
  const style = element.classList.length === 0 ? element.getAttribute('style') : null;
  if (style) return [`${tag}[style=${JSON.stringify(style)}]`];
  const byClass = kept.map((name) => `${tag}[class~=${JSON.stringify(name)}]`);
  return element.getAttribute('role') === 'listitem' ? [...byClass, `${tag}[role=listitem]`] : byClass;
}

const MOST_LOOKED_AT = 60;
const MOST_CLASSES = 6;
const NOT_ROW_WORDS = new Set([...SIDE_NOTE_WORDS, ...EVENT_WORDS, ...TIME_WORDS]);
const PASSING_WORDS = new Set([
  ...OWN_WORDS,
  ...OTHER_WORDS,
  ...OWN_HINTS,
  ...OTHER_HINTS,
  ...vocabulary('first last new unread active selected hover odd even continued grouped followup'),
]);

function isPassing(className: string): boolean {
  return wordsOf(className).some((word) => PASSING_WORDS.has(word) || /^\d+$/.test(word));
}

function textLength(element: Element): number {
  return textOf(element).length;
}
