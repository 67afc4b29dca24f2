import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../../../../public/_locales/en/messages.json' with { type: 'json' };
import { PAGES, stateOf } from '../../../../../tools/gallery/states/all.ts';

describe.each(PAGES)('the gallery page $name', ({ html, states }) => {
  it('is a page that there is', () => {
    expect(existsSync(html)).toBe(true);
  });

  it('has states with names of their own that fit into an address', () => {
    const names = states.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  it('uses controls by words that there are', () => {
    const keys = states.flatMap(({ steps = [] }) => steps.map(({ key }) => key));
    expect(keys.filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
  });
});

it('shows every page of the extension', () => {
  const pages = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => `src/ui/${path}`.replaceAll('\\', '/'));
  expect(PAGES.map(({ html }) => html)).toEqual(expect.arrayContaining(pages));
});

it('says when a page has no such state', () => {
  const [page] = PAGES;
  expect(() => page && stateOf(page, 'nowhere')).toThrow('nowhere');
});
