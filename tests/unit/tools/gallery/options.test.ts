import { expect, it } from 'vitest';
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
