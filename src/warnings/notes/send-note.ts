import type { ContentRuntime } from '../../platform/content-runtime.ts';
import type { RequestOf } from '../../protocol/command.ts';
import { keepNote } from '../../protocol/note-commands.ts';
import type { NOTE_OUTCOMES } from '../../protocol/note-schemas.ts';

/** How long to wait before trying again, in milliseconds: the background may just be waking up. */
const PAUSES = [0, 300, 1_500];

export type SentOutcome = (typeof NOTE_OUTCOMES)[number] | 'failed';

/** Sends a note until somebody answers, a few times: its ticket keeps it from being kept twice. */
export async function sendNote(
  runtime: ContentRuntime,
  request: RequestOf<typeof keepNote>,
): Promise<SentOutcome> {
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!runtime.isAlive()) return 'failed';
    try {
      return (await runtime.send(keepNote, request)).outcome;
    } catch {
      // Nobody listened, or the storage refused: once more.
    }
  }
  return 'failed';
}
