/** An amount that fades: how much there was of something at `at`, all that came before already faded to it. */
export interface Fading {
  amount: number;
  at: number;
}

/** Six decimals are far more than matters, and keep the state short. */
const PRECISION = 1e6;

/** What is left of 1 after some milliseconds. */
function leftOf(passed: number, halfLife: number): number {
  return passed <= 0 ? 1 : 2 ** (-passed / halfLife);
}

/** How much is left at a moment; 0 of nothing. */
export function amountAt(fading: Fading | null, now: number, halfLife: number): number {
  return fading === null ? 0 : fading.amount * leftOf(now - fading.at, halfLife);
}

/** Adds what happened at `at`. Since fading is exponential, the order in which things are added does not matter. */
export function addFading(before: Fading | null, added: number, at: number, halfLife: number): Fading {
  const latest = before === null ? at : Math.max(before.at, at);
  const amount = amountAt(before, latest, halfLife) + added * leftOf(latest - at, halfLife);
  return { amount: Math.round(amount * PRECISION) / PRECISION, at: latest };
}
