import { expect, test } from 'vitest';
import { ConversationLog, type Shown, type Told } from '../../../../src/content/reader/conversation-log.ts';

/**
 * Shows windows of a conversation one after the other; letters are words. Rows are drawn anew each time, save those in
 * capitals: the same letter is the same row as before.
 */
function newIn(windows: readonly string[]): string[] {
  const log = new ConversationLog();
  let rows = new Map<string, Told>();
  return windows.map((window) => {
    const shown = window.split(' ').map((name): Shown => {
      const [word = ''] = name.toLowerCase();
      return {
        words: word,
        base: `${word} `,
        place: '',
        told: /[A-Z]/.test(name) ? (rows.get(name.toLowerCase()) ?? null) : null,
      };
    });
    log.match(shown);
    let added = '';
    let previous: Told | null = null;
    for (const one of shown) {
      if (one.told === null) added += one.base.trim();
      one.told ??= log.add(one, previous, 0);
      previous = one.told;
    }
    rows = new Map(
      window
        .toLowerCase()
        .split(' ')
        .map((name, index) => [name, shown[index]?.told])
        .filter((entry): entry is [string, Told] => entry[1] !== undefined && entry[1] !== null),
    );
    return added;
  });
}

const WINDOWS: [string, string[], string[]][] = [
  ['drawn anew', ['a o b', 'a o b'], ['aob', '']],
  ['the same words again', ['a o b', 'a o b o'], ['aob', 'o']],
  ['the same words again, the first ones being out of sight', ['a o b c', 'b c o'], ['aobc', 'o']],
  ['the same, with rows that stay', ['a o b c', 'B C o'], ['aobc', 'o']],
  ['back to the first ones', ['a o b c', 'b c o', 'a o b c', 'b c o'], ['aobc', 'o', '', '']],
  ['nothing but the same words, one more each time', ['o', 'o o', 'o o o'], ['o', 'o', 'o']],
  ['history above', ['o b c', 'x o z o b c'], ['obc', 'xoz']],
  ['history above in part, twice', ['o b c', 'z o b', 'o y z o', 'y z o b c'], ['obc', 'z', 'oy', '']],
  ['one deleted', ['a o b c', 'a b c', 'a b c o'], ['aobc', '', 'o']],
  ['one deleted and shown again', ['a o b c', 'a b c', 'a o b c'], ['aobc', '', '']],
  [
    'far away and back',
    ['x y o z', 'a b o c', 'c d', 'D e', 'E x y', 'Y o z w'],
    ['xyoz', 'abc', 'd', 'e', '', 'w'],
  ],
  ['rows that stay, in another order', ['a b c', 'C A B', 'C B A'], ['abc', '', '']],
];

test.each(WINDOWS)('what is new: %s', (_, windows, added) => {
  expect(newIn(windows)).toEqual(added);
});
