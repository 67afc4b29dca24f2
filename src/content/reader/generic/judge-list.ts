import { isTimeText } from '../times.ts';
import { hasWord, isAlike, namesOf, textOf, vocabulary } from '../words.ts';
import type { Composer } from './composers.ts';
import { isFlatList } from './flat-lines.ts';
import { isForMachines } from './heading.ts';
import { isCalledConversation, isNamedLikeList } from './list-names.ts';
import type { Profile } from './profile.ts';
import { FORUM_WORDS, SIDE_LIST_WORDS } from './vocabulary.ts';

/** From this score on a list is read. */
export const ENOUGH = 6;

const LEVELS_UP = 6;

/** Weighs the evidence that a list holds a conversation which the composer adds to. */
export function judgeList(
  list: Element,
  rows: readonly Element[],
  profile: Profile,
  composer: Composer,
): number {
  const facts = [...factsOfList(list, composer), ...factsOfRows(list, rows, profile, composer.element)];
  return facts.reduce((sum, [holds, points]) => sum + (holds ? points : 0), Math.min(composer.score, 3));
}

type Fact = [holds: boolean, points: number];

function factsOfList(list: Element, composer: Composer): Fact[] {
  const role = list.getAttribute('role') ?? '';
  const around = surroundings(list, composer.element);
  const inner = around.filter((element) => !element.contains(composer.element));
  const names = around.flatMap(namesOf);
  const isAfter = (list.compareDocumentPosition(composer.element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return [
    // Role log.
    [role === 'log', 3],
    // A live region.
    [list.hasAttribute('aria-live') && role !== 'log', 1],
    // Named like a conversation.
    [isNamedLikeList(list), 2],
    // Inside something named like a conversation.
    [around.some(isNamedLikeList), 1],
    // The composer comes after it.
    [isAfter, 1],
    // The field is hardly one to write messages in, and nothing is called a chat.
    [composer.score <= 1 && !around.some(isNamedLikeList), -1],
    // The composer is close.
    [around.length <= 4, 1],
    // Named like a list of people or conversations.
    [hasWord(namesOf(list), SIDE_LIST_WORDS), -4],
    // Inside something named like a forum.
    [hasWord(names, FORUM_WORDS), -5],
    // Navigation, a table or code.
    [
      list.closest(
        'nav, [role=navigation], [role=tree], [role=listbox], [role=menu], [role=tablist], pre, code, [role=table]',
      ) !== null,
      -5,
    ],
    // Inside a table.
    [list.closest('table') !== null && list.tagName !== 'TBODY', -5],
    // Inside an article.
    [list.closest('article')?.contains(composer.element) === false, -3],
    // A machine talks there.
    [isForMachines(list), -20],
    // Terms and what they mean.
    [list.tagName === 'DL' && !isNamedLikeList(list), -9],
    // May be a list of conversations.
    [/chat-?list|conversation-?list/i.test(list.className), -2],
    // A header or footer.
    [inner.some(isHeadOrFoot), -5],
    // Begins with a heading.
    [list.querySelector(':scope > :is(h1, h2, h3, h4)') !== null, -3],
    // Inside a list of people or conversations.
    [inner.slice(1).some((element) => hasWord(namesOf(element), SIDE_LIST_WORDS)), -3],
  ];
}

/** The list and what is around it, up to what it shares with the composer. */
function surroundings(list: Element, composer: Element): Element[] {
  const around: Element[] = [];
  for (
    let at: Element | null = list;
    at && !at.contains(composer) && around.length < LEVELS_UP;
    at = at.parentElement
  )
    around.push(at);
  const shared = around.at(-1)?.parentElement;
  if (shared && shared.tagName !== 'BODY' && shared.tagName !== 'HTML') around.push(shared);
  return around;
}

function factsOfRows(list: Element, rows: readonly Element[], profile: Profile, composer: Element): Fact[] {
  const { facts, sides } = profile;
  const sample = rows.slice(-20);
  const share = (test: (row: Element) => boolean): number =>
    sample.filter(test).length / Math.max(1, sample.length);
  const isNamed = facts.named >= 0.2 && profile.authorWay !== null;
  return [
    // Rows have authors.
    [isNamed, 2],
    // The same authors again and again.
    [isNamed && facts.messages >= 4 && facts.distinctNames <= facts.messages / 2, 1],
    // Every row has another author.
    [
      isNamed &&
        facts.distinctNames >= (sides.contrast ? 5 : 3) &&
        facts.distinctNames >= Math.round(facts.named * facts.messages),
      -3,
    ],
    // Rows of two sides.
    [sides.contrast, 2],
    // Rows marked as own or other.
    [!sides.contrast && sides.own.size + sides.other.size > 0, 1],
    // Nothing tells who writes.
    [!isNamed && sides.own.size + sides.other.size === 0, -3],
    // One kind of row, and no word of a chat.
    [!isNamed && !sides.contrast && !isCalledConversation(list), -2],
    // Rows named like messages.
    [share((row) => hasWord(namesOf(row), ROW_WORDS)) >= 0.5, 1],
    // Rows are links or buttons.
    [share(isMostlyLink) >= 0.5, -5],
    // Rows of many kinds, as on a page.
    [new Set(sample.map((row) => row.tagName)).size >= MANY_KINDS, -5],
    // Holds lists or other parts of a page.
    [holdsParts(list), -8],
    // Rows hold fields.
    [share(holdsFields) >= 0.5, -5],
    // Rows have headings.
    [share((row) => row.querySelector('h1, h2, h3') !== null) >= 0.5, -3],
    // Rows of a table or of code.
    [
      share((row) => /^(?:TR|TH|PRE|CODE|OPTION)$/.test(row.tagName)) >= 0.5 &&
        !isTalkInTable(list, rows, profile),
      -9,
    ],
    // Rows named like a forum.
    [share((row) => hasWord(namesOf(row), FORUM_WORDS)) >= 0.5, -5],
    // One row is selected.
    [share((row) => row.hasAttribute('aria-selected') || row.hasAttribute('aria-current')) > 0, -3],
    // Numbers.
    [facts.textLength <= 2, -2],
    // A log of a machine.
    [[...facts.names].some((name) => /^(?:info|warn(?:ing)?|error|debug)$/i.test(name)), -9],
    // Long texts.
    [facts.textLength > 400, -3],
    // No short texts.
    [facts.textLength > 200 && !sides.contrast, -2],
    // One of many of its kind.
    [facts.messages <= 3 && isPartOfRow(list, composer), -6],
    // A form inside.
    [list.querySelector('form textarea') !== null, -2],
  ];
}

/** Headings, paragraphs, rules and boxes in turns are an article. */
const MANY_KINDS = 4;

/**
 * Old chat rooms are tables: who, when and what in each row, the same people again and again, and no headings. A table
 * that is called a chat needs no times.
 */
function isTalkInTable(list: Element, rows: readonly Element[], { facts, authorWay }: Profile): boolean {
  if (list.closest('table')?.querySelector('th, thead, a[href], input, button, select')) return false;
  const sample = rows.slice(-20).filter((row) => authorWay?.find(row));
  const timed = sample.filter((row) => [...row.children].some((cell) => isTimeText(textOf(cell))));
  return (
    facts.messages >= 2 &&
    facts.distinctNames <= facts.messages * 0.67 &&
    (timed.length >= rows.slice(-20).length * 0.6 ||
      (list.parentElement !== null && isNamedLikeList(list.parentElement)))
  );
}

function isHeadOrFoot(element: Element): boolean {
  return /^(?:HEADER|FOOTER)$/.test(element.tagName) || hasWord(namesOf(element), HEAD_WORDS);
}

/** A few words that stand between many of their kind are a row, or a part of one. */
function isPartOfRow(list: Element, composer: Element): boolean {
  for (let at = list; at.parentElement && !at.parentElement.contains(composer); at = at.parentElement) {
    if (isPartOfPage(at)) return false;
    const alike = [...at.parentElement.children].slice(-20).filter((other) => isAlike(other, at));
    if (alike.length >= 3) return true;
  }
  return false;
}

const HEAD_WORDS = vocabulary('header head titlebar topbar navbar footer toolbar');

const ROW_WORDS = vocabulary('message msg bubble chat line entry');

const PAGE_PARTS =
  /^(?:messages|header|footer|sidebar|users|names|toolbar|composer|form|main|topbar|show-more|input|topic)$/;

const PARTS_WITHIN =
  '[class~=messages], [role=log], [role=tabpanel], aside, nav, form, :is(input:not([type=checkbox]), textarea):not([readonly], [disabled])';

/** What is around conversations also has repeated children: whole conversations, a header and a sidebar. */
function holdsParts(list: Element): boolean {
  const children = [...list.children].slice(-20);
  if (children.length <= 2 && children.some(isFlatList)) return true;
  return children.filter(isPartOfPage).length >= Math.max(1, children.length * 0.3);
}

function isPartOfPage(element: Element): boolean {
  // In a list's item a further list holds what one person said in a run.
  if (element.tagName === 'LI') return element.querySelector('aside, nav, form, textarea') !== null;
  if (/^(?:HEADER|FOOTER|ASIDE|MAIN|NAV|FORM|UL|OL|TABLE)$/.test(element.tagName)) return true;
  const isNamedConversation = element.hasAttribute('data-title') || element.hasAttribute('jid');
  const isPart =
    isNamedConversation || [...element.classList, element.id].some((name) => PAGE_PARTS.test(name));
  return isPart || element.querySelector(PARTS_WITHIN) !== null;
}

function isMostlyLink(row: Element): boolean {
  if (
    /^(?:A|BUTTON)$/.test(row.tagName) ||
    /^(?:option|tab|treeitem|link|button|menuitem)$/.test(row.getAttribute('role') ?? '')
  )
    return true;
  const whole = textOf(row).length;
  const link = row.querySelector('a, button, [role=link], [role=button], [role=tab], [role=option]');
  return whole > 0 && textOf(link).length >= whole * 0.8;
}

function holdsFields(row: Element): boolean {
  return row.querySelector('input, select, textarea') !== null;
}
