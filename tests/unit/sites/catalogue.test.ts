// @vitest-environment jsdom
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Adapter, adapterSchema, type Pick } from '../../../src/sites/adapter.ts';
import { CATALOGUE } from '../../../src/sites/catalogue.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/pages');

function selectorsOf(adapter: Adapter): string[] {
  const { list, row, skip, text, omit, own, other, composer, shadowHost } = adapter;
  return [
    ...list,
    ...row,
    ...skip,
    ...text,
    ...omit,
    ...own,
    ...other,
    ...composer,
    ...(shadowHost ? [shadowHost] : []),
  ];
}

function picksOf(adapter: Adapter): readonly Pick[] {
  return [
    adapter.author,
    adapter.authorId,
    adapter.ownName,
    adapter.time,
    adapter.title,
    adapter.conversation,
  ].flat();
}

test('sites and hosts are sorted, and none is there twice', () => {
  const ids = CATALOGUE.map((site) => site.id);
  const hosts = CATALOGUE.flatMap((site) => site.hosts);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(new Set(hosts).size).toBe(hosts.length);
  expect(CATALOGUE).toHaveLength(12);
});

describe.each(CATALOGUE.map((site) => ({ id: site.id, site })))('$id', ({ site }) => {
  test('has bare hosts in order, a name, and the day it was checked', () => {
    expect(site.hosts).toEqual([...site.hosts].sort());
    for (const host of site.hosts) expect(host).toMatch(/^(?!www\.)[a-z\d-]+(\.[a-z\d-]+)+$/);
    expect(site.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(site.name).not.toBe('');
    expect(site.notes).not.toBe('');
  });

  test.each(site.adapters.map((adapter) => ({ id: adapter.id, adapter: v.parse(adapterSchema, adapter) })))(
    '$id can be used',
    ({ adapter }) => {
      const selectors = [...selectorsOf(adapter), ...picksOf(adapter).map(({ selector }) => selector)];
      for (const selector of selectors.filter((one) => one !== '')) {
        expect(() => document.querySelector(selector), selector).not.toThrow();
        expect(selector, 'two selectors in one').not.toMatch(/,(?![^[(]*[\])])/);
      }
      for (const { pattern } of picksOf(adapter)) expect(() => new RegExp(pattern ?? '', 'u')).not.toThrow();
      for (const path of [...adapter.paths, ...adapter.directPaths]) expect(path).toMatch(/^\//);
      expect(existsSync(join(FIXTURES, `${adapter.id}.html`))).toBe(true);
      expect(existsSync(join(FIXTURES, `${adapter.id}.expected.json`))).toBe(true);
    },
  );
});
