import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HELP_SERVICES } from '../../src/domain/guidance/help-services-data.ts';
import { SOURCES } from '../../src/domain/guidance/sources.ts';
import { CATALOGUE } from '../../src/sites/catalogue.ts';
import { FACTS } from '../../src/sites/facts.ts';
import { HELP_PAGES } from '../../src/sites/help-pages.ts';
import { TARGETS } from './built.ts';
import { builtScripts, filesBelow } from './files.ts';
import { codeFromStrings, dynamicImports, mentions, requests, timersOfStrings } from './house-rules.ts';

/** Every way out of the browser, and every way to code or HTML from a text, by its name. */
const NETWORK =
  /^(?:fetch|fetchLater|XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|EventSource|sendBeacon|importScripts|Worker|SharedWorker|RTCPeerConnection|webkitRTCPeerConnection|Request|Image|Audio|FontFace|serviceWorker|speculationrules|prefetch|preconnect)$/;
const FROM_TEXT =
  /^(?:eval|Function|innerHTML|outerHTML|insertAdjacentHTML|insertHTML|dangerouslySetInnerHTML|srcdoc|setHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString|DOMParser|writeln)$/;

/** The scripts that draw: Preact is in what all pages share, and once more in the popup's, which is called after its page. */
const PREACT = /(?:assets\/(?:page|index\.html)-[\w-]+|warnings\/(?:main|notes)\.iife)\.js$/;

/** The words that are said all the same, where, and why nothing comes of them. */
const SAID: readonly { word: string; in: RegExp; why: string }[] = [
  {
    word: 'RTCPeerConnection',
    in: /page\/camera\.iife\.js$/,
    why: 'the name of what pages make; it follows where their camera goes, and makes none itself',
  },
  {
    word: 'Function',
    in: /page\/camera\.iife\.js$/,
    why: "Function.prototype, to call the browser's own functions whatever the page did to them",
  },
  { word: 'Function', in: /assets\/background\.js$/, why: 'webextension-polyfill binds Function.call' },
  {
    word: 'eval',
    in: /assets\/background\.js$/,
    why: "a name in webextension-polyfill's list of what browsers offer to the pages of their developer tools",
  },
  {
    word: 'innerHTML',
    in: PREACT,
    why: 'Preact compares it; the assignment is taken out by tools/build/html-strings.ts, as a check below sees',
  },
  {
    word: 'dangerouslySetInnerHTML',
    in: PREACT,
    why: 'the property to which that assignment belonged; no view has it, as house-rules.test.ts sees',
  },
];

/** The beginnings of addresses that no file has by heart. */
const ADDRESS = /\b(?:https?|wss?|ftp):\/\/(?<host>[a-z0-9.-]+\.[a-z]{2,})/gi;

/** A name that XML has for its own kinds of elements; nobody goes there. */
const NAMESPACES = 'www.w3.org';

/** A file beside the script that loads it. */
const BESIDE = /^\.\.?\/[\w./-]+$/;

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

  it.each([
    { what: 'ways out of the browser', words: NETWORK },
    { what: 'ways to code or HTML from a text', words: FROM_TEXT },
  ])('names $what only where it is known why', ({ words }) => {
    const isKnown = (path: string, word: string) =>
      SAID.some((one) => one.word === word && one.in.test(path));
    const said = scripts.flatMap((script) =>
      mentions(script, words)
        .filter((word) => !isKnown(script.path, word))
        .map((word) => `${script.path}: ${word}`),
    );
    expect([...new Set(said)]).toEqual([]);
  });

  it('says every word for which there is a reason', () => {
    const isSaid = ({ word, in: path }: (typeof SAID)[number]) =>
      scripts.some(
        (script) => path.test(script.path) && mentions(script, new RegExp(`^${word}$`)).length > 0,
      );
    expect(SAID.filter((one) => !isSaid(one)).map(({ word }) => word)).toEqual([]);
  });

  it('has addresses only of what it shows to people as links, and of the sites it knows', () => {
    const shown = [
      ...Object.values(HELP_PAGES).flat(),
      ...Object.values(HELP_SERVICES).flatMap(({ own }) => own.flatMap(({ url }) => url ?? [])),
      ...Object.values(SOURCES).flatMap(({ url }) => url ?? []),
    ].flatMap((url) => (url ? new URL(url).hostname : []));
    const known = new Set([...shown, ...CATALOGUE.flatMap(({ hosts }) => hosts), NAMESPACES]);
    const found = scripts.flatMap(({ path, code }) =>
      [...code.matchAll(ADDRESS)].map((match) => `${path}: ${match.groups?.['host']}`),
    );
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((one) => !known.has(one.split(': ')[1] ?? ''))).toEqual([]);
  });

  it('loads at run time nothing but files that lie beside', () => {
    const loaded = scripts.flatMap(dynamicImports);
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((file) => file === null || !BESIDE.test(file))).toEqual([]);
  });

  it('gives no timer a text', () => {
    expect(scripts.flatMap(timersOfStrings)).toEqual([]);
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
