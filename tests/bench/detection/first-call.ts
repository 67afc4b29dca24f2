import { readGrammar } from '../../../src/domain/signals/grammar.ts';
import type { GrammarData } from '../../../src/domain/signals/grammar-data.ts';
import { packPhrases } from '../../../tools/build/packed-language.ts';

/** Of the one time that the phrases are made ready on a page, in milliseconds. */
export interface FirstCall {
  all: number;
  /** The longest step: so long nothing else of the page can run. */
  longestStep: number;
}

/** What a built reader does: unpacks the phrases and makes them ready. Only the first time in a process tells anything. */
export async function timeFirstCallOnce(): Promise<FirstCall> {
  const packed: { compiledEnglish(): Generator<void, GrammarData> } = await import(await packPhrases());
  const steps = preparing(packed.compiledEnglish());
  let all = 0;
  let longestStep = 0;
  for (let isDone = false; !isDone; ) {
    const start = performance.now();
    isDone = steps.next().done ?? false;
    const time = performance.now() - start;
    all += time;
    longestStep = Math.max(longestStep, time);
  }
  return { all, longestStep };
}

function* preparing(data: Generator<void, GrammarData>): Generator<void> {
  yield* readGrammar(yield* data);
}
