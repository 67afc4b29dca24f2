import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/sites/catalogue.ts';
import { FACTS } from '../../../src/sites/facts.ts';
import { HELP_PAGES, type SiteFacts, type Source } from '../../../src/sites/site-facts.ts';

test('there are facts of each site, in order, and of no others', () => {
  expect(Object.keys(FACTS)).toEqual(CATALOGUE.map(({ id }) => id));
});

function sourcesOf({ age, help, traits }: SiteFacts): Source[] {
  return [age, traits, ...HELP_PAGES.map((page) => help[page])].filter((source) => source !== null);
}

describe.each(CATALOGUE.map((site) => ({ id: site.id, site, facts: FACTS[site.id] })))('$id', (known) => {
  const { site, facts } = known;

  test('has a source for the age that it states, and for no other', () => {
    expect(facts?.age === null).toBe(site.statedAge === null);
    if (site.statedAge !== null) expect([9, 10, 12, 13, 14, 15, 16, 17, 18]).toContain(site.statedAge);
  });

  test('says where its facts were read, how sure they are, and on which day somebody looked', () => {
    expect(facts?.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const { url, sure } of facts ? sourcesOf(facts) : []) {
      expect(new URL(url).protocol).toMatch(/^https?:$/);
      expect(['H', 'M', 'L']).toContain(sure);
    }
  });
});
