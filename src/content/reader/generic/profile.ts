import { runToEnd } from '../../../domain/steps.ts';
import { AUTHOR_WAYS, type AuthorFound, type AuthorWay, findAuthor } from './authors.ts';
import { isEvent, messageText, rowWords } from './generic-row.ts';
import { learnSides, type Sides, sideOf } from './sides.ts';

/** How the rows of one list are to be read, learned from the rows themselves. */
export interface Profile {
  authorWay: AuthorWay | null;
  /** What a row without a name is: one more of the run above it, the child's own, or no message. */
  nameless: 'run' | 'own' | 'event';
  sides: Sides;
  /** Words that half of the rows have: they do not tell one kind of row from another. */
  commonWords: ReadonlySet<string>;
  /** For comparing two profiles. */
  summary: string;
  facts: ProfileFacts;
}

/** What scoring wants to know. */
export interface ProfileFacts {
  messages: number;
  /** Share of messages with a name, 0 .. 1. */
  named: number;
  distinctNames: number;
  names: ReadonlySet<string>;
  textLength: number;
}

/** Rows looked at; more would not make it surer. */
const SAMPLE = 40;

/** Learns how to read rows from the newest of them. */
export function learnProfile(list: Element, rows: readonly Element[]): Profile {
  return runToEnd(learnProfileInSteps(list, rows));
}

/** The same in small steps: many ways are tried on each row. */
export function* learnProfileInSteps(list: Element, rows: readonly Element[]): Generator<void, Profile> {
  const sample = rows.slice(-SAMPLE);
  const commonWords = findCommonWords(sample);
  const messages = sample.filter((row) => !isEvent(row, commonWords));
  const best = (yield* bestWay(messages, list)) ?? (yield* bestWayOfOthers(messages, list));
  const names = messages.map((_, index) => best?.found[index]?.name ?? null);
  yield;
  const sides = learnSides(messages, list, names);
  yield;
  const texts = messages.map((row, index) => messageText(row, best?.found[index] ?? null).length);
  const distinct = new Set(names.filter((name) => name !== null));
  return {
    authorWay: best?.way ?? null,
    nameless: best?.way.id === 'line start' ? 'event' : namesEveryRow(names) ? namelessIn(names) : 'run',
    sides,
    commonWords,
    summary: [best?.way.id, namesEveryRow(names), ...sides.own, '|', ...sides.other].join(' '),
    facts: {
      messages: texts.filter((length) => length > 0).length,
      named: messages.length === 0 ? 0 : names.filter((name) => name !== null).length / messages.length,
      distinctNames: distinct.size,
      names: distinct,
      textLength: median(texts),
    },
  };
}

interface Tried {
  way: AuthorWay;
  found: (AuthorFound | null)[];
  score: number;
}

function* bestWay(
  rows: readonly Element[],
  list: Element,
  ways = AUTHOR_WAYS,
): Generator<void, Tried | null> {
  let best: Tried | null = null;
  for (const way of ways) {
    const found = rows.map((row) => findAuthor(row, list, way));
    const score = scoreOf(way, rows, found);
    if (score > (best?.score ?? 0)) best = { way, found, score };
    yield;
  }
  return best;
}

/** Many clients name the others only: a weak way may fit all of their rows, and none of the child's. */
function* bestWayOfOthers(rows: readonly Element[], list: Element): Generator<void, Tried | null> {
  const sides = learnSides(rows, list, []);
  const isOther = rows.map((row) => sideOf(row, list, sides) === false);
  const others = rows.filter((_, index) => isOther[index]);
  if (!sides.contrast || others.length === rows.length) return null;
  yield;
  const best = yield* bestWay(
    others,
    list,
    AUTHOR_WAYS.filter(({ id }) => id !== 'picture'),
  );
  if (!best) return null;
  const left = [...best.found];
  return { ...best, found: isOther.map((is) => (is ? (left.shift() ?? null) : null)) };
}

/** 0 for a way that does not fit: names must leave a message, and come again unless the page calls them names. */
function scoreOf(way: AuthorWay, rows: readonly Element[], found: readonly (AuthorFound | null)[]): number {
  const hits = found.filter((hit) => hit !== null);
  if (hits.length === 0) return 0;
  const withText = found.filter((hit, index) => hit && hasText(rows[index], hit)).length;
  if (withText < hits.length * 0.6) return 0;
  const coverage = hits.length / rows.length;
  const distinct = new Set(hits.map((hit) => hit.name)).size;
  const comesAgain = hits.length >= 3 && distinct <= hits.length * 0.67;
  if (way.weight < 0.7 && coverage < 0.5 && !(comesAgain && coverage >= 0.25)) return 0;
  if (
    way.weight <= 0.5 &&
    !(coverage >= 0.6 && comesAgain) &&
    !(way.id === 'line start' && coverage > 0.8 && hits.length >= 2)
  )
    return 0;
  return way.weight + coverage / 2 + (comesAgain ? 0.3 : 0);
}

function hasText(row: Element | undefined, hit: AuthorFound): boolean {
  return row !== undefined && messageText(row, hit) !== '' && messageText(row, hit) !== hit.name;
}

/** Clients that name only the first of a run do not name the same person twice in a row. */
function namesEveryRow(names: readonly (string | null)[]): boolean {
  let pairs = 0;
  let same = 0;
  for (let index = 1; index < names.length; index += 1) {
    const name = names[index] ?? null;
    if (name === null || names[index - 1] === null) continue;
    pairs += 1;
    if (name === names[index - 1]) same += 1;
  }
  const nameless = names.filter((name) => name === null).length;
  return same >= 1 && (same >= pairs * 0.2 || nameless < names.length * 0.2);
}

/** Where others have a name on every row, many rows without one are the child's; a few are notices. */
function namelessIn(names: readonly (string | null)[]): 'own' | 'event' {
  return names.filter((name) => name === null).length >= names.length * 0.2 ? 'own' : 'event';
}

function findCommonWords(rows: readonly Element[]): Set<string> {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const word of new Set(rowWords(row))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const enough = Math.max(4, rows.length / 2);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([word]) => word));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
