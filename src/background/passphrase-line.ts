import type { ManagedLock } from '../domain/managed.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Names what the line holds and how it was made; another way of making it gets another number. */
const MARK = 'porchlight1';

/** The parts in bytes: salt, proof, public key, the number used once for wrapping, and the wrapped private key. */
const LENGTHS = [16, 32, 65, 12, 48] as const;

/** What such a line looks like: each part in base64url, without signs that fill it up. */
export const PASSPHRASE_LINE = new RegExp(
  `^${MARK}\\.[0-9]{6,7}${LENGTHS.map((bytes) => `\\.[A-Za-z0-9_-]{${lettersFor(bytes)}}`).join('')}$`,
);

/** A passphrase in one line, for a policy: enough to tell whether it is the one, and what only it opens. */
export function writePassphraseLine({ lock, key }: ManagedLock): string {
  const { nonce, bytes } = key.byPassphrase;
  const parts = [lock.salt, lock.proof, key.publicKey, nonce, bytes].map(toBase64Url);
  return [MARK, lock.rounds, ...parts].join('.');
}

/** @returns `null` for what is no such line */
export function readPassphraseLine(line: string): ManagedLock | null {
  if (!PASSPHRASE_LINE.test(line)) return null;
  const [, rounds, ...parts] = line.split('.');
  const [salt, proof, publicKey, nonce, bytes] = parts.map(fromBase64Url);
  if (!salt || !proof || !publicKey || !nonce || !bytes) return null;
  return {
    lock: { salt, proof, rounds: Number(rounds) },
    key: { publicKey, byPassphrase: { nonce, bytes } },
  };
}

function lettersFor(bytes: number): number {
  return Math.ceil((bytes * 4) / 3);
}

function toBase64Url(bytes: Bytes): string {
  const plain = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return plain.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(letters: string): Bytes {
  const plain = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
