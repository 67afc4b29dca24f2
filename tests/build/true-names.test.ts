import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findMemberName, isNode } from '../../tools/build/syntax.ts';
import { builtScripts, type Script } from './files.ts';

/** What is asked of elements that Porchlight made, and of what is no element. */
const ASKED_OF_OURS = new Set([
  'DOCUMENT_POSITION_FOLLOWING',
  'after',
  'append',
  'attachShadow',
  'before',
  'cloneNode',
  'constructor',
  'hidden',
  'innerHTML',
  'insertBefore',
  'lang',
  'length',
  'name',
  'namespaceURI',
  'nodeValue',
  'normalize',
  'remove',
  'removeAttribute',
  'scrollHeight',
  'setAttribute',
  'style',
  'tabIndex',
  'target',
  'title',
  'toLocaleString',
  'toString',
]);

const BESIDE_PAGE = /\/(?:content|warnings)\/[\w.]+\.js$/;
const beside = builtScripts('chrome').filter(({ path }) => BESIDE_PAGE.test(path));

/** What a form has by itself, and a field of it may be called. */
function namesOfForms(): Set<string> {
  const { window } = new JSDOM('<form></form>');
  const names = new Set<string>();
  const add = (owner: unknown): void => {
    if (typeof owner !== 'object' || owner === null) return;
    for (const name of Object.getOwnPropertyNames(owner)) names.add(name);
    add(Object.getPrototypeOf(owner));
  };
  add(Object.getPrototypeOf(window.document.forms[0]));
  return names;
}

/** The names that a script reads of anything, but for those of the functions that ask for true names. */
function namesRead({ nodes }: Script): string[] {
  const asking = nodes.find((node) => isNode(node, 'VariableDeclaration'))?.end ?? 0;
  const written = new Set(nodes.map(({ left }) => left));
  return nodes.flatMap((node) =>
    node.start < asking || written.has(node) ? [] : (findMemberName(node) ?? []),
  );
}

describe('in Chromium, where a field may stand in the place of what a form is asked for', () => {
  const names = namesOfForms();

  it.each(beside.map((script) => ({ script, path: script.path })))(
    '$path asks for true names',
    ({ script }) => {
      const lent = namesRead(script).filter((name) => names.has(name) && !ASKED_OF_OURS.has(name));
      expect([...new Set(lent)].sort()).toEqual([]);
    },
  );

  it('is a form asked for something', () => {
    expect(beside.length).toBeGreaterThan(5);
    expect(names).toContain('children');
    expect(beside.some(({ code }) => code.includes('e?.children'))).toBe(true);
  });
});
