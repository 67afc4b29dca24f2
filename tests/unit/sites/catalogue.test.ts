// @vitest-environment jsdom
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Adapter, adapterSchema, type Pick } from '../../../src/sites/adapter.ts';
import { CATALOGUE } from '../../../src/sites/catalogue.ts';
import { PRODUCTS } from '../../../src/sites/products.ts';

/** One more for each new site: it is here so that none gets lost. */
const COUNT = 116;

const FIXTURES = join(import.meta.dirname, '../../fixtures/pages');

function selectorsOf(adapter: Adapter): string[] {
  const { list, row, skip, text, omit, own, other, composer, run } = adapter;
  const { signature, shadowHosts, windows } = adapter;
  return [
    ...list,
    ...row,
    ...skip,
    ...text,
    ...omit,
    ...own,
    ...other,
    ...composer,
    ...signature,
    ...shadowHosts,
    ...windows,
    ...(run === null ? [] : [run]),
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
  expect(CATALOGUE).toHaveLength(COUNT);
});

test('each file of the folder is one site of the list', () => {
  const files = readdirSync('src/sites/catalogue').map((file) => file.replace(/\.ts$/, ''));
  expect(files.sort()).toEqual(CATALOGUE.map(({ id }) => id));
});

/** Of houses with many rooms only the one with the chat: their mail, shops and accounts are nobody's business. */
const HOUSES = [
  'google.com',
  'live.com',
  'microsoft',
  'microsoft.com',
  'qq.com',
  'secondlife.com',
  'zoom.us',
];

test('no host is a whole house, or within another host', () => {
  const hosts = CATALOGUE.flatMap((site) => site.hosts);
  expect(hosts.filter((host) => HOUSES.includes(host))).toEqual([]);
  for (const host of hosts)
    expect(
      hosts.filter((other) => host.endsWith(`.${other}`)),
      host,
    ).toEqual([]);
});

describe.each(CATALOGUE.map((site) => ({ id: site.id, site })))('$id', ({ site }) => {
  test('has bare hosts in order, a name, and the day it was checked', () => {
    expect(site.hosts).toEqual([...site.hosts].sort());
    for (const host of site.hosts) expect(host).toMatch(/^(?!www\.)[a-z\d-]+(\.[a-z\d-]+)+$/);
    expect(site.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(site.name).not.toBe('');
    if (site.adapters.length > 0) expect(site.notes).not.toBe('');
  });
});

test('products are sorted, each in a file of its own, with the day it was checked and why it is as it is', () => {
  const ids = PRODUCTS.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(
    readdirSync('src/sites/products')
      .map((file) => file.replace(/\.ts$/, ''))
      .sort(),
  ).toEqual(ids);
  for (const { name, adapters, checked, notes } of PRODUCTS) {
    expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect([name, notes]).not.toContain('');
    for (const { signature } of adapters) expect(signature?.length, name).toBeGreaterThan(0);
  }
});

const ADAPTERS = [...CATALOGUE, ...PRODUCTS].flatMap((from) => from.adapters);

test('no two adapters have the same name', () => {
  const ids = ADAPTERS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(ADAPTERS.map((adapter) => ({ id: adapter.id, adapter: v.parse(adapterSchema, adapter) })))(
  'the adapter $id can be used',
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
