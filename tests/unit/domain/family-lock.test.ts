import { describe, expect, it } from 'vitest';
import { isSameProof, normalised, waitAfter } from '../../../src/domain/family-lock.ts';

describe('waitAfter', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 10],
    [4, 20],
    [8, 320],
    [10, 900],
    [5_000, 900],
  ])('%i wrong ones: %i seconds', (failures, seconds) => {
    expect(waitAfter(failures)).toBe(seconds * 1000);
  });
});

describe('normalised', () => {
  it('makes the same words of the same signs, however a keyboard writes them', () => {
    expect(normalised('cafe\u0301 \ufb01sh')).toBe(normalised('caf\u00e9 fish'));
    expect(normalised('Tea at four')).not.toBe(normalised('tea at four'));
  });
});

describe('isSameProof', () => {
  it.each([
    [[1, 2, 3], [1, 2, 3], true],
    [[1, 2, 3], [1, 2, 4], false],
    [[1, 2], [1, 2, 0], false],
    [[], [0], false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(isSameProof(Uint8Array.from(one), Uint8Array.from(other))).toBe(expected);
  });
});
