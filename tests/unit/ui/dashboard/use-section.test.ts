import { describe, expect, it, test } from 'vitest';
import { addressOf, placeOf } from '../../../../src/ui/dashboard/use-section.ts';

describe('the place that an address names', () => {
  it.each([
    ['#rules', 'rules', '', ''],
    ['#rules/late', 'rules', 'late', ''],
    ['#rules/late?site=discord', 'rules', 'late', 'discord'],
    ['#rules?site=discord', 'rules', '', 'discord'],
    ['#rules/a%2Fb%3Fc', 'rules', 'a/b?c', ''],
    ['', 'timeline', '', ''],
    ['#nowhere/late?site=discord', 'timeline', '', ''],
    ['#rules/%', 'rules', '', ''],
  ])('for "%s" is %s, "%s", "%s"', (fragment, section, rest, site) => {
    const place = placeOf(fragment);
    expect([place.section, place.rest, place.query.get('site') ?? '']).toEqual([section, rest, site]);
  });
});

test('an address names what it was made of', () => {
  const { section, rest, query } = placeOf(addressOf('rules', 'discord:anna/b c?', { site: 'a&b' }));
  expect([section, rest, query.get('site')]).toEqual(['rules', 'discord:anna/b c?', 'a&b']);
});
