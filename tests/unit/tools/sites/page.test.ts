import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CATALOGUE } from '../../../../src/sites/catalogue.ts';
import { sitesPage } from '../../../../tools/sites/page.ts';

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
