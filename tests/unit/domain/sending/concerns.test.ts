import { describe, expect, it } from 'vitest';
import type { SendingConcern, Standing } from '../../../../src/domain/model.ts';
import { concernsIn, concernsWith } from '../../../../src/domain/sending/concerns.ts';
import { detectSignals } from '../../../../src/domain/signals/detect.ts';

const concernsOf = (text: string) => concernsIn(text, detectSignals(text), []);

describe('what is worth a second thought', () => {
  it.each<[text: string, ...concerns: SendingConcern[]]>([
    ['my number is 202 555 0143', 'phone'],
    ['text me 2025550143', 'phone'],
    ['2025550143', 'phone'],
    ['email me at sam@example.org', 'email'],
    ['add me on snap: sam_1234', 'handle'],
    ['my full name is Sam Example', 'name'],
    ['my password is blue-tree-9', 'password'],
    ['i live at 12 example road', 'address'],
    ['i go to northfield academy', 'school'],
    ['my school is Northfield High', 'school'],
    ['i am home alone', 'alone'],
    ['my mum is at work til 6', 'alone'],
    ['you are so dumb and everyone hates you', 'unkind'],
    ['nobody likes you, go away', 'unkind'],
    ['home alone, my number is 202 555 0143', 'phone', 'alone'],
  ])('%s', (text, ...concerns) => {
    expect(concernsOf(text)).toEqual(concerns);
  });
});

describe('what friends write all day', () => {
  it.each([
    'want to go through it before class tomorrow?',
    'i finished the maths homework, all 42 pages of it',
    'you idiot lol',
    'haha you are so dumb 😂',
    'this game is so stupid',
    'the boss on level 12 is ugly',
    'shut up, no way',
    'i am 12 years old',
    'i am from wellington',
    'my school is closed today',
    'order 2025550143 has arrived',
    'it took me 2025550143 tries',
    'who is home tonight?',
    'everyone hates mondays',
    'you stupid thing, i love you',
    '',
  ])('%s', (text) => {
    expect(concernsOf(text)).toEqual([]);
  });
});

describe('whom it is held for', () => {
  const both: SendingConcern[] = ['picture', 'unkind'];
  it.each<[Standing | null, SendingConcern[]]>([
    ['new', both],
    ['risky', both],
    ['familiar', ['unkind']],
    ['known', ['unkind']],
    // While nobody knows who reads along, only what hurts anybody is held.
    [null, ['unkind']],
  ])('%s', (standing, held) => {
    expect(concernsWith(standing, both)).toEqual(held);
  });
});

it('counts pictures and files', () => {
  expect(concernsIn('', [], ['file', 'picture'])).toEqual(['picture', 'file']);
});
