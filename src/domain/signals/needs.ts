import { QUESTION } from '../text/tokens.ts';
import { ALWAYS, HAS_NUMBER, type RuleFile } from './filed-rules.ts';
import type { Item } from './phrase.ts';
import type { WordIds } from './word-ids.ts';

/** Numbers are about as common in chat as a word that comes up in this many phrases. */
const USES_OF_A_NUMBER = 12;
/** Questions are more common than that. */
const USES_OF_A_QUESTION = 100;

/** Whether a phrase may be filed under this item: it stands for a token that must be there. */
export function isAnchor(item: Item): boolean {
  return item.type === 'words' || item.type === 'number';
}

/** How common an item is: in how many phrases its words come up. */
export function costOf(item: Item, uses: ReadonlyMap<string, number>): number {
  if (item.type === 'number') return USES_OF_A_NUMBER;
  if (item.type !== 'words') return Number.POSITIVE_INFINITY;
  return [...item.words.keys()].reduce((sum, word) => sum + (uses.get(word) ?? 0), 0);
}

/** Finds what a text must have for a phrase to match: the two rarest things besides its anchor. */
export class NeedFinder {
  readonly #file: RuleFile;
  readonly #words: WordIds;
  readonly #uses: ReadonlyMap<string, number>;
  readonly #marksOfItems = new Map<Item, number>();
  /** By the ids that set them: many phrases need the same. */
  readonly #marks = new Map<string, number>();

  constructor(file: RuleFile, words: WordIds, uses: ReadonlyMap<string, number>) {
    this.#file = file;
    this.#words = words;
    this.#uses = uses;
  }

  find(items: readonly Item[]): [number, number] {
    const rarest = items
      .filter(isNeeded)
      .map((item) => ({ item, cost: this.#costOf(item) }))
      .sort((one, other) => one.cost - other.cost);
    const [first = ALWAYS, second = ALWAYS] = rarest.slice(0, 2).map(({ item }) => this.#markOf(item));
    return [first, second];
  }

  #costOf(item: Item): number {
    if (item.type === 'question') return USES_OF_A_QUESTION;
    if (item.type !== 'group') return costOf(item, this.#uses);
    return item.alternatives.reduce((sum, [first]) => sum + (first ? costOf(first, this.#uses) : 0), 0);
  }

  #markOf(item: Item): number {
    if (item.type === 'number') return HAS_NUMBER;
    const mark = this.#marksOfItems.get(item) ?? this.#markOfIds(this.#idsOf(item));
    this.#marksOfItems.set(item, mark);
    return mark;
  }

  #markOfIds(ids: readonly number[]): number {
    const key = ids.join();
    const mark = this.#marks.get(key) ?? this.#file.addMark(new Set(ids));
    this.#marks.set(key, mark);
    return mark;
  }

  #idsOf(item: Item): number[] {
    if (item.type === 'group')
      return item.alternatives.flatMap(([first]) => (first ? this.#idsOf(first) : []));
    if (item.type === 'question') return [QUESTION];
    return item.type === 'words' ? this.#words.idsIn(item) : [];
  }
}

/** What must be in the text: of alternatives, where each begins with a word. */
function isNeeded(item: Item): boolean {
  if (item.type !== 'group') return isAnchor(item) || item.type === 'question';
  return !item.isOptional && item.alternatives.every(([first]) => first?.type === 'words');
}
