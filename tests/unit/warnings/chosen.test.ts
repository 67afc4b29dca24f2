// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { LONGEST_SAID, MOST_SAID } from '../../../src/protocol/note-schemas.ts';
import { type Chosen, hasRoom, withBlock, withMarked } from '../../../src/warnings/notes/chosen.ts';

let rows: HTMLElement[];

beforeEach(() => {
  document.body.innerHTML = '<p>one</p><p>two</p><p>three</p>';
  rows = [...document.querySelectorAll<HTMLElement>('p')];
});

/** Presses rows one after the other. */
function pressed(...order: number[]): string[] {
  const press = (all: readonly Chosen[], index: number): readonly Chosen[] => {
    const row = rows[index];
    return row ? withBlock(all, row, row.textContent) : all;
  };
  return order.reduce(press, []).map(({ words }) => words);
}

describe('words that are taken', () => {
  it.each([
    ['in the order of the page', [2, 0, 1], ['one', 'two', 'three']],
    ['and taken out again', [0, 1, 0], ['two']],
    ['and once more', [0, 0, 0], ['one']],
  ])('stand there %s', (_, order, words) => {
    expect(pressed(...order)).toEqual(words);
  });

  it('may be marked instead, each once, and not without end', () => {
    const once = withMarked([], ' add me on another app ');
    expect(once).toEqual([{ words: 'add me on another app', block: null }]);
    expect(withMarked(once, 'add me on another app')).toBe(once);
    expect(withMarked(once, '  ')).toBe(once);
    expect(withMarked([], 'a'.repeat(LONGEST_SAID + 1))[0]?.words).toHaveLength(LONGEST_SAID);
  });

  it('are as many as fit in a note', () => {
    const many = Array.from({ length: MOST_SAID }, (_, index) => ({ words: `${index}`, block: null }));
    expect(hasRoom(many, 'one')).toBe(false);
    expect(withMarked(many, 'one')).toBe(many);
    const long = Array.from({ length: 5 }, () => ({ words: 'a'.repeat(LONGEST_SAID), block: null }));
    expect(withBlock(long, rows[0] ?? document.body, 'one')).toBe(long);
    expect(hasRoom(long.slice(1), 'one')).toBe(true);
  });
});
