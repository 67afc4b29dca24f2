import type { Signal } from '../model.ts';
import type { ComparableText } from '../text/comparable.ts';

const MAIL = /[a-z0-9]@[a-z0-9-]{1,63}\.[a-z]{2}/;
const DIGIT = /[0-9]/;
const BETWEEN_DIGITS = ' ().+-';
const FEWEST_DIGITS = 9;
const MOST_DIGITS = 15;
const LOCAL_NUMBER = /(?:^|[^0-9.-])[0-9]{3}[ -][0-9]{4}(?![0-9.-])/;

/** An e-mail address or a telephone number that stands in the text. One pass over the text for each. */
export function findContactDetails(comparableText: ComparableText): Signal | null {
  const { text } = comparableText;
  const span = findMail(text) ?? findTelephone(text);
  if (span === null) return null;
  const [start, end] = span;
  return {
    kind: 'sharesContact',
    start: comparableText.starts?.[start] ?? start,
    end: comparableText.ends?.[end - 1] ?? end,
  };
}

type Span = readonly [start: number, end: number];

function findMail(text: string): Span | null {
  if (!text.includes('@')) return null;
  const found = MAIL.exec(text);
  return found ? [found.index, found.index + found[0].length] : null;
}

/** Digits with the signs that people put between them: enough for a number with its area, no more than any country has. */
function findTelephone(text: string): Span | null {
  if (!DIGIT.test(text)) return null;
  for (let at = text.search(DIGIT); at < text.length; at += 1) {
    if (!isDigit(text, at)) continue;
    const end = endOfNumber(text, at);
    if (looksLikeTelephone(text, at, end)) return [at, end];
    at = end;
  }
  const local = LOCAL_NUMBER.exec(text);
  return local ? [local.index, local.index + local[0].length] : null;
}

function endOfNumber(text: string, start: number): number {
  let lastDigit = start;
  for (let at = start; at < text.length; at += 1) {
    if (isDigit(text, at)) lastDigit = at;
    else if (!BETWEEN_DIGITS.includes(text.charAt(at))) break;
  }
  return lastDigit + 1;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

function looksLikeTelephone(text: string, start: number, end: number): boolean {
  if (end - start > 2 * MOST_DIGITS) return false;
  const written = text.slice(start, end);
  const digits = written.replaceAll(/[^0-9]/g, '').length;
  const groups = written.split(/[^0-9]+/).length;
  const looksWhole = groups <= 5 && !written.includes('.');
  const startsLikeOne =
    groups > 1 || '+0('.includes(text.charAt(start - 1) || ' ') || written.startsWith('0');
  return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && looksWhole && startsLikeOne;
}
