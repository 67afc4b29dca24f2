import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/options.ts';

const ALL = ['detection', 'pages', 'popup'];

describe('the options of the bench', () => {
  it.each([
    { words: [], groups: ALL, writes: false },
    { words: ['pages'], groups: ['pages'], writes: false },
    { words: ['popup', 'detection'], groups: ['detection', 'popup'], writes: false },
    { words: ['--write'], groups: ALL, writes: true },
  ])('takes $words for $groups', ({ words, groups, writes }) => {
    expect(readOptions(words, ALL)).toEqual({ groups, writes });
  });

  it.each([
    { words: ['page'], says: /no "page": --write, detection, pages, popup/ },
    { words: ['--writ'], says: /no "--writ"/ },
    { words: ['pages', '--write'], says: /all groups/ },
  ])('refuses $words', ({ words, says }) => {
    expect(() => readOptions(words, ALL)).toThrow(says);
  });
});
