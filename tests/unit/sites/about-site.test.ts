import { expect, test } from 'vitest';
import { aboutKnownSites, aboutSites } from '../../../src/sites/about-site.ts';
import { CATALOGUE } from '../../../src/sites/catalogue.ts';

test('tells of every site, by the name that a family looks for', () => {
  const names = aboutKnownSites().map(({ site }) => site);
  expect(names).toHaveLength(CATALOGUE.length);
  expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en')));
});

test('tells of the sites that were asked for, and of nothing unknown', () => {
  expect(aboutSites(['ometv', 'garden.example'])).toEqual([
    {
      site: 'OmeTV',
      kind: 'strangerVideo',
      statedAge: 18,
      ratedAge: 18,
      notes: ['strangersSeeCamera', 'anonymous'],
    },
  ]);
});
