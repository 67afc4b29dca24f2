const STEP = 100;

/** Long, because it only matters when something is broken: how fast things are is for benches to say. */
export const PATIENCE = 45_000;

/**
 * Asks again and again until there is an answer: conditions, never fixed times.
 *
 * @param what Completes "waited … ms for": the sentence of the error.
 * @param find Gives `null` or `false` while there is nothing yet.
 * @param patience In milliseconds.
 * @throws Error when the time is over, with the last error of `find` as its cause.
 */
export async function waitFor<T>(
  what: string,
  find: () => T | null | false | Promise<T | null | false>,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  let cause: unknown;
  do {
    try {
      const found = await find();
      if (found !== null && found !== false) return found;
      cause = undefined;
    } catch (error) {
      // A page that is just navigating cannot be asked; the next round will tell.
      cause = error;
    }
    await pause(STEP);
  } while (Date.now() < end);
  throw new Error(`Waited ${patience} ms for ${what}`, { cause });
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
