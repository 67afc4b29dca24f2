import { everyElement, holdsWords, nameOf } from './elements.ts';

/** Widths are rounded, and letters lean over their edges. */
const ROUNDING = 1;

/**
 * What may be wider than the window, since one can scroll it: tables and charts, and the bar of sections, which shows the open
 * one by itself.
 */
const SCROLLS = '.table-scroll, .chart-scroll, .day-scroll, .family-nav';

/** Where a page is wider than its window, and where words are cut off or run out of what holds them. */
export function findLayoutFaults(): string[] {
  const shown = everyElement().filter(isShown);
  return [...pageFaults(), ...shown.flatMap((element) => [...faultsAcross(element), ...faultsDown(element)])];
}

function isShown(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.checkVisibility() && !element.closest('.unseen');
}

function pageFaults(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`The page is ${scrollWidth} wide in a window of ${clientWidth}`] : [];
}

function faultsAcross(element: HTMLElement): string[] {
  if (!holdsWords(element) || element.closest(SCROLLS)) return [];
  const { scrollWidth, clientWidth } = element;
  const { left, right } = element.getBoundingClientRect();
  const window = document.documentElement.clientWidth;
  return [
    // What stands in a line has no width of its own, and what is only heard is one pixel wide.
    ...(clientWidth > 1 && scrollWidth > clientWidth + ROUNDING
      ? [`${nameOf(element)} has words of ${scrollWidth} in a width of ${clientWidth}`]
      : []),
    ...(left < -ROUNDING || right > window + ROUNDING
      ? [`${nameOf(element)} lies outside of the window: from ${Math.round(left)} to ${Math.round(right)}`]
      : []),
  ];
}

/** Words that a box hides because it is too low. What only somebody hears who does not see is one pixel high. */
function faultsDown(element: HTMLElement): string[] {
  const isShut = element.clientHeight > 1 && /hidden|clip/.test(getComputedStyle(element).overflowY);
  if (!isShut || element.scrollHeight <= element.clientHeight + ROUNDING) return [];
  const { bottom } = element.getBoundingClientRect();
  return [...element.querySelectorAll('*'), element]
    .filter((inside) => holdsWords(inside) && lowestOf(inside) > bottom + ROUNDING)
    .map((inside) => `${nameOf(inside)} is cut off below by ${nameOf(element)}`);
}

function lowestOf(element: Element): number {
  const words = document.createRange();
  words.selectNodeContents(element);
  return words.getBoundingClientRect().bottom;
}
