import type { Span } from './contact-details.ts';

/** The sign, the word, or either in brackets: nobody puts brackets round "at" otherwise. */
const AT = /@|\bat\b|[([{<*_-] ?(?:at|a|@) ?[)\]}>*_-]/g;
const BRACKET = /[([{<*_-]/;
/** "sam at gmail dot com": with a provider's name the words "at" and "dot" mean the signs. */
const AT_PROVIDER =
  /^ ?(?:gmail|googlemail|hotmail|yahoo|outlook|icloud|proton|protonmail|live|msn|aol|ymail|rediffmail|xtra|bigpond|btinternet|gmx) ?(?:\.|\bdot\b|[([{<*_-] ?(?:dot|d|\.) ?[)\]}>*_-]) ?[a-z]{2}/;
const SITE = /^[a-z0-9-]{1,63}\.[a-z]{2}/;
const SITE_IN_WORDS = /^ ?[a-z0-9-]{1,63} ?(?:\.|\bdot\b|[([{<*_-] ?(?:dot|d|\.) ?[)\]}>*_-]) ?[a-z]{2}/;
const SPELLED_SITE = /^ ?[a-z0-9-]{1,63} (?:dot|\(dot\)|\[dot\]) (?:com|net|org|edu|co|[a-z]{2})\b/;
const NAME_END = /[a-z0-9] ?$/;
/** What follows an "at" is looked at so far, and so many of a text. */
const LONGEST_SITE = 80;
const MOST_LOOKED_AT = 20;

/** An e-mail address, also with its signs in words. */
export function findMail(text: string): Span | null {
  let looked = 0;
  for (const { index, 0: at } of text.matchAll(AT)) {
    looked += 1;
    if (looked > MOST_LOOKED_AT) return null;
    const from = index + at.length;
    const length = lengthOfSite(
      text.slice(Math.max(index - 2, 0), index),
      at,
      text.slice(from, from + LONGEST_SITE),
    );
    if (length > 0) return [Math.max(index - 1, 0), from + length];
  }
  return null;
}

/** How long the rest of an address is; 0 when it is none. */
function lengthOfSite(before: string, at: string, after: string): number {
  if (!NAME_END.test(before)) return 0;
  const ways = BRACKET.test(at) ? [AT_PROVIDER, SITE_IN_WORDS] : [AT_PROVIDER, SPELLED_SITE];
  if (at === '@' && !before.endsWith(' ')) ways.push(SITE);
  for (const way of ways) {
    const found = way.exec(after);
    if (found) return found[0].length;
  }
  return 0;
}
