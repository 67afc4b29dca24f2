import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withTrueNames } from '../../../../tools/build/true-names.ts';

/** A form of a page that lends names: whatever it is asked for it has a field of that name. */
const WORLD = `
  class HTMLFormElement {
    constructor(parent = null) {
      this.#parent = parent;
      for (const name of ['children', 'parentElement', 'closest'])
        Object.defineProperty(this, name, { value: 'a field' });
    }
    #parent;
    get children() { return ['first', 'second']; }
    get parentElement() { return this.#parent; }
    closest(selector, ...more) { return this.#parent && [selector, ...more]; }
  }
  const form = new HTMLFormElement(new HTMLFormElement());
  const none = null;
  const ours = { children: 'ours', closest: (...all) => all.length, matches: (...all) => all };
  const calls = [];
  const said = (word) => (calls.push(word), word);
`;

/** What an expression gives in a script of that world, once its names are made true. */
function resultOf(expression: string): unknown {
  return runInNewContext(`${WORLD}${withTrueNames(`found = ${expression};`)}; found`, { found: undefined });
}

describe('a form is asked, and not its fields', () => {
  it.each([
    ['form.children.length', 2],
    ['form["children"].length', 2],
    ['form.parentElement.parentElement', null],
    ['form.parentElement.children[1]', 'second'],
    ['(0, form).children[0]', 'first'],
    ['form.closest("a")[0]', 'a'],
    ['form.closest(form.parentElement.children[0])[0]', 'first'],
    ['form.closest(form.children[0], form.closest("b")[0]).slice(0, 2).join()', 'first,b'],
    ['!form.children', false],
    ['(() => { return(0, form).children[0] })()', 'first'],
  ])('%s', (expression, value) => {
    expect(resultOf(expression)).toEqual(value);
  });
});

describe('nothing else changes', () => {
  it.each([
    ['none?.children', undefined],
    ['none?.children.length', undefined],
    ['none?.closest("a").slice(1)', undefined],
    ['none?.parentElement.parentElement.children[0]', undefined],
    ['form.parentElement?.children.length', 2],
    ['form.parentElement?.closest("a")?.[0]', undefined],
    ['ours.children', 'ours'],
    ['ours.matches(...[1, 2, 3, 4]).length', 4],
    ['ours.closest(1, 2, 3, 4)', 4],
    ['(ours.children = "new", ours.children)', 'new'],
    ['(delete ours.children, ours.children)', undefined],
    ['(ours.closest(said(1), said(2)), calls.join())', '1,2'],
  ])('%s', (expression, value) => {
    expect(resultOf(expression)).toEqual(value);
  });

  it('where nothing is asked', () => {
    expect(withTrueNames('go(here);')).toBe('go(here);');
  });
});

it('has functions of its own for what is asked often, by names that nobody else has', () => {
  const often = 'const $ = [form.children, form.children, form.children, form.children]; found = $.length';
  const code = withTrueNames(often);
  expect(code).toMatch(/\$\$0=e=>/);
  expect(runInNewContext(`${WORLD}${code} found`, { found: undefined })).toBe(4);
});
