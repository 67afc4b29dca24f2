// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { flatRows, isFlatList } from '../../../../src/content/reader/generic/flat-lines.ts';
import { openHtml } from './fixture-page.ts';

function listOf(html: string): Element {
  openHtml(`<body><div>${html}</div></body>`);
  const list = document.querySelector('div');
  if (!list) throw new Error('no list');
  return list;
}

const TALK = '<b>ann:</b> hello there<br><b>bob:</b> hi<br>';

test.each<[what: string, html: string, isFlat: boolean]>([
  ['names in bold', TALK, true],
  ['names before a colon', 'ann: hello<br>bob: hi<br>ann: how are you', true],
  ['times and names in brackets', '[12:30] &lt;ann&gt; hello<br>[12:31] &lt;bob&gt; hi<br>', true],
  ['a poem', 'the rose is red<br>the sky is blue<br>and so are you', false],
  ['an address', 'Ann Example<br>1 Long Street<br>Anytown', false],
  ['one line without a break', '<b>ann:</b> hello', false],
  ['messages with elements of their own', '<p><b>ann:</b> hello</p><br><p><b>bob:</b> hi</p>', false],
])('a list of %s is flat: %#', (_, html, isFlat) => {
  expect(isFlatList(listOf(html))).toBe(isFlat);
});

const wordsOf = (rows: readonly Element[]) => rows.map((row) => row.textContent);

test('every line with words is a row, in the order of the page', () => {
  expect(wordsOf(flatRows(listOf(`<br>${TALK}<br> <br>ann: bye`)))).toEqual([
    'ann: hello there',
    'bob: hi',
    'ann: bye',
  ]);
});

test('the rows of lines that are still there stay the same elements, whatever the page rewrites', () => {
  const list = listOf(TALK);
  const before = flatRows(list);
  list.innerHTML = `${TALK}<b>ann:</b> hello there<br>`;
  const after = flatRows(list);
  expect(after.slice(0, 2)).toEqual(before);
  expect(after[0]).toBe(before[0]);
  expect(after).toHaveLength(3);
  expect(after[2]).not.toBe(after[0]);
});

test('of a very long list the newest lines are read', () => {
  const lines = Array.from({ length: 1_200 }, (_, index) => `ann: line ${index}`);
  const words = wordsOf(flatRows(listOf(lines.join('<br>'))));
  expect(words).toHaveLength(1_000);
  expect(words.at(-1)).toBe('ann: line 1199');
});

test('reading a flat list leaves the page as it is', () => {
  const list = listOf(TALK);
  flatRows(list);
  expect(list.innerHTML).toBe(TALK);
});
