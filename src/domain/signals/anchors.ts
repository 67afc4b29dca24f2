import type { Item } from './phrase.ts';

/** How often an item comes up; infinite for what need not be there. */
export type CostOf = (item: Item) => number;

/** Several places to look for cost a little more than one that comes up as often as they do together. */
const COST_OF_DIVIDING = 1.5;

/**
 * The place of the item that a phrase is filed under: the rarest, so that the phrase is tried hardly anywhere. That may be a
 * group of alternatives, which then are filed each under what is rarest in it.
 *
 * @throws Error when nothing in the phrase must be there.
 */
export function anchorPlace(items: readonly Item[], costOf: CostOf): number {
  const costs = items.map((item) => costOfItem(item, costOf));
  const least = Math.min(...costs);
  if (least === Number.POSITIVE_INFINITY)
    throw new Error('A phrase needs a word or number that must be there');
  return costs.indexOf(least);
}

function costOfItem(item: Item, costOf: CostOf): number {
  if (item.type !== 'group') return costOf(item);
  if (item.isOptional) return Number.POSITIVE_INFINITY;
  const costs = item.alternatives.map((some) => Math.min(...some.map((one) => costOfItem(one, costOf))));
  return costs.reduce((sum, cost) => sum + cost, 0) * COST_OF_DIVIDING;
}
