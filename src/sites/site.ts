/** What Porchlight knows of a site. Plain data: a new site is a new file under `catalogue/`. */
export interface Site {
  /** Lower case, no spaces; the name of its file, and what moments and days are stored under. */
  id: string;
  name: string;
  /** Without protocol, path or "www."; each stands for its subdomains, too. */
  hosts: readonly string[];
  kind: SiteKind;
  traits: Readonly<Record<Trait, boolean>>;
  /** None where nothing certain is known of the page: the generic reader tries its luck there. */
  adapters: readonly Adapter[];
  /** The day (YYYY-MM-DD) on which somebody last compared this with the sources. */
  checked: string;
  /** Why odd selectors are as they are, and how sure we are. */
  notes: string;
}

export type SiteKind = 'messenger' | 'social' | 'game' | 'streaming' | 'strangerVideo';

const TRAITS = ['directMessages', 'group', 'camera', 'strangers', 'anonymous', 'disappearing'] as const;
export type Trait = (typeof TRAITS)[number];

/** How to read one kind of chat page. Selectors stand in order of preference: the first that matches is used. */
export interface Adapter {
  /** The name of its fixture page. */
  id: string;
  /** It applies where the address path starts with one of these; everywhere if there are none. */
  paths: readonly string[];
  /** The element that holds the messages. */
  list: readonly string[];
  /** One message, anywhere inside the list. If there are none, the generic reader finds the rows of the list. */
  row: readonly string[];
  /** A row that matches one of these is no message. */
  skip: readonly string[];
  /** The message's words inside the row; the whole row if there are none. */
  text: readonly string[];
  /** The words stand in the element whose id is this and the last part of the row's own id. */
  textIdPrefix: string | null;
  /** Parts of the words that the sender did not write now: times, quotes, reactions. */
  omit: readonly string[];
  author: readonly Pick[];
  /** Something steadier than a name, where the page shows it. */
  authorId: readonly Pick[];
  /** Only the first row of a run names its author. */
  authorLeadsRun: boolean;
  /** The row matches this, or holds something that does. */
  own: readonly string[];
  /** The same for what others wrote; a row that matches neither is the child's if its author is `ownName`. */
  other: readonly string[];
  /** Where the page shows what the child is called. */
  ownName: readonly Pick[];
  time: readonly Pick[];
  /** Attribute of the row that tells it from others. */
  rowId: string | null;
  composer: readonly string[];
  title: readonly Pick[];
  /** What tells the conversation from the site's others; the address path if nothing is given or found. */
  conversation: readonly Pick[];
  /** `group` where everybody may read along; `counted` where the number of people tells. */
  audience: 'group' | 'counted';
  /** If there are any, other addresses are groups. */
  directPaths: readonly string[];
  /** The list stands in the open shadow root of this element. */
  shadowHost: string | null;
}

/** A value on the page: the text of an element, or its attribute. An empty selector is the row itself. */
export interface Pick {
  selector: string;
  attribute: string | null;
  /** A regular expression whose first group is the value. */
  pattern: string | null;
}

type AdapterInput = Partial<Adapter> & { id: string; list: readonly string[]; composer: readonly string[] };

interface SiteInput extends Omit<Site, 'traits' | 'adapters' | 'notes'> {
  traits: readonly Trait[];
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
    adapters: (input.adapters ?? []).map(completeAdapter),
    notes: input.notes ?? '',
  };
}

function completeAdapter(input: AdapterInput): Adapter {
  return {
    paths: [],
    row: [],
    skip: [],
    text: [],
    textIdPrefix: null,
    omit: [],
    author: [],
    authorId: [],
    authorLeadsRun: false,
    own: [],
    other: [],
    ownName: [],
    time: [],
    rowId: null,
    title: [],
    conversation: [],
    audience: 'counted',
    directPaths: [],
    shadowHost: null,
    ...input,
  };
}

/** The text of the first element that matches, or its attribute, or the part of either that a pattern picks. */
/* @__NO_SIDE_EFFECTS__ */
export function pick(selector: string, attribute: string | null = null, pattern: string | null = null): Pick {
  return { selector, attribute, pattern };
}
