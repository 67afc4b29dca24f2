import { describe, expect, it } from 'vitest';
import { findSignal } from './kind-table.ts';

/** Told in words of which none is unkind by itself. */
const TAUNTS = [
  'did your nan knit that',
  'why do you talk like that',
  'have you ever heard of soap',
  'sitting alone again?',
  'do us all a favour and stay home tomorrow',
  'imagine being you',
  'your lunch smells disgusting',
  'nobody can understand your accent',
  'do you even have any friends',
  'you ruined the whole game',
  'you will never be pretty',
  'rate the girls in our class',
  'i told everyone you wet the bed',
  'someone trip her at lunch',
  'we made a page about you',
  'nobody wants to hear your voice',
  "can't you take a joke",
];
const ORDINARY = [
  'i need a shower brb',
  'who did your hair it looks great',
  'why do you look so sad',
  'do you have any friends coming',
  'did your mum buy you the new phone',
  "i can't afford it",
  "she can't speak english yet",
  'imagine being a cat',
  'we made a page about dogs',
  'if you were given a wish, what would it be',
  'everyone was laughing at the film',
];

describe('taunts', () => {
  it.each(TAUNTS)('is heard in %j, as milder than a name', (text) => {
    expect(findSignal('insult', text)?.value).toBe(5);
  });

  it.each(ORDINARY)('is not heard in %j', (text) => {
    expect(findSignal('insult', text)).toBeNull();
  });
});
