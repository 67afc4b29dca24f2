import { basename } from 'node:path';
import { concernsIn, concernsWith } from '../../src/domain/sending/concerns.ts';
import { detectSignals } from '../../src/domain/signals/detect.ts';
import { checkInputs, type Streams } from '../evaluate/files.ts';
import { Progress } from '../evaluate/progress.ts';
import { readRows } from '../evaluate/read-rows.ts';
import { filesIn } from '../score/files-in.ts';

/** How many messages of a source a child would be asked about before they go. */
export interface HeldCount {
  source: string;
  messages: number;
  /** If everybody were new: whatever gives something away, or hurts. */
  withNew: number;
  /** With everybody: words that hurt. */
  unkind: number;
}

/**
 * Takes every message, whoever wrote it, for one that a child is about to send.
 *
 * @throws UsageError when a file cannot be read
 */
export async function countHeld(
  inputs: readonly string[],
  streams: Streams,
  signal: AbortSignal,
): Promise<HeldCount[]> {
  const files = (await Promise.all(inputs.map(filesIn))).flat();
  const progress = new Progress(streams.stderr, await checkInputs(files));
  const counts = new Map<string, HeldCount>();
  for (const path of files) {
    for await (const row of readRows(path, streams, progress, signal)) {
      const source = row.source ?? basename(path, '.jsonl');
      const count = counts.get(source) ?? { source, messages: 0, withNew: 0, unkind: 0 };
      counts.set(source, count);
      for (const { text } of row.messages) countIn(count, text);
    }
  }
  progress.end(signal.aborted);
  return [...counts.values()];
}

function countIn(count: HeldCount, text: string): void {
  const concerns = concernsIn(text, detectSignals(text), []);
  count.messages += 1;
  if (concernsWith('new', concerns).length > 0) count.withNew += 1;
  if (concernsWith('known', concerns).length > 0) count.unkind += 1;
}
