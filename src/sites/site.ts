import type { SiteKind } from '../domain/model.ts';
import type { AdapterInput } from './adapter.ts';

/**
 * What Porchlight needs to know of a site to do its work. Plain data: a new site is a new file under `catalogue/`. What
 * only readers of the documentation need stands in the same file as `SiteFacts`, so that no script carries it.
 */
export interface Site {
  /** Lower case, no spaces; the name of its file, and what moments and days are stored under. */
  id: string;
  name: string;
  /** Without protocol, path or "www."; each stands for its subdomains, too. */
  hosts: readonly string[];
  kind: SiteKind;
  traits: Readonly<Record<Trait, boolean>>;
  /** The youngest age that the service itself allows, in most countries; `null` where none was found. */
  statedAge: number | null;
  /** None where nothing certain is known of the page: the generic reader tries its luck there. */
  adapters: readonly AdapterInput[];
  /** The day (YYYY-MM-DD) on which somebody last compared hosts and adapters with the sources. */
  checked: string;
  /** Why odd hosts and selectors are as they are, and how sure we are. */
  notes: string;
}

export const TRAITS = [
  'directMessages',
  'group',
  'camera',
  'strangers',
  'anonymous',
  'disappearing',
] as const;
export type Trait = (typeof TRAITS)[number];

interface SiteInput extends Omit<Site, 'traits' | 'statedAge' | 'adapters' | 'notes'> {
  traits: readonly Trait[];
  statedAge?: number;
  adapters?: readonly AdapterInput[];
  notes?: string;
}

/** Completes a catalogue entry, so that those who use it need no defaults of their own. */
/* @__NO_SIDE_EFFECTS__ */
export function defineSite(input: SiteInput): Site {
  const has = (trait: Trait): boolean => input.traits.includes(trait);
  return {
    ...input,
    traits: {
      directMessages: has('directMessages'),
      group: has('group'),
      camera: has('camera'),
      strangers: has('strangers'),
      anonymous: has('anonymous'),
      disappearing: has('disappearing'),
    },
    statedAge: input.statedAge ?? null,
    adapters: input.adapters ?? [],
    notes: input.notes ?? '',
  };
}
