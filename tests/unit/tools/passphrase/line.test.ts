import { describe, expect, it } from 'vitest';
import { openLock } from '../../../../src/background/make-lock.ts';
import { PASSPHRASE_LINE, readPassphraseLine } from '../../../../src/background/passphrase-line.ts';
import { seal, unseal, unwrap } from '../../../../src/platform/sealing.ts';
import { changedLine, newLine } from '../../../../tools/passphrase/line.ts';

const PASSPHRASE = 'tea at four by the sea';
const NEXT = 'seven green umbrellas';
/** Enough for a test. */
const ROUNDS = 100_000;

/** The pair that a line keeps, for who knows the passphrase. */
async function pairOf(line: string, passphrase: string) {
  const read = readPassphraseLine(line);
  const keeper = read && (await openLock({ ...read.lock, isSplit: true }, passphrase));
  if (!keeper) return null;
  const { publicKey, byPassphrase } = read.key;
  const privateKey = await unwrap(byPassphrase, keeper, publicKey);
  return privateKey && { publicKey, privateKey };
}

describe('the line of a passphrase', () => {
  it('opens with its passphrase only, and never holds it', async () => {
    const line = await newLine(PASSPHRASE, ROUNDS);
    expect(line).toMatch(PASSPHRASE_LINE);
    expect(line).not.toContain(btoa(PASSPHRASE).slice(0, 8));
    expect(await pairOf(line, NEXT)).toBeNull();
    const pair = await pairOf(line, PASSPHRASE);
    if (!pair) throw new Error('It does not open');
    const sealed = await seal(pair.publicKey, 'hello', 'a note');
    expect(await unseal(pair, sealed, 'a note')).toBe('hello');
  });

  it('is another each time', async () => {
    expect(await newLine(PASSPHRASE, ROUNDS)).not.toBe(await newLine(PASSPHRASE, ROUNDS));
  });

  it('keeps its key when the passphrase is changed', async () => {
    const line = await newLine(PASSPHRASE, ROUNDS);
    const changed = (await changedLine(line, PASSPHRASE, NEXT, ROUNDS)) ?? '';
    expect(await pairOf(changed, PASSPHRASE)).toBeNull();
    expect(await pairOf(changed, NEXT)).toEqual(await pairOf(line, PASSPHRASE));
  });

  it('is not changed by who does not know it', async () => {
    expect(await changedLine(await newLine(PASSPHRASE, ROUNDS), NEXT, NEXT, ROUNDS)).toBeNull();
    expect(await changedLine('no line', PASSPHRASE, NEXT, ROUNDS)).toBeNull();
  });

  it.each(['', 'porchlight1', 'porchlight1.1000000.a.b.c.d.e', ' '.repeat(300)])(
    'is not this: %j',
    (line) => {
      expect(readPassphraseLine(line)).toBeNull();
    },
  );
});
