import * as v from 'valibot';

/** Selectors stand in order of preference: the first that matches is used. */
const selectors = v.optional(v.pipe(v.array(v.string()), v.readonly()), []);

/** Chromium leaves out what is `null` when it hands data to a script. */
const text = v.optional(v.nullable(v.string()), null);

/** A value on the page: the text of an element, or its attribute. An empty selector is the row itself. */
const pickSchema = v.object({
  selector: v.string(),
  attribute: text,
  /** A regular expression whose first group is the value. */
  pattern: text,
});
const picks = v.optional(v.pipe(v.array(pickSchema), v.readonly()), []);

/** How to read one kind of chat page. What is left out is filled in, so that those who use it need no defaults of their own. */
export const adapterSchema = v.object({
  /** The name of its fixture page. */
  id: v.string(),
  /** It applies where the address path starts with one of these; everywhere if there are none. */
  paths: selectors,
  /** It applies where the page has one of these: what tells a program that runs on many addresses. */
  signature: selectors,
  /** The way to the open shadow root in which the list stands: each element is in the root of the one before. */
  shadowHosts: selectors,
  /** Each element that matches holds a conversation of its own; the whole page is one if there are none. */
  windows: selectors,
  /** The element that holds the messages, or whose own open shadow root does. */
  list: v.pipe(v.array(v.string()), v.readonly()),
  /**
   * One message, anywhere inside the list; its parts may be in its own open shadow root. If there are none, the generic
   * reader finds the rows of the list.
   */
  row: selectors,
  /** The element around the rows of one author that has what they share: name, side, time. */
  run: text,
  /** A row that matches one of these is no message. */
  skip: selectors,
  /** The message's words inside the row; the whole row if there are none. */
  text: selectors,
  /** The words stand in the element whose id is this and the last part of the row's own id. */
  textIdPrefix: text,
  /** Parts of the words that the sender did not write now: times, quotes, reactions. */
  omit: selectors,
  author: picks,
  /** Something steadier than a name, where the page shows it. */
  authorId: picks,
  /** Only the first row of a run names its author. */
  authorLeadsRun: v.optional(v.boolean(), false),
  /** The row matches this, or holds something that does. */
  own: selectors,
  /** The same for what others wrote; a row that matches neither is the child's if its author is `ownName`. */
  other: selectors,
  /** Where the page shows what the child is called. */
  ownName: picks,
  time: picks,
  /** Attribute of the row that tells it from others. */
  rowId: text,
  composer: v.pipe(v.array(v.string()), v.readonly()),
  title: picks,
  /** What tells the conversation from the site's others; the address path if nothing is given or found. */
  conversation: picks,
  /** `group` where everybody may read along; `counted` where the page or the number of people tells. */
  audience: v.optional(v.picklist(['group', 'counted']), 'counted'),
  /** If there are any, other addresses are groups. */
  directPaths: selectors,
});

/** The name under which the background hands a site's adapters to the reader, which carries none itself. */
export const ADAPTERS = 'porchlight.adapters';

export type Adapter = v.InferOutput<typeof adapterSchema>;
/** As it is written in the catalogue, and handed to the reader. */
export type AdapterInput = v.InferInput<typeof adapterSchema>;
export type Pick = v.InferOutput<typeof pickSchema>;

/** The text of the first element that matches, or its attribute, or the part of either that a pattern picks. */
/* @__NO_SIDE_EFFECTS__ */
export function pick(selector: string, attribute: string | null = null, pattern: string | null = null): Pick {
  return { selector, attribute, pattern };
}
