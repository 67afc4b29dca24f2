import { OutdatedPorchlight } from '../platform/extension-page.ts';

/** How long the background may take to wake up and answer before the page says that it does not. */
export const ANSWER_LIMIT_MS = 3_000;

/** Why there is no answer: nobody gives one, or this version cannot read what a newer one wrote. */
export type Unanswered = 'unreachable' | 'outdated';

export function isUnanswered(freshness: string): freshness is Unanswered {
  return freshness === 'unreachable' || freshness === 'outdated';
}

/** Waits for an answer. What does not come in time is given up for now, but still taken when it comes: late, not wrong. */
export async function waitForAnswer<Answer>(
  asked: Promise<Answer>,
  accept: (answer: Answer) => void,
  giveUp: (why: Unanswered) => void,
): Promise<void> {
  const limit = setTimeout(() => giveUp('unreachable'), ANSWER_LIMIT_MS);
  try {
    accept(await asked);
  } catch (error) {
    giveUp(error instanceof OutdatedPorchlight ? 'outdated' : 'unreachable');
  } finally {
    clearTimeout(limit);
  }
}
