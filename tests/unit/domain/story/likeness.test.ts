import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likenessOf } from '../../../../src/domain/story/likeness.ts';

test.each([
  ['Kai', 'kai_22', 'same'],
  ['Kai', '.kai.', 'same'],
  ['Kai', 'KÁI', 'same'],
  ['night_owl', 'NightOwl99', 'same'],
  ['b3nny', 'Benny', 'same'],
  ['xXstormXx', 'storm', 'same'],
  ['robin', 'real_robin', 'same'],
  ['robin', 'robin_backup', 'same'],
  ['starfall', 'starfal', 'similar'],
  ['starfall', 'starfall dreams', 'similar'],
  ['robin', 'rboin', 'similar'],
  ['robin', 'robyn', 'similar'],
  ['Kai', 'Kay', null],
  ['Kai', 'Kaitlyn', null],
  ['the', 'its', null],
  ['Jo', 'jo', null],
  ['123', '123', null],
  ['robin', 'ash', null],
  ['starfall', 'moonrise', null],
  ['', '', null],
])('"%s" and "%s" are %s', (one, other, likeness) => {
  expect(likenessOf(one, other)).toBe(likeness);
  expect(likenessOf(other, one)).toBe(likeness);
});

test('whoever is called what the other is called is the same, whichever way round', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), fc.string({ maxLength: 120 }), (one, other) => {
      expect(likenessOf(one, other)).toBe(likenessOf(other, one));
      expect(likenessOf(one, one) ?? 'same').toBe('same');
    }),
  );
});
