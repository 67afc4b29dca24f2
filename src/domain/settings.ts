import type { AgeBand, Country, RiskKind } from './model.ts';

/** Of names that the family gives itself; and how many people a child can have to tell. */
export const LONGEST_FAMILY_NAME = 40;
export const MOST_PEOPLE = 6;

/** Where the computer stands: Netsafe's first tip is about it. */
export const COMPUTER_PLACES = ['sharedRoom', 'ownRoom', 'movesAround'] as const;
export type ComputerPlace = (typeof COMPUTER_PLACES)[number];

/** How soon Porchlight says something about a topic, in the family's own choice. */
export const SENSITIVITIES = ['later', 'usual', 'sooner'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** By topic; `usual` where nothing is said. */
export type Sensitivities = Readonly<Partial<Record<RiskKind, Sensitivity>>>;

/**
 * The languages that Porchlight has texts in. Browsers speak most of them by themselves; te reo Māori none does.
 */
export const LANGUAGES = ['en', 'mi', 'es', 'fr', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Settings {
  /** The family's own choice; `null` for the language of the browser. */
  language: Language | null;
  country: Country;
  /** What to call the child; empty while nobody said. */
  childName: string;
  /** `null` while the family has not said. */
  childAgeBand: AgeBand | null;
  /** `null` while the family has not said. */
  place: ComputerPlace | null;
  /** Whom the child would tell, by the names that the family gave. */
  people: string[];
  /** When child and parent both agreed to the family's agreement; `null` before. */
  agreedAt: number | null;
  sensitivity: Sensitivities;
  /** Help services to name before the others, by their ids. Only an administrator sets it. */
  helpFirst: string[];
  /** `true` once parent and child have been through the welcome page. */
  welcomed: boolean;
}
