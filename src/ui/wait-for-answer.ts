/** How long the background may take to wake up and answer before the page says that it does not. */
export const ANSWER_LIMIT_MS = 3_000;

/** Waits for an answer. What does not come in time is given up for now, but still taken when it comes: late, not wrong. */
export async function waitForAnswer<Answer>(
  asked: Promise<Answer>,
  accept: (answer: Answer) => void,
  giveUp: () => void,
): Promise<void> {
  const limit = setTimeout(giveUp, ANSWER_LIMIT_MS);
  try {
    accept(await asked);
  } catch {
    giveUp();
  } finally {
    clearTimeout(limit);
  }
}
