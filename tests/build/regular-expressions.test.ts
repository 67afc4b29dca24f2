import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { isNode, type Node } from '../../tools/build/syntax.ts';
import { parseScript, type Script, sourceScripts } from './files.ts';

/** Long enough on a busy machine; an expression that cannot be judged in this time is too clever anyway. */
const TIMEOUT = 60_000;

interface Expression {
  path: string;
  pattern: string;
  flags: string;
}

/** Every regular expression that a script spells out. */
function expressionsIn({ path, nodes }: Script): Expression[] {
  return nodes.flatMap(({ regex }) =>
    isRegex(regex) ? [{ path, pattern: regex.pattern, flags: regex.flags }] : [],
  );
}

function isRegex(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}

/** Those that are put together while the script runs: nobody can tell how they behave. */
function madeAtRunTime({ nodes }: Script): Node[] {
  return nodes.filter(({ callee }) => isNode(callee, 'Identifier') && callee['name'] === 'RegExp');
}

// Whoever writes to a child can send any text at all, and a page may hold anything; only these folders read them.
const scripts = sourceScripts().filter(({ path }) => /^src\/(?:domain|content)\//.test(path));
// Those that read text; what a page's elements are called is short, and comes from our own lists of words.
const readers = scripts.filter(({ path }) => path.startsWith('src/domain/'));

describe('regular expressions that read what strangers write', () => {
  it.each(scripts.flatMap(expressionsIn))(
    '$path: /$pattern/$flags takes linear time',
    async ({ pattern, flags }) => {
      const { status } = await check(pattern, flags, { timeout: TIMEOUT });
      expect(status).toBe('safe');
    },
    2 * TIMEOUT,
  );

  it('are all there to be read', () => {
    expect(readers.filter((script) => madeAtRunTime(script).length > 0).map(({ path }) => path)).toEqual([]);
  });
});

describe('the check', () => {
  it('finds expressions, and those made at run time', () => {
    const script = parseScript('a.ts', 'const one = /(a+)+$/u; const other = new RegExp(one);');
    expect(expressionsIn(script)).toEqual([{ path: 'a.ts', pattern: '(a+)+$', flags: 'u' }]);
    expect(madeAtRunTime(script)).toHaveLength(1);
  });

  it.each(['(a+)+$', String.raw`\s*:?$`])(
    'objects to /%s/',
    async (pattern) => {
      expect((await check(pattern, 'u', { timeout: TIMEOUT })).status).toBe('vulnerable');
    },
    2 * TIMEOUT,
  );
});
