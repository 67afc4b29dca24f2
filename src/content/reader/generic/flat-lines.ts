import { isTimeText } from '../times.ts';
import { textOf } from '../words.ts';

/** Parts of a line; anything else stands on its own, and the list is not flat. */
const LINE_PARTS =
  /^(?:A|ABBR|B|BDI|BR|CODE|EM|FONT|I|IMG|LABEL|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|WBR|INPUT|BUTTON)$/;
const LEADS = /^(?:B|STRONG|FONT|EM|I|U|SPAN|A)$/;
/** "[12:30] <ann> hello", "ann: hello". */
export const LINE_START =
  /^\s*(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?[\])]?\s*(?:[-–]\s*)?)?(?:<([^<>\n]{1,40})>|([^\s:<>][^:<>\n]{0,39}):)\s+\S/i;
/** Older lines were read when they were new. */
const MOST_LINES = 1_000;
const SAMPLE = 20;

/**
 * Whether a list has no element for each message: bare text and names in bold, with line breaks between. Most of the
 * lines begin with who says it; else it is an address or a poem.
 */
export function isFlatList(list: Element): boolean {
  if (!list.lastElementChild || !list.getElementsByTagName('br')[0]) return false;
  for (const child of list.children) if (!LINE_PARTS.test(child.tagName)) return false;
  const lines = linesOf(list, SAMPLE);
  const named = lines.filter(saysWho).length;
  return named > 0 && named >= lines.length * 0.6;
}

/** An element of their own for each line of a flat list, outside the page; the same one for the same words again. */
export function flatRows(list: Element): Element[] {
  const known = rowsOfLists.get(list) ?? new Map<string, Element>();
  rowsOfLists.set(list, known);
  const counts = new Map<string, number>();
  const kept = new Map<string, Element>();
  for (const line of linesOf(list, MOST_LINES)) {
    const words = line.map((node) => `${node.nodeName} ${node.textContent}`).join('\n');
    const count = counts.get(words) ?? 0;
    counts.set(words, count + 1);
    kept.set(`${count} ${words}`, known.get(`${count} ${words}`) ?? rowFrom(line, list));
  }
  rowsOfLists.set(list, kept);
  return [...kept.values()];
}

/** Clients rewrite all of such a list for each message: what is the same must stay the same. */
const rowsOfLists = new WeakMap<Element, Map<string, Element>>();

function rowFrom(line: readonly Node[], list: Element): Element {
  const row = list.ownerDocument.implementation.createHTMLDocument('').createElement('div');
  for (const node of line) row.append(node.cloneNode(true));
  return row;
}

/** The newest lines that say something, oldest first. */
function linesOf(list: Element, most: number): Node[][] {
  const lines: Node[][] = [];
  let line: Node[] = [];
  for (let at = list.lastChild; at && lines.length < most; at = at.previousSibling) {
    if (at.nodeName !== 'BR') line.push(at);
    else line = close(line, lines);
  }
  if (lines.length < most) close(line, lines);
  return lines.reverse();
}

function close(line: Node[], lines: Node[][]): Node[] {
  if (line.some(textOf)) lines.push(line.reverse());
  return [];
}

function saysWho(line: readonly Node[]): boolean {
  const [first] = line.filter((node) => textOf(node) && !isTimeText(textOf(node)));
  const isLead = line.length > 1 && LEADS.test(first?.nodeName ?? '') && first?.nodeName !== 'SPAN';
  return isLead || LINE_START.test(line.map((node) => node.textContent).join(''));
}
