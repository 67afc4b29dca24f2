import { addAbortSignal, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkInputs, nameOf, openInput, openOutput, type Streams } from './files.ts';
import { judgeRow, type VerdictRow } from './judge-row.ts';
import { type Line, linesOf } from './lines.ts';
import { type EvaluateOptions, PIPE } from './options.ts';
import { Progress } from './progress.ts';
import { parseRow } from './row.ts';

/** A conversation of 100,000 messages takes about a tenth of it. */
const MOST_LINE_BYTES = 64 * 1024 * 1024;

export interface Count {
  rows: number;
  badRows: number;
}

/**
 * Reads conversations and writes verdicts, row by row, in the memory of one row. Bad rows are named on `stderr` and left
 * out. When the signal comes, what has been judged is still written.
 *
 * @throws UsageError when a file cannot be read or written
 */
export async function evaluate(
  options: EvaluateOptions,
  streams: Streams,
  signal: AbortSignal,
): Promise<Count> {
  const progress = new Progress(streams.stderr, await checkInputs(options));
  const output = await openOutput(options.output, streams);
  const verdicts = verdictsFor(options, streams, progress, signal);
  await pipeline(verdicts, output, { end: options.output !== PIPE });
  progress.say(`${signal.aborted ? 'stopped early: ' : ''}${progress.rows} rows judged, ${bad(progress)}`);
  return { rows: progress.rows, badRows: progress.badRows };
}

function bad({ badRows }: Count): string {
  return `${badRows} bad ${badRows === 1 ? 'row' : 'rows'} left out`;
}

async function* verdictsFor(
  options: EvaluateOptions,
  streams: Streams,
  progress: Progress,
  signal: AbortSignal,
): AsyncGenerator<string> {
  for (const path of options.inputs) {
    const chunks = chunksOf(openInput(path, streams), progress, signal);
    for await (const line of linesOf(chunks, MOST_LINE_BYTES)) {
      if (signal.aborted) return;
      const outcome = outcomeOf(line, options.childAge);
      if (outcome === null) continue;
      if ('complaint' in outcome) {
        progress.badRows += 1;
        progress.say(`${nameOf(path)}:${line.number}: ${outcome.complaint}`);
      } else {
        progress.rows += 1;
        yield `${JSON.stringify(outcome.verdict)}\n`;
      }
      progress.tick();
    }
  }
}

/** Ends where the input ends, or when the signal comes. */
async function* chunksOf(input: Readable, progress: Progress, signal: AbortSignal): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of addAbortSignal(signal, input)) {
      progress.bytes += chunk.length;
      yield chunk;
      progress.tick();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** `null` for an empty line, which is no row. */
function outcomeOf(
  { bytes }: Line,
  childAge: number | null,
): { verdict: VerdictRow } | { complaint: string } | null {
  if (bytes === null) return { complaint: `longer than ${MOST_LINE_BYTES / 1024 / 1024} MiB` };
  if (bytes.length <= 1 && bytes.toString().trim() === '') return null;
  const parsed = parseRow(bytes);
  return 'row' in parsed ? { verdict: judgeRow(parsed.row, childAge) } : parsed;
}
