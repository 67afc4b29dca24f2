import { QUESTION } from '../text/tokens.ts';
import { ALWAYS, HAS_NUMBER, type RuleFile } from './filed-rules.ts';
import type { Item } from './phrase.ts';
import type { Uses } from './uses.ts';
import type { WordIds } from './word-ids.ts';

/** Questions are more common than any word that tells something. */
const USES_OF_A_QUESTION = 100;

/** Whether a phrase may be filed under this item: it stands for a token that must be there. */
export function isAnchor(item: Item): boolean {
  return item.type === 'words' || item.type === 'number';
}

/** Finds what a text must have for a phrase to match: the two rarest things besides its anchor. */
export class NeedFinder {
  readonly #file: RuleFile;
  readonly #words: WordIds;
  readonly #uses: Uses;
  readonly #marksOfItems = new Map<Item, number>();
  /** By the ids that set them: many phrases need the same. */
  readonly #marks = new Map<string, number>();

  constructor(file: RuleFile, words: WordIds, uses: Uses) {
    this.#file = file;
    this.#words = words;
    this.#uses = uses;
  }

  /** @param anchor the place of the item that the phrase is filed under */
  find(items: readonly Item[], anchor: number): [number, number] {
    const rarest = items
      .filter((item, place) => place !== anchor && isNeeded(item))
      .map((item) => ({ item, cost: this.#costOf(item) }))
      .sort((one, other) => one.cost - other.cost);
    const [first, second] = rarest;
    return [first ? this.#markOf(first.item) : ALWAYS, second ? this.#markOf(second.item) : ALWAYS];
  }

  #costOf(item: Item): number {
    if (item.type === 'question') return USES_OF_A_QUESTION;
    if (item.type !== 'group') return this.#uses.costOf(item);
    return item.alternatives.reduce((sum, [first]) => sum + (first ? this.#uses.costOf(first) : 0), 0);
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

  #idsOf(item: Item): readonly number[] {
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
