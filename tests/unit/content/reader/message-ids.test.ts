// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findMessageId, isLasting } from '../../../../src/content/reader/message-ids.ts';

const EXACT = Date.UTC(2026, 10, 29, 10, 0, 7);
const TO_THE_MINUTE = Date.UTC(2026, 10, 29, 10);

function idOf(attributes: string, at: number | null = null, rowId: string | null = null): string {
  document.body.innerHTML = `<div ${attributes}>hello</div>`;
  const row = document.body.firstElementChild ?? document.body;
  return findMessageId(row, {
    author: null,
    authorId: null,
    own: null,
    text: 'hello',
    at,
    clock: null,
    rowId,
  });
}

test.each([
  ['id="message-84213"', 'message-84213'],
  ['data-message-id="84213"', '84213'],
  ['id=":r1a:" data-mid="84213"', '84213'],
  ['id="row-3" data-event-id="$f00d-42-cafe"', '$f00d-42-cafe'],
  ['data-key="0b9c-7e51"', '0b9c-7e51'],
  ['data-user-id="84213" data-room-id="84213" data-author-id="84213"', ''],
])('an id among the attributes: %s', (attributes, id) => {
  expect(idOf(attributes)).toBe(id);
});

test('the exact time stands in for an id, a time to the minute does not', () => {
  expect(idOf('', EXACT)).toBe(String(EXACT));
  expect(idOf('', TO_THE_MINUTE)).toBe('');
});

test('an id that does not last is better than none, for as long as the page is open', () => {
  expect(idOf('', null, 'row-3')).toBe('row-3');
});

test.each([
  ['message-84213', true],
  ['a3f1c9', true],
  ['3EB0A1-2', true],
  ['row-3', false],
  ['17', false],
  [':r1a:', false],
  ['«r1»', false],
  ['radix-:r3:', false],
  ['_r_4_', false],
  ['last', false],
  ['', false],
])('"%s" may be the same after a reload: %s', (id, expected) => {
  expect(isLasting(id)).toBe(expected);
});
