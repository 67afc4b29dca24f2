import { cleanName, isSelfWord } from '../names.ts';
import { textOf } from '../words.ts';
import type { Profile } from './profile.ts';
import { sideOf } from './sides.ts';

const ACCOUNT_PLACES = 'current-user currentuser my-name own-name logged-in mynick my-nick'
  .split(' ')
  .map((name) => `[class*=${name} i], [id*=${name} i]`)
  .join();
const MOST_PARTS = 200;
const MOST_PLACES = 2_000;

/** Which of the authors' names is the child's: by marks on rows, beside the composer, in an account corner. */
export function findOwnNames(
  list: Element,
  rows: readonly Element[],
  profile: Profile,
  composer: Element | null,
  title: string,
): ReadonlySet<string> {
  const names = profile.facts.names;
  if (names.size === 0) return new Set();
  const marked = namesOnOwnRows(list, rows, profile);
  if (marked.size > 0) return marked;
  const shown = [...namesBeside(composer, list), ...namesInAccountPlaces(list)].filter((name) =>
    names.has(name),
  );
  return new Set(shown.length > 0 ? shown.slice(0, 1) : whoIsNotTheTitle(names, title));
}

function namesOnOwnRows(list: Element, rows: readonly Element[], profile: Profile): Set<string> {
  const own = rows.slice(-40).filter((row) => sideOf(row, list, profile.sides) === true);
  return new Set(own.map((row) => profile.authorWay?.find(row)?.name).filter((name) => name !== undefined));
}

/** Clients like to show the writer's name next to the field to write in. */
function* namesBeside(composer: Element | null, list: Element): Generator<string> {
  // "Write a message as Sam"
  const label = composer?.getAttribute('aria-label') ?? composer?.getAttribute('placeholder') ?? '';
  yield cleanName(label.replace(/^.* as /, ''));
  for (let at = composer; at && !at.contains(list); at = at.parentElement) {
    const parts = [...at.querySelectorAll('*')].slice(0, MOST_PARTS);
    for (const part of parts) if (part.childElementCount === 0) yield cleanName(textOf(part));
  }
}

function* namesInAccountPlaces(list: Element): Generator<string> {
  const root = list.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  for (const place of root.querySelectorAll(ACCOUNT_PLACES))
    if (!list.contains(place)) yield cleanName(textOf(place));
  // "Sam (you)" in a list of who is there
  for (const place of [...root.querySelectorAll('li, [role=listitem], span')].slice(0, MOST_PLACES)) {
    const [, name, who] = /^([^(]{1,60}) \(([^()]{1,20})\)$/.exec(textOf(place)) ?? [];
    if (name && who && isSelfWord(who)) yield cleanName(name);
  }
}

/** Two people, and the conversation has the name of one of them: the other one is the child. */
function whoIsNotTheTitle(names: ReadonlySet<string>, title: string): string[] {
  if (names.size !== 2) return [];
  const others = [...names].filter((name) => name.toLowerCase() !== title.toLowerCase());
  return others.length === 1 ? others : [];
}
