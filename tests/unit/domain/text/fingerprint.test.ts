import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../../src/domain/text/fingerprint.ts';

describe('fingerprintOf', () => {
  it('is stable for all time: stored states rely on it', () => {
    expect(fingerprintOf([])).toBe(4096244671306936);
    expect(fingerprintOf(['hello'])).toBe(6525498853149881);
  });

  it('gives non-negative safe integers', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
        const fingerprint = fingerprintOf(parts);
        return Number.isSafeInteger(fingerprint) && fingerprint >= 0;
      }),
    );
  });

  it.each([
    [
      ['ab', 'c'],
      ['a', 'bc'],
    ],
    [['a', ''], ['a']],
    [
      ['', 'a'],
      ['a', ''],
    ],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [[], ['']],
  ])('tells %j from %j', (one, other) => {
    expect(fingerprintOf(one)).not.toBe(fingerprintOf(other));
  });

  it('spreads 200,000 like messages without a clash', () => {
    const seen = new Set<number>();
    for (let index = 0; index < 200_000; index += 1) seen.add(fingerprintOf(['room', 'ada', `ok ${index}`]));
    expect(seen.size).toBe(200_000);
  });
});
