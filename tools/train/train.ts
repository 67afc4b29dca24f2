import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Feature, LURING_FEATURES } from '../../src/domain/risk/luring-features.ts';
import { LEAST_POINTS } from '../../src/domain/risk/luring-floors.ts';
import { checkInputs, openOutput, type Streams } from '../evaluate/files.ts';
import { PIPE } from '../evaluate/options.ts';
import { Progress } from '../evaluate/progress.ts';
import { readRows } from '../evaluate/read-rows.ts';
import { type Example, examplesOf } from './examples.ts';
import { fitWeights, type Start } from './fit.ts';
import type { TrainOptions } from './options.ts';
import { START_WEIGHTS } from './start.ts';
import { crossValidate, measure } from './validate.ts';
import { weightsFile } from './weights-file.ts';

/** Every conversation is looked at twice: as if the family had told the child's age, and as if not. */
const CHILD_AGES = [null, 13];
const STEP = 20;
const COMBINATIONS = /\+|^gap:said$/;

/**
 * Fits the weights of luring on conversations and writes them as a source file.
 *
 * @throws UsageError when a file cannot be read or written
 */
export async function train(options: TrainOptions, streams: Streams, signal: AbortSignal): Promise<void> {
  const examples = await readExamples(options, streams, signal);
  if (signal.aborted) return;
  const start = LURING_FEATURES.map(startOf);
  const say = (title: string, lines: string[]) => streams.stderr.write(`${[title, ...lines].join('\n  ')}\n`);
  say(
    'Set by hand:',
    measure(
      examples,
      Float64Array.from(start, ({ points }) => points),
    ),
  );
  say('Cross-validated:', crossValidate(examples, start));
  const weights = fitWeights(examples, start).map(rounded);
  say('Fitted, on what it was fitted on:', measure(examples, weights));
  const names = LURING_FEATURES.map(({ name }) => name);
  const text = weightsFile(
    names,
    weights,
    options.inputs.map((path) => basename(path)),
  );
  await pipeline([text], await openOutput(options.output, streams), { end: options.output !== PIPE });
}

async function readExamples(
  { inputs, output }: TrainOptions,
  streams: Streams,
  signal: AbortSignal,
): Promise<Example[]> {
  const progress = new Progress(streams.stderr, await checkInputs(inputs, output));
  const examples: Example[] = [];
  for (const path of inputs) {
    for await (const row of readRows(path, streams, progress, signal)) {
      for (const childAge of CHILD_AGES) examples.push(...examplesOf(row, childAge));
    }
  }
  progress.end(signal.aborted);
  return examples;
}

function startOf({ name }: Feature): Start {
  const points = Math.max(START_WEIGHTS[name] ?? 0, LEAST_POINTS[name] ?? 0);
  return { points, isCombination: COMBINATIONS.test(name) };
}

function rounded(weight: number): number {
  return Math.round(weight * STEP) / STEP;
}
