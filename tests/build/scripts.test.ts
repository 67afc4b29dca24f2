import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/sites/catalogue.ts';
import { FACTS } from '../../src/sites/facts.ts';
import { HELP_PAGES } from '../../src/sites/help-pages.ts';
import { TARGETS } from './built.ts';
import { builtScripts, filesBelow } from './files.ts';
import { codeFromStrings, requests } from './house-rules.ts';

describe.each(TARGETS)('what is built for %s', (target) => {
  const scripts = builtScripts(target);

  it('has the scripts that pages and background need', () => {
    const names = scripts.map(({ path }) => path);
    const content = ['content/watcher', 'content/reader', 'content/camera', 'page/camera'];
    const injected = [...content, 'warnings/main', 'warnings/notes'];
    expect(names).toEqual(
      expect.arrayContaining(injected.map((name) => `dist/${target}/src/${name}.iife.js`)),
    );
  });

  it('asks the network for nothing', () => {
    expect(scripts.flatMap((script) => requests(script).map((what) => `${script.path}: ${what}`))).toEqual(
      [],
    );
  });

  it('makes no code and no HTML from strings', () => {
    const assignments = /\.(?:inner|outer)HTML\s*=[^=]|\.insertAdjacentHTML\(|\bdocument\.write/;
    const offenders = scripts.filter(
      (script) => codeFromStrings(script).length > 0 || assignments.test(script.code),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  it('has pages and styles that load nothing from elsewhere', () => {
    const remote = /(?:\b(?:src|href)\s*=\s*["']?|url\(\s*["']?|@import\s+["'])(?:https?:)?\/\//i;
    const files = filesBelow(`dist/${target}`).filter((path) => /\.(?:html|css)$/.test(path));
    expect(files.filter((path) => remote.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('is built for production', () => {
    const leftovers = /\bprocess\.env\b|import\.meta\.env\b|sourceMappingURL/;
    expect(scripts.filter(({ code }) => leftovers.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it('carries no sources of facts, and in the reader no site without an adapter', () => {
    const shown = Object.values(HELP_PAGES).flat().join('\n');
    const urls = Object.values(FACTS)
      .flatMap(({ age, traits }) => [age?.url ?? [], traits?.url ?? []].flat())
      // Where a page is the source of an age and the place to report, too, people need its address.
      .filter((url) => !shown.includes(url));
    expect(urls.length).toBeGreaterThan(100);
    expect(
      scripts.filter(({ code }) => urls.some((url) => code.includes(url))).map(({ path }) => path),
    ).toEqual([]);
    const others = CATALOGUE.filter(({ adapters }) => adapters.length === 0).flatMap(({ hosts }) => hosts);
    const reader = scripts.find(({ path }) => path.endsWith('content/reader.iife.js'));
    expect(others.filter((host) => reader?.code.includes(host))).toEqual([]);
  });

  it('carries the pages where sites let people report and block, in the background only', () => {
    const pages = Object.values(HELP_PAGES).flat();
    const carriers = scripts.filter(({ code }) => pages.some((page) => page && code.includes(page)));
    expect(carriers).toHaveLength(1);
    expect(pages.filter((page) => page && !carriers[0]?.code.includes(page))).toEqual([]);
  });

  it('leaves nothing behind in the scope that scripts of a page share', () => {
    const iife = scripts.filter(({ path }) => path.endsWith('.iife.js'));
    for (const { path, nodes } of iife) {
      const body = nodes[0]?.['body'];
      const kinds = Array.isArray(body) ? body.map((statement) => statement.type) : [];
      expect({ path, kinds }).toEqual({ path, kinds: ['ExpressionStatement'] });
    }
  });
});
