import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CATALOGUE } from '../../../../src/sites/catalogue.ts';
import { defineSite } from '../../../../src/sites/site.ts';
import { defineFacts, guide, none, source } from '../../../../src/sites/site-facts.ts';
import { rowOf, sitesPage } from '../../../../tools/sites/page.ts';
import { resultOf } from '../../../../tools/sites/results.ts';

it('is what docs/sites.md says; if not, run "npm run sites"', () => {
  expect(readFileSync('docs/sites.md', 'utf8')).toBe(sitesPage());
});

it('has a row for every site, and no cell that breaks the table', () => {
  const rows = sitesPage()
    .split('\n')
    .filter((line) => /\d{4}-\d\d-\d\d \|$/.test(line));
  expect(rows).toHaveLength(CATALOGUE.length);
  for (const row of rows) expect(row.split('|'), row).toHaveLength(9);
});

const PAGE = 'https://garden.example/help';

function siteWith(statedAge?: number) {
  return defineSite({
    id: 'garden',
    name: 'Garden',
    hosts: ['garden.example'],
    kind: 'forum',
    traits: ['strangers'],
    ...(statedAge === undefined ? {} : { statedAge }),
    checked: '2026-11-28',
  });
}

const CHECKED = { checked: '2026-11-28' };

it.each([
  {
    what: 'an age and pages',
    site: siteWith(13),
    facts: { age: source(PAGE, 'H'), help: { report: source(PAGE, 'H') } },
    cells: [`[13](${PAGE}) (H)`, `[report](${PAGE}) (H)`],
  },
  {
    what: 'that there is no age and no way to block',
    site: siteWith(),
    facts: { age: none(PAGE, 'H'), help: { block: none(PAGE, 'M') } },
    cells: [`[it names none](${PAGE}) (H)`, `[no way to block](${PAGE}) (M)`],
  },
  {
    what: 'what only others tell',
    site: siteWith(),
    facts: { help: { block: guide(PAGE, 'M'), privacy: none(PAGE, 'M') } },
    cells: ['', `[block, by others](${PAGE}) (M), [no settings for young people](${PAGE}) (M)`],
  },
  {
    what: 'that a site for adults has nothing for young people',
    site: siteWith(18),
    facts: { age: source(PAGE, 'H') },
    cells: [`[18](${PAGE}) (H)`, 'for young people: none, adults only'],
  },
])('says $what', ({ site, facts, cells }) => {
  const [, , age, , , help] = rowOf(site, defineFacts({ ...facts, ...CHECKED })).split(' | ');
  expect([age, help]).toEqual(cells);
});

it('counts settings for young people as not found only where young people may be', () => {
  const facts = defineFacts(CHECKED);
  expect(resultOf(siteWith(18), facts, 'privacy')).toBe('adults');
  expect(resultOf(siteWith(17), facts, 'privacy')).toBe('unknown');
  expect(resultOf(siteWith(), facts, 'privacy')).toBe('unknown');
  expect(resultOf(siteWith(18), facts, 'block')).toBe('unknown');
});
