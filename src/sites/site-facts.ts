/**
 * How sure a fact is. H: it was read on a page of the service itself. M: others who know the service say so, or the
 * address stands in several places. L: an old copy, or one place only.
 */
export type Sureness = 'H' | 'M' | 'L';

/** Where a fact was read. */
export interface Source {
  url: string;
  sure: Sureness;
}

/**
 * What came of a search. found: it stands there. guide: no page of its own was found, others tell how. none: the
 * source shows that there is no such thing, which is more than not having found it.
 */
export type Outcome = 'found' | 'guide' | 'none';

/** Where something was looked for, and what came of it. */
export interface Finding extends Source {
  outcome: Outcome;
}

/** What families and those who check the catalogue may want to read up. Nothing of it is in a built script. */
export interface SiteFacts {
  /** Where the service's own least age stands, or that it names none. Never a guide: what others say stands as `M`. */
  age: Finding | null;
  /** How to report and to block. `privacy` is where the settings for young people, or those of their parents, are. */
  help: Readonly<Record<HelpPage, Finding | null>>;
  /** Where kind and traits were read; `null` where they are common knowledge that no page was found for. */
  traits: Source | null;
  /** The day (YYYY-MM-DD) on which somebody last looked for all of this. */
  checked: string;
  /** What is odd, doubtful or different elsewhere. */
  note: string;
}

export const HELP_PAGES = ['report', 'block', 'privacy'] as const;
export type HelpPage = (typeof HELP_PAGES)[number];

interface FactsInput extends Partial<Omit<SiteFacts, 'help' | 'checked'>> {
  help?: Partial<Record<HelpPage, Finding>>;
  checked: string;
}

/** Completes the facts of a site: what was not found is `null`, never guessed. */
/* @__NO_SIDE_EFFECTS__ */
export function defineFacts({ age, help, traits, checked, note }: FactsInput): SiteFacts {
  return {
    age: age ?? null,
    help: { report: help?.report ?? null, block: help?.block ?? null, privacy: help?.privacy ?? null },
    traits: traits ?? null,
    checked,
    note: note ?? '',
  };
}

/* @__NO_SIDE_EFFECTS__ */
export function source(url: string, sure: Sureness): Finding {
  return { url, sure, outcome: 'found' };
}

/** How others, who know the service, tell to do it. */
/* @__NO_SIDE_EFFECTS__ */
export function guide(url: string, sure: 'M' | 'L'): Finding {
  return { url, sure, outcome: 'guide' };
}

/** A page that shows that there is no such thing: terms read whole that name no age, a way to block that is not there. */
/* @__NO_SIDE_EFFECTS__ */
export function none(url: string, sure: Sureness): Finding {
  return { url, sure, outcome: 'none' };
}
