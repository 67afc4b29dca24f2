import { expect, it } from 'vitest';
import { textIn } from '../../../src/platform/own-texts.ts';

const MESSAGES = {
  plain: { message: 'Stay here' },
  places: { message: '$2 and $1, $$5' },
  named: { message: '$NAME$ wrote, said $NAME$', placeholders: { name: { content: '$1' } } },
};

it.each([
  ['plain', [], 'Stay here'],
  ['places', ['one', 'two'], 'two and one, $5'],
  ['places', ['one'], ' and one, $5'],
  ['named', ['Kim'], 'Kim wrote, said Kim'],
  ['named', ['$1'], '$1 wrote, said $1'],
  ['missing', [], ''],
  ['constructor', [], ''],
])('%s with %j is "%s"', (key, substitutions, expected) => {
  expect(textIn(MESSAGES, key, substitutions)).toBe(expected);
});
