import { addAbortSignal, type Readable } from 'node:stream';
import { nameOf, openInput, type Streams } from './files.ts';
import { type Line, linesOf } from './lines.ts';
import type { Progress } from './progress.ts';
import { parseRow, type Row } from './row.ts';

/** A conversation of 100,000 messages takes about a tenth of it. */
const MOST_LINE_BYTES = 64 * 1024 * 1024;

/** The good rows of a file, one at a time. Bad ones are named and left out. Ends early when the signal comes. */
export async function* readRows(
  path: string,
  streams: Streams,
  progress: Progress,
  signal: AbortSignal,
): AsyncGenerator<Row> {
  const chunks = chunksOf(openInput(path, streams), progress, signal);
  for await (const line of linesOf(chunks, MOST_LINE_BYTES)) {
    if (signal.aborted) return;
    const outcome = readLine(line);
    if (outcome === null) continue;
    if ('row' in outcome) {
      progress.rows += 1;
      yield outcome.row;
    } else {
      progress.complain(`${nameOf(path)}:${line.number}: ${outcome.complaint}`);
    }
    progress.tick();
  }
}

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
function readLine({ bytes }: Line): ReturnType<typeof parseRow> | null {
  if (bytes === null) return { complaint: `longer than ${MOST_LINE_BYTES / 1024 / 1024} MiB` };
  if (bytes.length <= 1 && bytes.toString().trim() === '') return null;
  return parseRow(bytes);
}
