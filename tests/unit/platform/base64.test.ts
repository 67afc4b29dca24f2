import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/platform/base64.ts';

it('is what RFC 4648 gives for its own examples', () => {
  const examples = { '': '', f: 'Zg==', fo: 'Zm8=', foo: 'Zm9v', foob: 'Zm9vYg==', foobar: 'Zm9vYmFy' };
  for (const [plain, text] of Object.entries(examples))
    expect(toBase64(new TextEncoder().encode(plain))).toBe(text);
});

it('gives the same bytes again, whatever they are', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
    }),
  );
});

it('takes apart what is long without a seam', () => {
  const long = Uint8Array.from({ length: 100_001 }, (_, place) => place % 251);
  expect(toBase64(long)).toBe(Buffer.from(long).toString('base64'));
  expect(Buffer.from(fromBase64(toBase64(long))).equals(Buffer.from(long))).toBe(true);
});

it('refuses what is no base64', () => {
  expect(() => fromBase64('***')).toThrow();
});
