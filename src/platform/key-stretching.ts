/** Bytes that nobody can guess. */
export function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** What stretching gives, in bytes. */
const LENGTH = 32;

/**
 * Makes bytes of a passphrase in a way that costs whoever guesses as much, each time: PBKDF2 with HMAC-SHA-256.
 * @param rounds see `ROUNDS`
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

/** What OWASP's Password Storage Cheat Sheet asks of PBKDF2-HMAC-SHA256. */
export const ROUNDS = 600_000;
