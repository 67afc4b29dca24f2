import { makeLock, openLock } from '../../src/background/make-lock.ts';
import { readPassphraseLine, writePassphraseLine } from '../../src/background/passphrase-line.ts';
import { makeKeyPair, unwrap, wrap } from '../../src/platform/sealing.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type KeyPair = Awaited<ReturnType<typeof makeKeyPair>>;

/**
 * A school's computers are slower than an administrator's, and everybody can copy a policy: more than the extension never goes
 * below, and still about a second in Firefox on a slow machine.
 */
const ROUNDS = 1_000_000;

/** The line for a policy that makes this the passphrase, with a new key. */
export async function newLine(passphrase: string, rounds = ROUNDS): Promise<string> {
  return lineFor(await makeKeyPair(), passphrase, rounds);
}

/**
 * The same for another passphrase and the key of an earlier line, so that what was sealed stays readable.
 * @returns `null` where the line is none or the passphrase is not its
 */
export async function changedLine(
  line: string,
  current: string,
  next: string,
  rounds = ROUNDS,
): Promise<string | null> {
  const before = readPassphraseLine(line);
  const keeper = before && (await openLock({ ...before.lock, isSplit: true }, current));
  const privateKey = keeper && (await takeOut(before.key, keeper));
  return privateKey && lineFor({ publicKey: before.key.publicKey, privateKey }, next, rounds);
}

function takeOut(
  { byPassphrase, publicKey }: NonNullable<ReturnType<typeof readPassphraseLine>>['key'],
  keeper: Bytes,
): Promise<Bytes | null> {
  return unwrap(byPassphrase, keeper, publicKey);
}

async function lineFor(pair: KeyPair, passphrase: string, rounds: number): Promise<string> {
  const { lock, keeper } = await makeLock(passphrase, rounds);
  const byPassphrase = await wrap(pair.privateKey, keeper, pair.publicKey);
  return writePassphraseLine({ lock, key: { publicKey: pair.publicKey, byPassphrase } });
}
