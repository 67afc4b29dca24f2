import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTRIES } from '../../../src/domain/model.ts';
import { findRegion, isFarFrom, regionName } from '../../../src/domain/regions.ts';

test.each([
  ['🇳🇿New Zealand', 'NZ'],
  ['🇳🇿 New Zealand', 'NZ'],
  ['Account based in Nigeria', 'NG'],
  ['account based in: Norway', 'NO'],
  ['Lives in Norway', 'NO'],
  ['Lives in Hamilton, New Zealand', 'NZ'],
  ['Lives in Hamilton', null],
  ['🇳🇿 Norway', null],
  ['🇳🇿 Robin', null],
  ['European Union', null],
  ['Unknown Region', null],
  ['', null],
])('"%s" is %s', (claim, region) => {
  expect(findRegion(claim)).toBe(region);
});

test.each([
  ['NZ', 'NO', true],
  ['NZ', 'AU', false],
  ['AU', 'NZ', false],
  ['UK', 'GB', false],
  ['UK', 'IE', false],
  ['IE', 'DE', false],
  ['US', 'CA', false],
  ['EU', 'DE', false],
  ['EU', 'NG', true],
  ['other', 'NG', false],
] as const)('for a family in %s, %s is far away: %s', (country, region, isFar) => {
  expect(isFarFrom(country, region)).toBe(isFar);
});

test('whatever a page writes, a region is two letters with a name', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...COUNTRIES), (claim, country) => {
      const region = findRegion(claim);
      if (region === null) return;
      expect(region).toMatch(/^[A-Z]{2}$/);
      expect(regionName(region)).not.toBe('');
      expect(typeof isFarFrom(country, region)).toBe('boolean');
    }),
  );
});
