import { LONGEST_SAID } from '../../protocol/note-schemas.ts';
import { isInLine, parentOf } from './blocks.ts';

/** So far apart, in pixels, are words that the eye tells apart, though no blank stands between them. */
const GAP = 1;

/** A part of what is written, and where. */
interface Piece {
  words: string;
  block: Element | null;
  first: DOMRect;
  last: DOMRect;
}

/**
 * The words of an element as a person sees them. What a browser gives for it (`innerText`) runs a name and a message together
 * where only a margin keeps them apart; here what stands apart is kept apart.
 */
export function wordsOf(element: HTMLElement): string {
  let all = '';
  let before: Piece | null = null;
  for (const piece of piecesOf(element)) {
    all += before ? between(before, piece) + piece.words : piece.words;
    before = piece;
  }
  return all
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim()
    .slice(0, LONGEST_SAID);
}

function* piecesOf(element: HTMLElement): Generator<Piece> {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const [first] = boxes;
    const last = boxes.at(-1);
    const parent = text.parentElement;
    if (!first || !last || !parent) continue;
    const { whiteSpace, visibility } = getComputedStyle(parent);
    if (visibility !== 'visible') continue;
    const words = text.textContent ?? '';
    const isAsWritten = whiteSpace.startsWith('pre') || whiteSpace.startsWith('break');
    yield {
      words: isAsWritten ? words : words.replace(/\s+/g, ' '),
      block: paragraphOf(parent),
      first,
      last,
    };
  }
}

function between(before: Piece, piece: Piece): string {
  const isSameLine = before.last.top < piece.first.bottom && piece.first.top < before.last.bottom;
  if (!isSameLine && before.block !== piece.block) return '\n';
  if (/\s$/.test(before.words) || /^\s/.test(piece.words)) return '';
  if (!isSameLine) return '\n';
  const apart = Math.max(piece.first.left - before.last.right, before.last.left - piece.first.right);
  return apart > GAP ? ' ' : '';
}

function paragraphOf(start: Element): Element | null {
  let block: Element | null = start;
  while (block && isInLine(block)) block = parentOf(block);
  return block;
}
