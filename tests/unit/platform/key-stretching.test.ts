import { expect, it } from 'vitest';
import { roundsFor, stretch } from '../../../src/platform/key-stretching.ts';

it.each([
  ['a fast one', 20, 2_500_000],
  ['a slow one, as few as are allowed', 200, 600_000],
  ['one that is busy just now', 5_000, 600_000],
  ['one of tomorrow, not without end', 0, 3_000_000],
])('a browser that is %s: %i ms for the sample', (_, sample, rounds) => {
  expect(roundsFor(sample)).toBe(rounds);
});

it('stretches as the browsers of everybody else do', async () => {
  // By Python: hashlib.pbkdf2_hmac('sha256', b'tea at four by the sea', bytes(range(16)), 1000).hex()
  const salt = Uint8Array.from({ length: 16 }, (_, index) => index);
  const stretched = await stretch('tea at four by the sea', salt, 1_000);
  expect(Buffer.from(stretched).toString('hex')).toBe(
    'ffc62fe7c887a93c6320b516b8b210f91573c4d99760b1d6648048bcbda37aa3',
  );
});
