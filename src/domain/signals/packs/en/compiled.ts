import { compile } from '../../compile.ts';
import type { GrammarData } from '../../grammar-data.ts';
import { english } from './english.ts';

/** The phrases of English as they travel. */
export function compileEnglish(): GrammarData {
  return compile(english);
}

/** The same for whoever detects signals: a build puts another in its place that has them compiled already. */
// biome-ignore lint/correctness/useYield: the other takes turns.
export function* compiledEnglish(): Generator<void, GrammarData> {
  return compileEnglish();
}
