import type { Span } from './contact-details.ts';

const PLAIN = /[a-z0-9]@[a-z0-9-]{1,63}\.[a-z]{2}/;
/** "sam at gmail dot com": with a provider's name the words "at" and "dot" mean the signs. */
const AT_PROVIDER =
  /(?: at |@ ?|\(at\) ?|\[at\] ?)(?:gmail|googlemail|hotmail|yahoo|outlook|icloud|proton|protonmail|live|msn|aol|ymail|rediffmail|xtra|bigpond|btinternet)(?: ?\. ?| dot | ?\(dot\) ?| ?\[dot\] ?)[a-z]{2}/;
/** "sam (at) example (dot) org": nobody puts brackets round "at" otherwise. */
const AT_IN_BRACKETS = /(?:\(at\)|\[at\]) ?[a-z0-9-]{1,63} ?(?:\.|\(dot\)|\[dot\]|dot) ?[a-z]{2}/;
const AT_SIGN_AND_DOT = /[a-z0-9] ?@ ?[a-z0-9-]{1,63} (?:dot|\(dot\)|\[dot\]) [a-z]{2}/;
const HINT = /@|\bat\b/;

/** An e-mail address, also with its signs in words. */
export function findMail(text: string): Span | null {
  if (!HINT.test(text)) return null;
  for (const pattern of [PLAIN, AT_PROVIDER, AT_IN_BRACKETS, AT_SIGN_AND_DOT]) {
    const found = pattern.exec(text);
    if (found) return [found.index, found.index + found[0].length];
  }
  return null;
}
