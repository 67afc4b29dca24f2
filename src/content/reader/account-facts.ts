import type { AccountFacts } from '../../domain/model.ts';
import { ACCOUNT_NOTICES, REGION, SINCE } from '../../sites/account-notices.ts';
import { findComposers } from './generic/composers.ts';
import { visibleText } from './visible-text.ts';

const LEVELS_UP = 7;
/** Notices are short; what is longer, or comes after so many lines, is something else. */
const LONGEST_NOTICE = 120;
const MOST_LINES = 300;
/** An account is new for two months: sites tell no more than the month. */
const NEW_FOR = 62 * 24 * 60 * 60 * 1_000;
/** A month alone means that it may have been its last day. */
const MONTH_AND_YEAR = /^(?<month>[a-z]{3,9})\.?,? (?<year>\d{4})\b/i;

/**
 * What the page says, beside the messages, of the account at the other end. Messages themselves are left out: nobody shall
 * vouch for their own account.
 *
 * @param isMessage tells the rows of the list that somebody wrote
 */
export function readAccountFacts(
  list: Element,
  isMessage: (row: Element) => boolean,
  now: number,
): AccountFacts {
  const facts: AccountFacts = {};
  const text = visibleText(conversationAround(list), (element) => isMessage(element));
  let before = '';
  for (const line of text.split('\n', MOST_LINES)) {
    if (line.length > LONGEST_NOTICE) continue;
    for (const { fact, is, says } of ACCOUNT_NOTICES) if (says.test(line)) facts[fact] ??= is;
    if (REGION.test(line)) facts.region ??= line;
    // A month under the country is that of the registration.
    if (tellsOfNewAccount(REGION.test(before) ? `Joined ${line}` : line, now)) facts.isNew = true;
    before = line;
  }
  return facts;
}

/** The list with its head and its composer, without the page's other conversations. */
function conversationAround(list: Element): Element {
  let at: Element | null = list.parentElement;
  for (let level = 0; at && level < LEVELS_UP && at.tagName !== 'BODY'; level += 1) {
    if (findComposers(at).length > 0) return at;
    at = at.parentElement;
  }
  return list;
}

function tellsOfNewAccount(line: string, now: number): boolean {
  const when = SINCE.exec(line)?.groups?.['when'];
  if (when === undefined) return false;
  const made = timeOf(when);
  return made !== null && made <= now && now - made < NEW_FOR;
}

function timeOf(when: string): number | null {
  const { month, year } = MONTH_AND_YEAR.exec(when)?.groups ?? {};
  const time = Date.parse(month && year ? `1 ${month} ${year}` : when);
  return Number.isNaN(time) ? null : time;
}
