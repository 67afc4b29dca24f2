import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withResults } from '../../bench/document.ts';

const PERFORMANCE = readFileSync(new URL('../../../docs/performance.md', import.meta.url), 'utf8');

describe('the page of results', () => {
  it('gets other results in their place, and nothing else changes', () => {
    const page = withResults(PERFORMANCE, ['measured once', '| 1 |']);
    const [before = '', after = ''] = page.split('\n\nmeasured once\n| 1 |\n\n');
    expect(PERFORMANCE.startsWith(before)).toBe(true);
    expect(PERFORMANCE.endsWith(after)).toBe(true);
    expect(after.length).toBeGreaterThan(0);
  });

  it('comes to the same, however often it is written', () => {
    const once = withResults(PERFORMANCE, ['measured']);
    expect(withResults(once, ['measured'])).toBe(once);
  });

  it.each(['# Speed', '<!-- end of what the bench writes --> <!-- written by npm run bench -- --write -->'])(
    'refuses a page without a place for them: %s',
    (page) => expect(() => withResults(page, [])).toThrow(/no place/),
  );
});
