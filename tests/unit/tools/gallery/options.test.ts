import { expect, it } from 'vitest';
import { ALBUMS } from '../../../../tools/gallery/albums.ts';
import { parseOptions } from '../../../../tools/gallery/options.ts';
import { PAGES } from '../../../../tools/gallery/states/all.ts';

it('shows everything where nothing is asked for, and stays open', () => {
  expect(parseOptions([])).toMatchObject({ out: null, pages: PAGES });
});

it.each([
  { args: ['--headless'], out: 'demo-output/gallery' },
  { args: ['--out', 'here'], out: 'here' },
])('makes pictures for $args', ({ args, out }) => {
  expect(parseOptions(args).out).toBe(out);
});

it.each([
  { args: ['--docs'], folder: 'docs/images' },
  { args: ['--store'], folder: 'demo-output/store' },
])('makes the pictures of one album for $args', ({ args, folder }) => {
  expect(parseOptions(args).album?.folder).toBe(folder);
});

it('has pictures for the stores in the sizes that they take, of states that there are', () => {
  for (const { name, of, width, height } of ALBUMS.store.pictures) {
    expect([name, `${width}x${height}`]).toEqual([name, of === 'tile' ? '440x280' : '1280x800']);
    if (of === 'tile') continue;
    for (const { page, state } of 'beside' in of ? of.beside : [of]) {
      const found = PAGES.find((each) => each.name === page)?.states ?? [];
      expect(found.map((each) => each.name)).toContain(state);
    }
  }
});

it('chooses pages and states by a part of their names', () => {
  const { pages } = parseOptions(['--only', 'popup/first', '--only', 'help/alone']);
  expect(pages.map(({ name, states }) => [name, states.length])).toEqual([
    ['popup', 1],
    ['help', 1],
  ]);
});

it.each([
  { args: ['--only', 'nowhere'], says: 'nowhere' },
  { args: ['--width', 'wide'], says: 'wide' },
  { args: ['--unheard-of'], says: 'unheard-of' },
])('says what is wrong with $args', ({ args, says }) => {
  expect(() => parseOptions(args)).toThrow(says);
});
