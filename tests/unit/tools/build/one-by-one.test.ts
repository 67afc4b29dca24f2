import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as valibot from 'valibot';
import { describe, expect, it } from 'vitest';
import { takeApart, usersOf } from '../../../../tools/build/one-by-one.ts';

const MODULE = `
let count = 0;
const STEP = 2;
/* @__NO_SIDE_EFFECTS__ */
function double(value) { return value * STEP; }
function next() { count += double(STEP); return count; }
var Oddity = class extends Error {};
export { double, next as step, Oddity };
`;

describe('a module that is taken apart', () => {
  const { parts, index } = takeApart(MODULE, 'part:');
  const partWith = (text: string) => [...parts].find(([, code]) => code.includes(text)) ?? ['', ''];

  it('has a part for each declaration', () => {
    expect(parts.size).toBe(4);
  });

  it('keeps together what uses a variable, which nobody else may write to', () => {
    expect(partWith('let count')).toEqual(partWith('function next'));
  });

  it('imports in each part what that uses, and nothing else', () => {
    const [step] = partWith('const STEP');
    const [, double] = partWith('function double');
    expect(double.match(/import .*/g)).toEqual([`import { STEP } from "${step}";`]);
    expect(partWith('class')[1]).not.toContain('import');
  });

  it('keeps the comments by which bundlers know what they may leave out', () => {
    expect(partWith('function double')[1]).toContain('/* @__NO_SIDE_EFFECTS__ */\nfunction double');
  });

  it('gives what it gave, by the same names', () => {
    const [double] = partWith('function double');
    const [next] = partWith('function next');
    expect(index.split('\n').slice(0, 2)).toEqual([
      `export { double as double } from "${double}";`,
      `export { next as step } from "${next}";`,
    ]);
  });

  it.each(['doSomething();', 'const { a, b } = c;', 'let a = 1, b = 2;'])('must not hold "%s"', (code) => {
    expect(() => takeApart(code, 'part:')).toThrow('cannot be taken out');
  });
});

it('gives everything that the installed valibot gives', () => {
  const code = readFileSync(fileURLToPath(import.meta.resolve('valibot')), 'utf8');
  const { index } = takeApart(code, 'part:');
  const names = [...index.matchAll(/ as (?<name>\w+) \}/g)].map((match) => match.groups?.['name']);
  expect(names.sort()).toEqual(Object.keys(valibot).sort());
});

describe('who uses a part', () => {
  const { parts, index } = takeApart(MODULE, 'part:');
  const [next = ''] = [...parts].find(([, code]) => code.includes('function next')) ?? [];
  const [step = ''] = [...parts].find(([, code]) => code.includes('const STEP')) ?? [];

  it.each([
    { what: 'a call by its exported name', part: next, code: 'v.step(1)', uses: true },
    { what: 'a name that begins alike', part: next, code: 'v.stepping(1)', uses: false },
    { what: 'its name within the package', part: next, code: 'v.next()', uses: false },
    { what: 'another function', part: next, code: 'v.double(1)', uses: false },
    { what: 'what only other parts use', part: step, code: 'v.STEP', uses: false },
  ])('$what: $uses', ({ part, code, uses }) => {
    expect(usersOf(index, part, new Map([['a.ts', code]]))).toEqual(uses ? ['a.ts'] : []);
  });
});
