import { describe, expect, it } from 'vitest';
import { filesBelow, parseScript, type Script, sourceScripts } from './files.ts';
import {
  browserNames,
  codeFromStrings,
  dynamicImports,
  htmlFromStrings,
  mentions,
  requests,
  timersOfStrings,
} from './house-rules.ts';

const MAX_LINES = 300;

/** Data, not code: lists that grow with what is known. */
const DATA = /(?:\/packs\/|\/catalogue\/|-data\.ts$)/;

const CAUGHT: [rule: (script: Script) => string[], code: string][] = [
  [htmlFromStrings, 'element.innerHTML = text'],
  [htmlFromStrings, "element['outerHTML'] = text"],
  [htmlFromStrings, 'element.insertAdjacentHTML("beforeend", text)'],
  [htmlFromStrings, 'const view = <p dangerouslySetInnerHTML={{ __html: text }} />'],
  [htmlFromStrings, 'Object.assign(element, { srcdoc: text })'],
  [codeFromStrings, 'eval(text)'],
  [codeFromStrings, 'new Function(text)'],
  [requests, 'fetch("data.json")'],
  [requests, 'globalThis.fetch(address)'],
  [requests, 'new XMLHttpRequest()'],
  [requests, 'navigator.sendBeacon(address)'],
  [requests, 'import("https://elsewhere.example/a.js")'],
  [browserNames, 'browser.tabs.query({})'],
  [browserNames, 'const api = globalThis.chrome'],
];

const LET_THROUGH: [rule: (script: Script) => string[], code: string][] = [
  [htmlFromStrings, 'element.textContent = "innerHTML"'],
  [codeFromStrings, 'const evaluate = (text: string) => text'],
  [requests, 'const help = { url: "https://netsafe.org.nz" }'],
  [browserNames, 'const names = { chrome: 1 }'],
];

describe('the rules themselves', () => {
  it.each(CAUGHT)('%o catches: %s', (rule, code) => {
    expect(rule(parseScript('made-up.tsx', code))).not.toEqual([]);
  });

  it.each(LET_THROUGH)('%o lets through: %s', (rule, code) => {
    expect(rule(parseScript('made-up.tsx', code))).toEqual([]);
  });
});

describe('what the checks of the build look for', () => {
  it.each([
    'fetch(address)',
    'const ask = fetch; ask(address)',
    'globalThis["fetch"](address)',
    'globalThis[`fetch`](address)',
    'const { fetch: ask } = globalThis',
  ])('is named in: %s', (code) => {
    expect(mentions(parseScript('made-up.js', code), /^fetch$/)).not.toEqual([]);
  });

  it('is not what only looks like it', () => {
    expect(mentions(parseScript('made-up.js', 'prefetched("to fetch")'), /^fetch$/)).toEqual([]);
  });

  it.each([
    { code: 'import("./a.js")', given: './a.js' },
    { code: 'import(`./a.js`)', given: './a.js' },
    { code: 'import(address)', given: null },
    { code: 'import(`https://${host}/a.js`)', given: null },
  ])('is what is loaded at run time by: $code', ({ code, given }) => {
    expect(dynamicImports(parseScript('made-up.js', code))).toEqual([given]);
  });

  it.each([
    { code: 'setTimeout("work()", 10)', timers: ['setTimeout'] },
    { code: 'globalThis.setInterval(`work()`, 10)', timers: ['setInterval'] },
    { code: 'setTimeout(() => work(), 10)', timers: [] },
  ])('are timers that run a text: $code', ({ code, timers }) => {
    expect(timersOfStrings(parseScript('made-up.js', code))).toEqual(timers);
  });
});

describe('src', () => {
  const scripts = sourceScripts();

  it.each([
    { what: 'makes HTML from a string', rule: htmlFromStrings },
    { what: 'makes code from a string', rule: codeFromStrings },
    { what: 'asks the network for anything', rule: requests },
  ])('nowhere $what', ({ rule }) => {
    expect(found(scripts, rule)).toEqual([]);
  });

  it('names browser and chrome in platform only', () => {
    const others = scripts.filter(({ path }) => !path.startsWith('src/platform/'));
    expect(found(others, browserNames)).toEqual([]);
  });

  it(`has no file over ${MAX_LINES} lines that is not data`, () => {
    const code = scripts.filter(({ path }) => !DATA.test(path));
    const long = code.filter((script) => script.code.split('\n').length - 1 > MAX_LINES);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('has no file that only passes on what others export', () => {
    const passers = scripts.filter(({ nodes }) => {
      const body = nodes[0]?.['body'];
      return (
        Array.isArray(body) &&
        body.length > 0 &&
        body.every(({ source, type }) => source && /^Export/.test(type))
      );
    });
    expect(passers.map(({ path }) => path)).toEqual([]);
  });
});

describe('tests/unit', () => {
  it('mirrors src, tools and the bench: each test lies where the file or folder that it tests lies', () => {
    const tested = [
      ...filesBelow('src', 'src'),
      ...filesBelow('tools'),
      ...filesBelow('tests/bench', 'tests'),
    ];
    const known = new Set(tested.map(withoutEnding));
    const folders = new Set([...known].map((path) => path.slice(0, path.lastIndexOf('/'))));
    const strays = filesBelow('tests/unit', 'tests/unit')
      .filter((path) => /\.test\.tsx?$/.test(path) && !path.startsWith(SCENE_BOOK))
      .filter(
        (path) => !known.has(withoutEnding(path)) && !folders.has(path.slice(0, path.lastIndexOf('/'))),
      );
    expect(strays).toEqual([]);
  });
});

/** Scenes play the whole way from text to verdict, and lie by themselves. */
const SCENE_BOOK = 'scenes/';

function withoutEnding(path: string): string {
  return path.replace(/(?:\.test|\.iife)?\.[a-z]+$/, '');
}

function found(scripts: readonly Script[], rule: (script: Script) => string[]): string[] {
  return scripts.flatMap((script) => rule(script).map((what) => `${script.path}: ${what}`));
}
