import { fingerprintOf } from '../../src/domain/text/fingerprint.ts';
import type { Example } from './examples.ts';
import { findFirstWarning, fitWeights, type Start } from './fit.ts';

const FOLDS = 5;

/**
 * What weights are worth on conversations they were not fitted on: each fifth is judged by weights fitted on the others.
 * Which fifth a conversation is in depends on its id only.
 */
export function crossValidate(examples: readonly Example[], start: readonly Start[]): string[] {
  const first = new Map<Example, number | null>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitWeights(
      examples.filter(({ id }) => foldOf(id) !== fold),
      start,
    );
    for (const example of examples) {
      if (foldOf(example.id) === fold) first.set(example, findFirstWarning(example, weights));
    }
  }
  return figuresOf(first);
}

/** The same figures for given weights. */
export function measure(examples: readonly Example[], weights: Float64Array): string[] {
  return figuresOf(new Map(examples.map((example) => [example, findFirstWarning(example, weights)])));
}

function foldOf(id: string): number {
  return fingerprintOf([id]) % FOLDS;
}

function figuresOf(first: ReadonlyMap<Example, number | null>): string[] {
  const bySource = new Map<string, (number | null)[]>();
  for (const [{ source, isRisky, childAge }, index] of first) {
    const name = `${source} (${isRisky ? 'risky' : 'ordinary'}, age ${childAge ?? 'not told'})`;
    bySource.set(name, [...(bySource.get(name) ?? []), index]);
  }
  return [...bySource].sort().map(([name, indexes]) => {
    const warnings = indexes.flatMap((index) => index ?? []).sort((one, other) => one - other);
    const at = (part: number) => warnings[Math.floor((warnings.length - 1) * part)] ?? '-';
    const rate = ((1000 * warnings.length) / indexes.length).toFixed(1);
    return `${name}: ${warnings.length} of ${indexes.length} warned (${rate} in 1,000), first at ${at(0.5)} (median), ${at(0.9)} (90 %)`;
  });
}
