import type { SignalKind } from '../model.ts';
import type { Pack } from './pack.ts';
import type { Item, Step } from './phrase.ts';
import type { WordIds } from './word-ids.ts';

/** A step as the matcher compares it: words by their ids. `done` ends a chain. */
export type CompiledStep =
  | { type: 'words'; ids: ReadonlyMap<number, string | null> }
  | { type: 'not'; ids: ReadonlySet<number> }
  | { type: 'done' }
  | Exclude<Step, { type: 'words' | 'not' }>;

/** A step and all that may come after it. */
export interface Link {
  step: CompiledStep;
  next: readonly Link[];
}

/** What must stand where a rule is tried, what must follow it, what must go before it. */
export interface Chains {
  anchor: CompiledStep;
  right: readonly Link[];
  left: readonly Link[];
}

/** A phrase before it is known which of its items is the rarest. */
export interface Draft {
  kind: SignalKind;
  /** Silences its kind instead of raising it. */
  isUnless: boolean;
  value: Pack['value'] | null;
  items: readonly Item[];
}

const DONE: readonly Link[] = [{ step: { type: 'done' }, next: [] }];

/** How strong a value is that may mean something else, against one that is clear. */
const LESS_THAN_A_NUMBER = -1;

/**
 * One phrase, to be tried wherever a word of its anchor stands. Its chains are made when it is tried for the first time:
 * most phrases never come up in a chat, and nobody should wait for those.
 */
export class Rule {
  readonly kind: SignalKind;
  readonly isUnless: boolean;
  readonly value: Pack['value'] | null;
  readonly strength: number;
  readonly #items: readonly Item[];
  readonly #place: number;
  readonly #words: WordIds;
  #chains: Chains | null = null;

  /** @param place that of the anchor among the items */
  constructor(draft: Draft, place: number, words: WordIds) {
    this.kind = draft.kind;
    this.isUnless = draft.isUnless;
    this.value = draft.value;
    this.strength = strengthOf(draft.value);
    this.#items = draft.items;
    this.#place = place;
    this.#words = words;
  }

  get chains(): Chains {
    this.#chains ??= this.#link();
    return this.#chains;
  }

  #link(): Chains {
    const items = this.#items;
    const link = (some: readonly Item[]) => this.#words.link(some, DONE);
    const [anchor] = link(items.slice(this.#place, this.#place + 1));
    if (anchor === undefined) throw new Error('The anchor of a phrase is an item of it');
    const right = link(items.slice(this.#place + 1));
    const left = link(reversed(items.slice(0, this.#place)));
    return { anchor: anchor.step, right, left };
  }
}

function strengthOf(value: Pack['value'] | null): number {
  if (value === 'digits') return LESS_THAN_A_NUMBER;
  if (!value || typeof value !== 'object' || !('always' in value)) return 0;
  return value.strength ?? (typeof value.always === 'number' ? value.always : 0);
}

/** The same items, as they are met by reading from right to left. */
function reversed(items: readonly Item[]): Item[] {
  return items
    .map((item) =>
      item.type === 'group' ? { ...item, alternatives: item.alternatives.map(reversed) } : item,
    )
    .reverse();
}
