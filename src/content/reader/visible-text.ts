import { shadowOf } from '../../platform/shadow-roots.ts';
import { vocabulary } from './words.ts';

/** Never part of what somebody wrote. */
const SILENT = vocabulary('SCRIPT STYLE TEMPLATE NOSCRIPT BUTTON SELECT TEXTAREA INPUT SVG svg VIDEO AUDIO');

/** Fields that nobody can write in: some clients show messages in them. Those that are to be written in say what. */
const BUBBLE = ':is(textarea,[type=text],input:not([type])):is([readonly],[disabled]):not([placeholder])';

const INLINE = vocabulary(
  'A ABBR B BDI BDO CITE CODE DATA DEL EM FONT I IMG INS KBD LABEL MARK Q S SMALL SPAN STRONG ' +
    'SUB SUP TIME U WBR',
);

/** Types of nodes, by the numbers that the standard gives them. */
const ELEMENT = 1;
const TEXT = 3;

/** From each end of a text: nobody reads what stands in the middle of a megabyte. */
const MOST_READ = 10_000;

type Leaves = (element: Element) => boolean;

/**
 * The text below a node as a reader would see it: inline parts run together, blocks stand on lines of their own,
 * emoji drawn as pictures keep their names. Reads no layout. `leaves` tells which elements to leave out.
 */
export function visibleText(node: Node, leaves: Leaves = () => false): string {
  const parts: string[] = [];
  collect(node, leaves, parts);
  const lines = parts.join('').split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line)
    .join('\n');
}

function collect(start: Node, leaves: Leaves, parts: string[]): void {
  for (const child of shownIn(start)) {
    if (child.nodeType === TEXT) parts.push(readable(child.nodeValue ?? '').replace(/\s+/g, ' '));
    else if (isElement(child) && !isHidden(child) && !leaves(child)) {
      if (!SILENT.has(child.tagName)) collectElement(child, leaves, parts);
      else if (child.matches(BUBBLE) && 'value' in child) parts.push(`\n${child.value}\n`);
    }
  }
}

const readable = (text: string): string => text.slice(0, MOST_READ) + text.slice(MOST_READ).slice(-MOST_READ);

/** Also of the document of a frame, whose elements are no `Element` here. */
function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/** What is drawn in a node: components draw their shadow root, and in its slots what was put into them. */
function shownIn(node: Node): Iterable<Node> {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes();
  return ((isElement(node) && shadowOf(node)) || node).childNodes;
}

function collectElement(element: Element, leaves: Leaves, parts: string[]): void {
  if (element.tagName === 'BR') parts.push('\n');
  else if (element.tagName === 'IMG') parts.push(emojiName(element));
  else {
    const isBlock = !INLINE.has(element.tagName) && !element.tagName.includes('-');
    if (isBlock) parts.push('\n');
    collect(element, leaves, parts);
    if (isBlock) parts.push('\n');
  }
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden');
}

/** Long descriptions belong to pictures, short ones to emoji. */
function emojiName(image: Element): string {
  const name = image.getAttribute('alt') ?? '';
  return name.length <= 4 || /emoji|emote/i.test(image.className) ? name : '';
}
