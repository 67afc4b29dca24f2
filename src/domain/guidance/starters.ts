import type { LocalizedText } from './localized.ts';
import { CHECKED, type Source } from './sources.ts';

/** What a week was like, as far as words to begin a talk depend on it. */
export interface WeekFacts {
  /** The child did something that keeps people safe. */
  didWell: boolean;
  newPeople: number;
  worries: number;
  cameraTimes: number;
  /** Most of the time went to it; `null` where there was none. */
  topSite: string | null;
  /** A site that is for older children. */
  olderSite: string | null;
  agreed: boolean;
}

interface Starter {
  id: string;
  fits(facts: WeekFacts): boolean;
  /** What the words are filled with. */
  about?(facts: WeekFacts): string | null;
}

/** Those that say most of a week come first; praise before all. The last three fit every week. */
const STARTERS: readonly Starter[] = [
  { id: 'wentWell', fits: ({ didWell }) => didWell },
  { id: 'worry', fits: ({ worries }) => worries > 0 },
  { id: 'newPeople', fits: ({ newPeople }) => newPeople > 0 },
  { id: 'camera', fits: ({ cameraTimes }) => cameraTimes > 0 },
  { id: 'older', fits: ({ olderSite }) => olderSite !== null, about: ({ olderSite }) => olderSite },
  { id: 'favourite', fits: ({ topSite }) => topSite !== null, about: ({ topSite }) => topSite },
  { id: 'teachMe', fits: ({ topSite }) => topSite !== null, about: ({ topSite }) => topSite },
  { id: 'agreement', fits: ({ agreed }) => agreed },
  { id: 'friend', fits: () => true },
  { id: 'offline', fits: () => true },
  { id: 'helpYou', fits: () => true },
];

const SHOWN = 3;

/** Three open questions that fit what happened. All texts are keys of `_locales`. */
export function startersFor(facts: WeekFacts): LocalizedText[] {
  return STARTERS.filter(({ fits }) => fits(facts))
    .slice(0, SHOWN)
    .map(({ id, about }) => {
      const filled = about?.(facts);
      return { key: `starter_${id}`, substitutions: filled ? [filled] : [] };
    });
}

/** Every starter there is, for checks of the texts. */
export const STARTER_IDS = STARTERS.map(({ id }) => id);

/** A natural moment, open questions, asking for help, no judgement: in words of our own. */
export const STARTER_SOURCES: { sources: readonly Source[]; checked: string } = {
  sources: ['netsafeStarters'],
  checked: CHECKED,
};
