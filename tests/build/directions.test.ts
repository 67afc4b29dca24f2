import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { declarationsIn, isPhysical } from './directions.ts';
import { filesBelow } from './files.ts';

const physicalIn = (css: string) => declarationsIn(css).filter(isPhysical);

describe('the rule itself', () => {
  it.each([
    'a { margin-left: 1rem }',
    'a { border-top-right-radius: 1rem }',
    'a { left: 0 }',
    'a { text-align: right }',
    'a { padding: 0 1rem 0 2rem }',
    '@media (width < 20rem) { a { float: left } }',
    'a { padding: 0 max(1rem, 2vw) 0 calc(1rem + 1px) }',
  ])('catches: %s', (css) => {
    expect(physicalIn(css)).toHaveLength(1);
  });

  it.each([
    'a { margin-inline-start: 1rem }',
    'a { text-align: start }',
    'a { padding: 1rem 2rem 0 }',
    'a { padding: 0 1rem 3rem 1rem }',
    '[dir="rtl"] a { text-align: right }',
    'a { border-width: 0 1px 1px 0; transform: rotate(45deg) }',
    '/* a { left: 0 } */',
  ])('lets through: %s', (css) => {
    expect(physicalIn(css)).toEqual([]);
  });
});

describe('src', () => {
  it.each(filesBelow('src').filter((path) => path.endsWith('.css')))('reads from either side: %s', (path) => {
    expect(physicalIn(readFileSync(path, 'utf8'))).toEqual([]);
  });
});
