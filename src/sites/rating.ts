import type { SiteNote } from '../domain/model.ts';
import type { Site } from './site.ts';

type Described = Pick<Site, 'kind' | 'traits' | 'statedAge'>;

interface Rule {
  note: SiteNote;
  /** From what age Porchlight thinks that suitable. */
  age: number;
  /** Notes that say less, and need not be said besides. */
  covers: readonly SiteNote[];
  fits(site: Described): boolean;
}

/**
 * What a site offers, and from what age that is suitable. The ages are Porchlight's own judgement; that a rating follows
 * from what a site offers, and from nothing else, keeps the ratings fair to each other and explains each of them.
 */
export const RATING_RULES: readonly Rule[] = [
  {
    note: 'strangersSeeCamera',
    age: 18,
    covers: ['live', 'strangersVanish', 'strangers', 'disappearing', 'publicTalk'],
    fits: ({ kind }) => kind === 'strangerVideo',
  },
  { note: 'companion', age: 18, covers: [], fits: ({ kind }) => kind === 'aiCompanion' },
  {
    note: 'live',
    age: 16,
    covers: ['strangers', 'publicTalk'],
    fits: ({ kind, traits }) => kind === 'streaming' && traits.camera && traits.strangers,
  },
  { note: 'anonymous', age: 16, covers: ['publicTalk'], fits: ({ traits }) => traits.anonymous },
  {
    note: 'strangersVanish',
    age: 16,
    covers: ['strangers', 'disappearing'],
    fits: ({ traits }) => traits.strangers && traits.directMessages && traits.disappearing,
  },
  {
    note: 'strangers',
    age: 13,
    covers: [],
    fits: ({ traits }) => traits.strangers && traits.directMessages,
  },
  { note: 'disappearing', age: 13, covers: [], fits: ({ traits }) => traits.disappearing },
  {
    note: 'publicTalk',
    age: 9,
    covers: [],
    fits: ({ traits }) => traits.strangers && !traits.directMessages,
  },
  {
    note: 'knownPeople',
    age: 9,
    covers: [],
    fits: ({ kind, traits }) => !traits.strangers && !traits.anonymous && kind !== 'aiCompanion',
  },
];

export interface Rating {
  age: number;
  /** What makes it so; empty where the service itself names a higher age than its offers would. */
  reasons: SiteNote[];
}

/** What is good to know of a site, most telling first. */
export function notesOf(site: Described): SiteNote[] {
  const fitting = RATING_RULES.filter((rule) => rule.fits(site));
  const covered = new Set(fitting.flatMap(({ covers }) => covers));
  return fitting.map(({ note }) => note).filter((note) => !covered.has(note));
}

/** Porchlight's rating: by what the site offers, and never below what the service itself says. */
export function rate(site: Described): Rating {
  const fitting = RATING_RULES.filter((rule) => rule.fits(site));
  const age = Math.max(site.statedAge ?? 0, ...fitting.map((rule) => rule.age));
  const shown = notesOf(site);
  const reasons = fitting.filter((rule) => rule.age === age && shown.includes(rule.note));
  return { age, reasons: reasons.map(({ note }) => note) };
}
