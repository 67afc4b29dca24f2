import type { ContentRuntime } from '../platform/content-runtime.ts';
import type { Command, RequestOf } from '../protocol/command.ts';

/** How long to wait before trying again, in milliseconds: the background may just be waking up. */
const PAUSES = [250, 1_000, 4_000];

/** Sends until somebody answers, a few times. `false` when nobody did. Commands are safe to send twice. */
export async function deliver<C extends Command>(
  runtime: ContentRuntime,
  command: C,
  request: RequestOf<C>,
): Promise<boolean> {
  for (const pause of [0, ...PAUSES]) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (!runtime.isAlive()) return false;
    if (await isAnswered(runtime, command, request)) return true;
  }
  return false;
}

async function isAnswered<C extends Command>(
  runtime: ContentRuntime,
  command: C,
  request: RequestOf<C>,
): Promise<boolean> {
  try {
    await runtime.send(command, request);
    return true;
  } catch {
    // Nobody listened, or the answer was odd: the caller tries again and then says so.
    return false;
  }
}
