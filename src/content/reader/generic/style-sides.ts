/** Declarations that push a bubble to one side. Style sheets are read as text: nothing is laid out for it. */
const BOX = '(?:justify-content|align-self|align-items|justify-self):(?:flex-)?';
const SIZE = '-?[\\d.]+(?:px|r?em|%)?';
// Browsers write declarations of one rule together: "margin: 0px 0px 0px auto", "flex-flow: row-reverse wrap".
const RIGHT = new RegExp(
  `${BOX}end|margin-(?:left|inline-start):auto|margin:(?:${SIZE}){3}auto|float:right|text-align:(?:right|end)|flex-(?:direction|flow):row-reverse`,
);
const LEFT = new RegExp(
  `${BOX}start|margin-(?:right|inline-end):auto|margin:${SIZE}auto${SIZE}|float:left|text-align:(?:left|start)`,
);
const MOST_RULES = 20_000;
const MOST_SELECTORS = 400;

/** Selectors of the page's styles that put something in the list to one side. */
export interface StyleSides {
  right: readonly string[];
  left: readonly string[];
}

/** The side that the page's styles put a row on; `null` where they say nothing. */
export function findDrawnSide(row: Element, list: Element, sides: StyleSides): 'right' | 'left' | null {
  let side: 'right' | 'left' | null = null;
  for (const element of spine(row, list)) {
    const style = tight(element.getAttribute('style') ?? '');
    if (RIGHT.test(style) || sides.right.some((selector) => element.matches(selector))) return 'right';
    if (LEFT.test(style) || sides.left.some((selector) => element.matches(selector))) side = 'left';
  }
  return side;
}

/** The row, what is between it and the list, and its first descendants: where sides are set. */
function* spine(row: Element, list: Element): Generator<Element> {
  for (let at = row.parentElement; at && at !== list; at = at.parentElement) yield at;
  let inner: Element | null = row;
  for (let depth = 0; inner && depth < 4; depth += 1) {
    yield inner;
    inner = inner.firstElementChild;
  }
}

/** Collects them for one list. Sheets of other origins may not be read: what they say stays unknown. */
export function findStyleSides(list: Element, rows: readonly Element[]): StyleSides {
  const root = list.getRootNode();
  const found: { right: string[]; left: string[] } = { right: [], left: [] };
  if (!(root instanceof Document || root instanceof ShadowRoot)) return found;
  const budget = { left: MOST_RULES };
  for (const sheet of [...(root.styleSheets ?? []), ...(root.adoptedStyleSheets ?? [])]) {
    try {
      readRules(sheet.cssRules, found, budget);
    } catch {
      // The browser keeps this sheet from us: it comes from another site.
    }
  }
  // What puts nearly all rows to one side tells none from the others.
  const isOn = (row: Element, selector: string): boolean =>
    [...spine(row, list)].some((element) => element.matches(selector));
  const isTelling = (selector: string): boolean =>
    list.querySelector(selector) !== null &&
    rows.filter((row) => isOn(row, selector)).length <= rows.length * 0.8;
  return { right: found.right.filter(isTelling), left: found.left.filter(isTelling) };
}

function readRules(
  rules: CSSRuleList,
  into: { right: string[]; left: string[] },
  budget: { left: number },
): void {
  for (const rule of rules) {
    budget.left -= 1;
    if (budget.left < 0 || into.right.length > MOST_SELECTORS) return;
    if (rule instanceof CSSStyleRule) {
      const text = tight(rule.style.cssText);
      if (RIGHT.test(text)) addSelector(rule.selectorText, into.right);
      else if (LEFT.test(text)) addSelector(rule.selectorText, into.left);
    } else if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList)
      readRules(rule.cssRules, into, budget);
  }
}

/** Without white space, so that declarations are written in one way. */
function tight(style: string): string {
  return style.replace(/\s/g, '');
}

/** Only selectors by class or attribute: others fit too much. */
function addSelector(selector: string, into: string[]): void {
  if (/[.[]/.test(selector) && !selector.includes('::') && !selector.includes(':hover')) into.push(selector);
}
