import { describe, expect, it } from 'vitest';
import { findSignal } from './kind-table.ts';

/** What leaves somebody out, and may have another reason. */
const GANGING_UP = [
  "don't save a place for her",
  'anyone except you know who',
  'if she joins we log off',
  'pretend she is not here',
  'who else thinks rory should leave',
  'everybody wants you gone',
  'we only asked you for the snacks',
  'everyone voted already',
  'nobody waved at him',
  'it was more fun before you',
  'we have a new chat now',
  'there is no room for you',
  'sit somewhere else',
  'please find other friends',
  'just quit the team',
];
const ORDINARY = [
  "don't save it for later",
  'you know who sings this',
  'if she joins it is four of us',
  'who thinks we should get pizza',
  'do you want me to come out',
  'we all miss you',
  'everyone can vote',
  'nobody is home',
  'it was before lunch',
  'we have a new cat',
  'this seat is for my bag',
  'sit here',
  'make new friends at camp',
  'i may quit the piano',
];

describe('ganging up', () => {
  it.each(GANGING_UP)('is heard in %j, as little by itself', (text) => {
    expect(findSignal('exclusion', text)?.value).toBe(0);
  });

  it.each(ORDINARY)('is not heard in %j', (text) => {
    expect(findSignal('exclusion', text)).toBeNull();
  });
});
