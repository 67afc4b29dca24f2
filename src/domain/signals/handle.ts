import type { Span } from './contact-details.ts';

const SHORTEST = 3;
const LONGEST = 30;
/** So much before a name is looked at, and so many names of a text. */
const BEFORE = 40;
const MOST_NAMES = 20;

/** What makes a name somebody's own: without it "@sam" is a call to someone in the room. */
const OFFER =
  /(?:\b(?:add|follow|dm|pm|msg|message|text|find|friend|hmu|hit|snap|write) (?:me|us|me up)\b|\b(?:my|mine|im|i'm|i am)\b|\b(?:insta|instagram|ig|snap|snapchat|sc|tiktok|discord|disc|telegram|tg|kik|roblox|username|user|handle)\b)[^@.?!\n]{0,20}$/;
const PLATFORM =
  /\b(?:insta|instagram|ig|snap|snapchat|sc|tiktok|tt|discord|disc|dc|telegram|tg|kik|skype|roblox|psn|xbox|steam|epic|fortnite|gamertag|username|user) ?$/;
const COLON = /[:=]/g;
/** A word alone may be anything; names of accounts have something that words do not. */
const LIKE_A_NAME = /[0-9_#]|[a-z]\.[a-z]/;

/** The name of somebody's account that they give away: "add me @some_name", "ig: some.name". */
export function findHandle(text: string): Span | null {
  return findAfterAt(text) ?? findNamed(text);
}

function findAfterAt(text: string): Span | null {
  let at = text.indexOf('@');
  for (let names = 0; at >= 0 && names < MOST_NAMES; names += 1) {
    const end = endOfName(text, at + 1);
    const length = end - at - 1;
    const isName = length >= SHORTEST && length <= LONGEST && text.charAt(end) !== '@';
    if (isName && !isNameUnit(text, at - 1) && OFFER.test(text.slice(Math.max(at - BEFORE, 0), at)))
      return [at, end];
    at = text.indexOf('@', at + 1);
  }
  return null;
}

function findNamed(text: string): Span | null {
  let names = 0;
  for (const { index } of text.matchAll(COLON)) {
    names += 1;
    if (names > MOST_NAMES) return null;
    const start = text.charAt(index + 1) === ' ' ? index + 2 : index + 1;
    const end = endOfName(text, start);
    const name = text.slice(start, end);
    const isOwn = name.length >= SHORTEST && LIKE_A_NAME.test(name);
    if (isOwn && PLATFORM.test(text.slice(Math.max(index - BEFORE, 0), index))) return [start, end];
  }
  return null;
}

function endOfName(text: string, start: number): number {
  let end = start;
  while (end - start <= LONGEST && isNameUnit(text, end)) end += 1;
  return end;
}

/** A letter, a digit, a point, a low line, or the sign before the number of a name. */
function isNameUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 46 || unit === 95 || unit === 35
  );
}
