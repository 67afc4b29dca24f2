import { unitAt } from './characters.ts';

const SCHEME = '://';
const WORLD_WIDE = 'www.';
const WHITE_SPACE = /\s/g;
const COLON = 58;
const POINT = 46;

/** Where a link ends whose first word (its scheme, or "www") ends at a place; -1 when that begins no link. */
export function findLinkEnd(text: string, wordEnd: number): number {
  const unit = unitAt(text, wordEnd);
  if (unit !== COLON && unit !== POINT) return -1;
  const isLink = unit === COLON ? text.startsWith(SCHEME, wordEnd) : text.startsWith(WORLD_WIDE, wordEnd - 3);
  if (!isLink) return -1;
  WHITE_SPACE.lastIndex = wordEnd;
  return WHITE_SPACE.exec(text)?.index ?? text.length;
}

/** Where the path of a link begins: its words are those of a page, not of who sends it. */
export function pathOf(text: string, wordEnd: number, linkEnd: number): number {
  const host = text.startsWith(SCHEME, wordEnd) ? wordEnd + SCHEME.length : wordEnd;
  const path = text.indexOf('/', host);
  return path < 0 ? linkEnd : Math.min(path, linkEnd);
}
