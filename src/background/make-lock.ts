import { type FamilyLock, isSameProof, normalised } from '../domain/family-lock.ts';
import { randomBytes, stretch } from '../platform/key-stretching.ts';
import { keyFor } from '../platform/sealing.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Made = Pick<FamilyLock, 'salt' | 'rounds' | 'proof'>;

export const SALT_BYTES = 16;

/** A lock for a passphrase, and the key by which it keeps another key. That key is not to be kept itself. */
export async function makeLock(passphrase: string, rounds: number): Promise<{ lock: Made; keeper: Bytes }> {
  const salt = randomBytes(SALT_BYTES);
  const stretched = await stretch(normalised(passphrase), salt, rounds);
  const lock = { salt, rounds, proof: await keyFor('proof', stretched) };
  return { lock, keeper: await keyFor('keeper', stretched) };
}

/** The key that a passphrase makes with what a lock stretches it by: whether it is the right one shows when it opens something. */
export async function keeperOf(
  { salt, rounds }: Pick<Made, 'salt' | 'rounds'>,
  passphrase: string,
): Promise<Bytes> {
  return keyFor('keeper', await stretch(normalised(passphrase), salt, rounds));
}

/** The key by which a lock keeps another, for who knows its passphrase; `null` for everybody else. */
export async function openLock(
  { salt, rounds, proof, isSplit }: Made & Pick<FamilyLock, 'isSplit'>,
  passphrase: string,
): Promise<Bytes | null> {
  const stretched = await stretch(normalised(passphrase), salt, rounds);
  const typed = isSplit ? await keyFor('proof', stretched) : stretched;
  return isSameProof(typed, proof) ? keyFor('keeper', stretched) : null;
}
