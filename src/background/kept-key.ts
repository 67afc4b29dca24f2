import type { FamilyKey, KeyPair } from '../domain/family-key.ts';
import type { FamilyLock } from '../domain/family-lock.ts';
import { makeRecoveryCode, RANDOM_SYMBOLS, readRecoveryCode } from '../domain/recovery-code.ts';
import { randomBytes } from '../platform/key-stretching.ts';
import { bytesOf, keyFor, unwrap, wrap } from '../platform/sealing.ts';
import { keeperOf, SALT_BYTES } from './make-lock.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The pair that a key is kept as; `null` if the keeper is another one, or what is kept is damaged. */
export async function takeOut(
  { publicKey, byPassphrase }: Pick<FamilyKey, 'publicKey' | 'byPassphrase'>,
  keeper: Bytes,
): Promise<KeyPair | null> {
  const privateKey = await unwrap(byPassphrase, keeper, publicKey);
  return privateKey && { publicKey, privateKey };
}

/** The same for who has the recovery code. A code is as hard to guess as a key, so it needs no stretching. */
export async function takeOutByCode(
  { publicKey, byCode }: Pick<FamilyKey, 'publicKey' | 'byCode'>,
  typed: string,
): Promise<KeyPair | null> {
  const code = readRecoveryCode(typed);
  if (!byCode || code === null) return null;
  const keeper = await keyFor('recovery', bytesOf(code), byCode.salt);
  const privateKey = await unwrap(byCode, keeper, publicKey);
  return privateKey && { publicKey, privateKey };
}

/** The same for who has either. @param lock what stretched the passphrase of that time */
export async function takeOutByEither(
  key: FamilyKey,
  lock: Pick<FamilyLock, 'salt' | 'rounds'>,
  typed: string,
): Promise<KeyPair | null> {
  return (await takeOutByCode(key, typed)) ?? takeOut(key, await keeperOf(lock, typed));
}

/** Makes a recovery code, and keeps the private half by it. */
export async function keepByCode({ publicKey, privateKey }: KeyPair) {
  const recoveryCode = makeRecoveryCode(randomBytes(RANDOM_SYMBOLS));
  const salt = randomBytes(SALT_BYTES);
  const keeper = await keyFor('recovery', bytesOf(recoveryCode), salt);
  return { recoveryCode, byCode: { ...(await wrap(privateKey, keeper, publicKey)), salt } };
}
