import { isTimeText } from '../times.ts';
import { hasWord, namesOf } from '../words.ts';
import type { Composer } from './composers.ts';
import { isFlatList } from './flat-lines.ts';
import { isForMachines } from './heading.ts';
import { isNamedLikeList } from './list-names.ts';
import type { Profile } from './profile.ts';
import { FORUM_WORDS, SIDE_LIST_WORDS } from './vocabulary.ts';

/** How much a list looks like a conversation, and why. */
export interface Judgement {
  score: number;
  reasons: string[];
}

/** From this score on a list is read. */
export const ENOUGH = 6;

const LEVELS_UP = 6;

/** Weighs the evidence that a list holds a conversation which the composer adds to. */
export function judgeList(
  list: Element,
  rows: readonly Element[],
  profile: Profile,
  composer: Composer,
): Judgement {
  const facts = [...factsOfList(list, composer), ...factsOfRows(list, rows, profile)];
  const telling = facts.filter(([holds]) => holds);
  return {
    score: telling.reduce((sum, [, points]) => sum + points, Math.min(composer.score, 3)),
    reasons: telling.map(([, points, reason]) => `${points > 0 ? '+' : ''}${points} ${reason}`),
  };
}

type Fact = [holds: boolean, points: number, reason: string];

function factsOfList(list: Element, composer: Composer): Fact[] {
  const role = list.getAttribute('role') ?? '';
  const around = surroundings(list, composer.element);
  const names = around.flatMap(namesOf);
  const isAfter = (list.compareDocumentPosition(composer.element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return [
    [role === 'log', 3, 'role log'],
    [list.hasAttribute('aria-live') && role !== 'log', 1, 'a live region'],
    [isNamedLikeList(list), 2, 'named like a conversation'],
    [around.some(isNamedLikeList), 1, 'inside something named like a conversation'],
    [isAfter, 1, 'the composer comes after it'],
    [around.length <= 4, 1, 'the composer is close'],
    [hasWord(namesOf(list), SIDE_LIST_WORDS), -4, 'named like a list of people or conversations'],
    [hasWord(names, FORUM_WORDS), -5, 'inside something named like a forum'],
    [
      list.closest(
        'nav, aside nav, [role="navigation"], [role="tree"], [role="listbox"], [role="menu"], [role="tablist"]',
      ) !== null,
      -5,
      'navigation',
    ],
    [list.closest('pre, code, [role="table"]') !== null, -5, 'a table or code'],
    [list.closest('table') !== null && list.tagName !== 'TBODY', -5, 'inside a table'],
    [
      list.closest('article') !== null && !list.closest('article')?.contains(composer.element),
      -3,
      'inside an article',
    ],
    [isForMachines(list), -20, 'a machine talks there'],
    [list.tagName === 'HEADER' || list.tagName === 'FOOTER', -4, 'a header or footer'],
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

function factsOfRows(list: Element, rows: readonly Element[], profile: Profile): Fact[] {
  const { facts, sides } = profile;
  const sample = rows.slice(-20);
  const share = (test: (row: Element) => boolean): number =>
    sample.filter(test).length / Math.max(1, sample.length);
  const isNamed = facts.named >= 0.2 && profile.authorWay !== null;
  return [
    [isNamed, 2, 'rows have authors'],
    [
      isNamed && facts.messages >= 4 && facts.distinctNames <= facts.messages / 2,
      1,
      'the same authors again and again',
    ],
    [
      isNamed && facts.messages >= 5 && facts.distinctNames >= facts.messages,
      -3,
      'every row has another author',
    ],
    [sides.contrast, 2, 'rows of two sides'],
    [!sides.contrast && sides.own.size + sides.other.size > 0, 1, 'rows marked as own or other'],
    [!isNamed && sides.own.size + sides.other.size === 0, -3, 'nothing tells who writes'],
    [
      !isNamed && !sides.contrast && !isCalledConversation(list),
      -2,
      'one kind of row, and no word of a chat',
    ],
    [share((row) => hasWord(namesOf(row), ROW_WORDS)) >= 0.5, 1, 'rows named like messages'],
    [share(isMostlyLink) >= 0.5, -5, 'rows are links or buttons'],
    [
      new Set(sample.map(({ tagName }) => tagName)).size >= MANY_KINDS,
      -5,
      'rows of many kinds, as on a page',
    ],
    [holdsParts(list), -8, 'holds lists or other parts of a page'],
    [share(holdsFields) >= 0.5, -5, 'rows hold fields'],
    [share((row) => row.querySelector('h1, h2, h3') !== null) >= 0.5, -3, 'rows have headings'],
    [
      share((row) => /^(?:TR|TH|PRE|CODE|DT|DD|OPTION)$/.test(row.tagName)) >= 0.5 &&
        !isTalkInTable(list, rows, profile),
      -9,
      'rows of a table or of code',
    ],
    [share((row) => hasWord(namesOf(row), FORUM_WORDS)) >= 0.5, -5, 'rows named like a forum'],
    [
      share((row) => row.hasAttribute('aria-selected') || row.hasAttribute('aria-current')) > 0,
      -3,
      'one row is selected',
    ],
    [facts.textLength > 400, -3, 'long texts'],
    [list.querySelector('form textarea') !== null, -2, 'a form inside'],
  ];
}

/** Headings, paragraphs, rules and boxes in turns are an article. */
const MANY_KINDS = 4;

function isCalledConversation(list: Element): boolean {
  return list.getAttribute('role') === 'log' || isNamedLikeList(list);
}

/** Old chat rooms are tables: who, when and what in each row, the same people again and again, and no headings. */
function isTalkInTable(list: Element, rows: readonly Element[], { facts, authorWay }: Profile): boolean {
  if (list.closest('table')?.querySelector('th, thead, a[href], input, button, select')) return false;
  const sample = rows.slice(-20).filter((row) => authorWay?.find(row));
  const timed = sample.filter((row) => [...row.children].some((cell) => isTimeText(cell.textContent ?? '')));
  return (
    facts.messages >= 2 &&
    facts.distinctNames <= facts.messages * 0.67 &&
    timed.length >= rows.slice(-20).length * 0.6
  );
}

const ROW_WORDS = new Set(['message', 'msg', 'bubble', 'chat', 'line', 'entry']);

const PAGE_PARTS =
  /^(?:messages|header|footer|sidebar|users|names|toolbar|composer|form|main|topbar|show-more|input|topic)$/;

const PARTS_WITHIN =
  '[class~="messages"], [role="log"], [role="tabpanel"], aside, nav, form, input:not([type="checkbox"]), textarea';

/** What is around conversations also has repeated children: whole conversations, a header and a sidebar. */
function holdsParts(list: Element): boolean {
  const children = [...list.children].slice(-20);
  if (children.length <= 2 && children.some(isFlatList)) return true;
  return children.filter(isPartOfPage).length >= Math.max(1, children.length * 0.3);
}

function isPartOfPage(element: Element): boolean {
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
  const whole = row.textContent?.trim().length ?? 0;
  const link = row.querySelector('a, button, [role="link"], [role="button"], [role="tab"], [role="option"]');
  return whole > 0 && (link?.textContent?.trim().length ?? 0) >= whole * 0.8;
}

function holdsFields(row: Element): boolean {
  return row.querySelector('input, select, textarea') !== null;
}
