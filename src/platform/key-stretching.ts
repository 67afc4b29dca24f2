/** Bytes that nobody can guess. */
export function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** What stretching gives, in bytes. */
const LENGTH = 32;

/**
 * Makes bytes of a passphrase in a way that costs whoever guesses as much, each time: PBKDF2 with HMAC-SHA-256.
 * @param rounds see `measuredRounds`
 */
export async function stretch(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const typed = new TextEncoder().encode(passphrase);
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return new Uint8Array(await crypto.subtle.deriveBits(way, material, LENGTH * 8));
}

/** What OWASP's Password Storage Cheat Sheet asks of PBKDF2-HMAC-SHA256: fewer are never made. */
const FEWEST_ROUNDS = 600_000;
/** Another computer, or another day, may be slower: nobody shall wait for long. */
const MOST_ROUNDS = 3_000_000;
/** A person hardly notices it, and whoever guesses does; milliseconds. */
const AIM = 500;
const SAMPLE = 100_000;

/** As many rounds as take about half a second here: browsers differ by a factor of three or four. */
export async function measuredRounds(): Promise<number> {
  const before = performance.now();
  await stretch('a sample', randomBytes(16), SAMPLE);
  return roundsFor(performance.now() - before);
}

/** @param sample how long {@link SAMPLE} rounds took, in milliseconds */
export function roundsFor(sample: number): number {
  const wanted = Math.round((SAMPLE * AIM) / Math.max(sample, 1));
  return Math.min(Math.max(wanted, FEWEST_ROUNDS), MOST_ROUNDS);
}
