import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/sites/catalogue.ts';
import { FACTS } from '../../../src/sites/facts.ts';
import {
  defineFacts,
  guide,
  HELP_PAGES,
  none,
  type SiteFacts,
  type Source,
  source,
} from '../../../src/sites/site-facts.ts';

test('there are facts of each site, in order, and of no others', () => {
  expect(Object.keys(FACTS)).toEqual(CATALOGUE.map(({ id }) => id));
});

test('tells what was found from what others tell, from what is not there, and from what nobody found', () => {
  const page = 'https://garden.example/help';
  const { age, help, traits } = defineFacts({
    age: none(page, 'H'),
    help: { report: source(page, 'H'), block: guide(page, 'M') },
    checked: '2026-11-28',
  });
  expect([age, help.report, help.block].map((finding) => finding?.outcome)).toEqual([
    'none',
    'found',
    'guide',
  ]);
  expect([help.privacy, traits]).toEqual([null, null]);
});

function sourcesOf({ age, help, traits }: SiteFacts): Source[] {
  return [age, traits, ...HELP_PAGES.map((page) => help[page])].filter((source) => source !== null);
}

describe.each(CATALOGUE.map((site) => ({ id: site.id, site, facts: FACTS[site.id] })))('$id', (known) => {
  const { site, facts } = known;

  test('has a source for the age that it states, or for that it names none', () => {
    expect(facts?.age?.outcome === 'found').toBe(site.statedAge !== null);
    expect(facts?.age?.outcome).not.toBe('guide');
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
