import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cuss } from 'cuss';
import naughtyWords from 'naughty-words/en.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';

/** From this rating on, `cuss` holds a word for rude at least at times. */
const RUDE_AT_TIMES = 1;

/** Words of the lists with an everyday meaning, and mild ones that children hear in any playground. */
const MILD: ReadonlySet<string> = new Set(
  (
    'abuse babe barf bung dumb dope escort domination geez god gross guinea hardcore ho idiot jeez jig looser loser lowlife mick ' +
    'moron poop poopy scum sex sexual sexy slave smack snowballing spade spit stupid suck sucked sucker sucking sucks suicide swallow ' +
    'tang tinker tinkle trap vomit welfare willie xx xxx'
  ).split(' '),
);

const listed: ReadonlySet<string> = new Set([
  ...naughtyWords,
  ...Object.keys(cuss).filter((word) => (cuss[word] ?? 0) >= RUDE_AT_TIMES),
]);

const files = execFileSync('git', ['ls-files', '-z', 'src', 'tests', 'tools', 'docs'], { encoding: 'utf8' })
  .split('\0')
  .filter((path) => /\.(?:ts|tsx|json|html|md)$/.test(path) && existsSync(path));

/** Words that must come from the packages at run time instead of being typed. */
function rudeWordsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return [...new Set([...words, ...pairs])].filter((word) => listed.has(word) && !MILD.has(word));
}

describe('words that are typed by hand', () => {
  it.each(files)('are fit for a child in %s', (path) => {
    expect(rudeWordsIn(readFileSync(path, 'utf8'))).toEqual([]);
  });

  it('would be noticed if they were not', () => {
    const samples = naughtyWords.filter((word) => /^[a-z]{4,}$/.test(word) && !MILD.has(word));
    expect(rudeWordsIn(samples.join(', ')).length).toBeGreaterThanOrEqual(samples.length);
  });
});
