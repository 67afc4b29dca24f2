import type { LocalizedText } from '../guidance/localized.ts';
import { findPlatformName } from '../guidance/platform-names.ts';
import type { Link } from './link.ts';

const LONGEST_SHOWN = 40;

/** Whether a contact is the same person as an earlier one on another site; both are keys. */
export interface LinkQuestion {
  contact: string;
  earlier: string;
}

/** One step of a story, as a text of `_locales`. A camera session on the last site may become one more. */
export interface StoryStep {
  at: number;
  text: LocalizedText;
  /** What makes Porchlight think so. */
  why: LocalizedText[];
  /** Left to ask; `null` where the family said it, or where there is nothing to ask. */
  ask: LinkQuestion | null;
}

/** A wish to go on somewhere else. */
export interface Move {
  platform: string;
  at: number;
  /** Whether that is a place that Porchlight could see. */
  canBeSeen: boolean;
}

/** A contact as far as a story tells of them. */
export interface Character {
  key: string;
  name: string;
  /** As the family knows it. */
  site: string;
  appearedAt: number;
  /** Who they may have been before. */
  link: Link | null;
  moves: readonly Move[];
}

/** Puts those together who may be one person. Whoever has no link to anybody is alone. */
export function castsOf<C extends Character>(characters: readonly C[]): C[][] {
  const byKey = new Map(characters.map((character) => [character.key, character]));
  const casts = new Map<string, C[]>();
  for (const character of characters) {
    const root = rootOf(character, byKey);
    casts.set(root, [...(casts.get(root) ?? []), character]);
  }
  return [...casts.values()];
}

/** The key of who stands at the beginning. Links lead back in time, so that there is one. */
function rootOf(character: Character, byKey: ReadonlyMap<string, Character>): string {
  const before = byKey.get(character.link?.from ?? '');
  return before && before.appearedAt < character.appearedAt ? rootOf(before, byKey) : character.key;
}

/** What happened, in order; nothing where one contact stayed on one site, or went where it can be followed. */
export function stepsOf(cast: readonly Character[]): StoryStep[] {
  const inOrder = [...cast].sort((one, other) => one.appearedAt - other.appearedAt);
  const ways = inOrder.flatMap((character) => {
    const before = cast.find(({ key }) => key === character.link?.from);
    return before ? arrivalOf(character, before) : [];
  });
  const ends = inOrder.flatMap(unseenMovesOf);
  const [first] = inOrder;
  if (!first || ways.length + ends.length === 0) return [];
  return [met(first), ...[...ways, ...ends].sort((one, other) => one.at - other.at)];
}

function met({ name, site, appearedAt }: Character): StoryStep {
  return stepOf(appearedAt, 'story_met', name, site);
}

/** That somebody asked to move, and who came then. */
function arrivalOf(character: Character, before: Character): StoryStep[] {
  const { link, site, name, appearedAt, key } = character;
  if (link === null) return [];
  const asked = link.signs.includes('askedForHere')
    ? stepOf(Math.min(link.askedAt, appearedAt), 'story_asked', before.name, site)
    : stepOf(Math.min(link.askedAt, appearedAt), 'story_askedSomewhere', before.name);
  const came = stepOf(appearedAt, `story_came_${link.sure}`, name, site);
  return [
    asked,
    {
      ...came,
      why: link.signs.map((sign) => ({ key: `story_sign_${sign}`, substitutions: [] })),
      ask: link.sure === 'certain' ? null : { contact: key, earlier: before.key },
    },
  ];
}

/** Where a story ends because Porchlight is not there: said, since silence must not look like safety. */
function unseenMovesOf({ name, moves }: Character): StoryStep[] {
  return moves
    .filter(({ canBeSeen }) => !canBeSeen)
    .flatMap(({ platform, at }) => {
      const place = findPlatformName(platform);
      return place === null ? [] : stepOf(at, 'story_unseen', name, place);
    });
}

function stepOf(at: number, key: string, name: string, ...places: string[]): StoryStep {
  return { at, text: { key, substitutions: [withinSentence(name), ...places] }, why: [], ask: null };
}

/** A name cut to a readable length, and kept from turning the words around it: Unicode's first-strong isolate. */
function withinSentence(name: string): string {
  const characters = [...name];
  const shown = characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : name;
  return `\u2068${shown}\u2069`;
}
