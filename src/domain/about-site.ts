import type { SiteKind, SiteNote } from './model.ts';

/** What a family is told of a site. */
export interface AboutSite {
  /** The name that the family knows it by. */
  site: string;
  kind: SiteKind;
  /** The youngest age that the service itself allows, where it was found. */
  statedAge: number | null;
  /** The age from which Porchlight thinks it suitable; never below `statedAge`. */
  ratedAge: number;
  notes: SiteNote[];
}
