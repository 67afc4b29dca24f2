import { expect, it } from 'vitest';
import { guessCountry } from '../../../src/ui/guess-country.ts';

it.each([
  ['en-NZ', 'Etc/UTC', 'NZ'],
  ['en-US', 'Pacific/Auckland', 'NZ'],
  ['en-GB', 'Etc/UTC', 'UK'],
  ['en-GB', 'Australia/Perth', 'AU'],
  ['en-US', 'Europe/Dublin', 'IE'],
  ['fr-CA', 'America/Montreal', 'CA'],
  ['de-DE', 'Europe/Berlin', 'EU'],
  ['zh-Hant-TW', 'Asia/Taipei', 'other'],
  ['en', 'Etc/UTC', 'other'],
])('%s in %s is %s', (locale, timeZone, country) => {
  expect(guessCountry(locale, timeZone)).toBe(country);
});
