import type { Span } from './contact-details.ts';
import { isCounting } from './spelled-digits.ts';

const DIGIT = /[0-9]/;
const BETWEEN_DIGITS = ' ().+-';
const FEWEST_DIGITS = 9;
/** … without its area. */
export const FEWEST_WRITTEN = 7;
const MOST_DIGITS = 15;
const MOST_GROUPS = 5;
/** A run of digits may be anything, unless it is all there is, or stands where numbers to reach somebody at stand. */
const RUN = { fewest: 10, most: 12 } as const;
const BEFORE = 20;
const LEADS_TO_NUMBER =
  /(?:^|\b(?:(?:call|text|txt|ring|phone|whatsapp|message|msg) me(?: on| at)?|number|num|no|phone|cell|mobile|whatsapp|(?:number|num|phone|cell|mobile|whatsapp) (?:is|s)))[ :=]*$/;

/** Digits one by one, as in "0 2 1 5 5 5 …", are as many groups as digits. */
const SINGLE_DIGITS = /^[0-9](?:[-. ]{1,3}[0-9])+$/;
const LOCAL_NUMBER = /(?:^|[^0-9.-])[0-9]{3}[ -]{1,3}[0-9]{4}(?![0-9.:-])/;

/** Digits with the signs that people put between them: enough for a number with its area, no more than any country has. */
export function findTelephone(text: string): Span | null {
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
  // A colon after it makes it a time of day, a slash or a percent sign some other reckoning.
  if (end - start > 3 * MOST_DIGITS || ':/%\t'.includes(text.charAt(end) || ' ')) return false;
  const written = text.slice(start, end);
  const digits = written.replaceAll(/[^0-9]/g, '').length;
  if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) return false;
  if (SINGLE_DIGITS.test(written))
    return startsLikeOne(text, start) && !isCounting([...written.replaceAll(/[^0-9]/g, '')].map(Number));
  const groups = written.split(/[^0-9]+/).length;
  if (groups > MOST_GROUPS || (written.includes('.') && !isGroupedByPoints(written))) return false;
  return groups > 1 || startsLikeOne(text, start) || isLedTo(text, start, digits);
}

function startsLikeOne(text: string, start: number): boolean {
  if (text.charAt(start - 1) === '\t') return false;
  return text.charAt(start) === '0' || '+('.includes(text.charAt(start - 1) || ' ');
}

function isLedTo(text: string, start: number, digits: number): boolean {
  if (digits < RUN.fewest || digits > RUN.most) return false;
  return LEADS_TO_NUMBER.test(text.slice(Math.max(start - BEFORE, 0), start));
}

/** "021.555.0134" but no address of a machine: those have four groups of up to three digits. */
function isGroupedByPoints(written: string): boolean {
  const groups = written.split('.');
  return (
    groups.length === 3 && groups.every((group) => /^[0-9]{2,5}$/.test(group)) && written.startsWith('0')
  );
}
