import { expect, it } from 'vitest';
import { reportTo } from '../../../../src/domain/guidance/report-to.ts';
import { COUNTRIES } from '../../../../src/domain/model.ts';

it.each([
  ['NZ', ['Netsafe', 'New Zealand Police 105']],
  ['UK', ['CEOP Safety Centre']],
  ['US', ['NCMEC CyberTipline', 'FBI']],
] as const)('a report of %s is for %j', (country, names) => {
  expect(reportTo(country).map(({ name }) => name)).toEqual(names);
});

it.each(COUNTRIES)('a report of %s is for somebody', (country) => {
  expect(reportTo(country).length).toBeGreaterThan(0);
});
