import * as v from 'valibot';
import { openInput, type Streams } from '../evaluate/files.ts';
import { linesOf } from '../evaluate/lines.ts';
import { UsageError } from '../evaluate/usage-error.ts';
import type { Judgement } from './detectors.ts';

const verdictSchema = v.object({
  id: v.string(),
  score: v.number(),
  firstWarning: v.nullable(v.object({ index: v.number() })),
});

const MOST_LINE_BYTES = 1024 * 1024;

/**
 * What `evaluate` wrote, by the id of the conversation.
 *
 * @throws UsageError when a line is no verdict
 */
export async function readVerdicts(path: string, streams: Streams): Promise<Map<string, Judgement>> {
  const verdicts = new Map<string, Judgement>();
  for await (const { number, bytes } of linesOf(openInput(path, streams), MOST_LINE_BYTES)) {
    const { id, score, firstWarning } = verdictIn(bytes, `${path}:${number}`);
    verdicts.set(id, { score, firstWarning: firstWarning?.index ?? null });
  }
  return verdicts;
}

function verdictIn(bytes: Buffer | null, place: string): v.InferOutput<typeof verdictSchema> {
  try {
    return v.parse(verdictSchema, JSON.parse(String(bytes)));
  } catch {
    throw new UsageError(`${place}: not a verdict as evaluate writes it`);
  }
}
