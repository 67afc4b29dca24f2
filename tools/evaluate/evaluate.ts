import { pipeline } from 'node:stream/promises';
import { checkInputs, openOutput, type Streams } from './files.ts';
import { judgeRow } from './judge-row.ts';
import { type EvaluateOptions, PIPE } from './options.ts';
import { Progress } from './progress.ts';
import { readRows } from './read-rows.ts';

/**
 * Reads conversations and writes verdicts, row by row, in the memory of one row. When the signal comes, what has been
 * judged is still written.
 *
 * @throws UsageError when a file cannot be read or written
 */
export async function evaluate(
  options: EvaluateOptions,
  streams: Streams,
  signal: AbortSignal,
): Promise<void> {
  const progress = new Progress(streams.stderr, await checkInputs(options.inputs, options.output));
  const output = await openOutput(options.output, streams);
  const verdicts = verdictsFor(options, streams, progress, signal);
  await pipeline(verdicts, output, { end: options.output !== PIPE });
  progress.end(signal.aborted);
}

async function* verdictsFor(
  { inputs, childAge }: EvaluateOptions,
  streams: Streams,
  progress: Progress,
  signal: AbortSignal,
): AsyncGenerator<string> {
  for (const path of inputs) {
    for await (const row of readRows(path, streams, progress, signal)) {
      yield `${JSON.stringify(judgeRow(row, childAge))}\n`;
    }
  }
}
