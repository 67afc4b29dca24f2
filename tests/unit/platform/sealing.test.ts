import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  keyFor,
  makeKeyPair,
  seal,
  sha256,
  unseal,
  unwrap,
  wrap,
} from '../../../src/platform/sealing.ts';

const WORDS = 'do not tell your mum ✉️';
const ABOUT = 'note 1 discord';

/** The same bytes with one bit turned. */
function turned(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  return bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
}

describe('what is sealed', () => {
  it('is opened by the private key alone', async () => {
    const [own, other] = await Promise.all([makeKeyPair(), makeKeyPair()]);
    const sealed = await seal(own.publicKey, WORDS, ABOUT);
    expect(await unseal(own, sealed, ABOUT)).toBe(WORDS);
    expect(await unseal(other, sealed, ABOUT)).toBeNull();
    expect(new TextDecoder().decode(sealed.bytes)).not.toContain('mum');
  });

  it('is another each time', async () => {
    const { publicKey } = await makeKeyPair();
    const [one, other] = await Promise.all([seal(publicKey, WORDS, ABOUT), seal(publicKey, WORDS, ABOUT)]);
    expect(one.bytes).not.toEqual(other.bytes);
  });

  it('is refused once anything of it was changed', async () => {
    const pair = await makeKeyPair();
    const sealed = await seal(pair.publicKey, WORDS, ABOUT);
    const last = sealed.bytes.length - 1;
    const changed = [
      { ...sealed, bytes: turned(sealed.bytes, 0) },
      { ...sealed, bytes: turned(sealed.bytes, last) },
      { ...sealed, bytes: sealed.bytes.slice(1) },
      { ...sealed, encapsulated: turned(sealed.encapsulated, 5) },
    ];
    for (const each of changed) expect(await unseal(pair, each, ABOUT)).toBeNull();
    expect(await unseal(pair, sealed, 'note 1 roblox')).toBeNull();
  });
});

describe('what is kept by a key', () => {
  const about = bytesOf('public half');

  it('is taken out by that key alone, unchanged', async () => {
    const key = await keyFor('keeper', bytesOf('stretched'));
    const kept = await wrap(bytesOf(WORDS), key, about);
    expect(await unwrap(kept, key, about)).toEqual(bytesOf(WORDS));
    expect(await unwrap(kept, await keyFor('proof', bytesOf('stretched')), about)).toBeNull();
    expect(await unwrap({ ...kept, bytes: turned(kept.bytes, 3) }, key, about)).toBeNull();
    expect(await unwrap(kept, key, bytesOf('another public half'))).toBeNull();
  });
});

it('SHA-256 is what FIPS 180-4 says for "abc"', async () => {
  expect(await sha256(bytesOf('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
