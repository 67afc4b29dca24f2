import { unitAt } from './characters.ts';

const BLANK = 32;
const COLON = 58;
/** No name before a line is longer; a bound for hostile text. */
const LONGEST = 32;

/**
 * Where the name of whom a line is from, or for, ends ("Kim: hi", "Q: why?"): the place of its colon, or -1 where the line
 * does not begin with one word, a colon and a blank.
 *
 * @param start where the line begins
 */
export function findLabelEnd(text: string, start: number): number {
  const last = start + LONGEST;
  let at = start;
  while (at < last && unitAt(text, at) > BLANK && unitAt(text, at) !== COLON) at += 1;
  return at > start && unitAt(text, at) === COLON && at + 1 < text.length && unitAt(text, at + 1) === BLANK
    ? at
    : -1;
}
