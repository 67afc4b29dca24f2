import { describe, expect, it } from 'vitest';
import { findSignal } from './kind-table.ts';

/** Told without an unkind word, and by friends as well: milder than a taunt. */
const MOCKERY = [
  'you run like a wardrobe on wheels',
  'your jumper looks like curtains',
  'your forehead has room for adverts',
  'those socks are a cry for help',
  'your dad still picks your outfits',
  'everyone was copying you at break',
  'the whole bus saw it',
  'nobody clapped for your song',
  'imagine wearing that on purpose',
  'even my gran would win that',
  'who even wears those',
  'someone made a sticker of your yawn',
  'stop copying everything we do',
  'lets call her the fog',
  'did you choose that in the dark',
];
const ORDINARY = [
  'your hair looks amazing like that',
  'you sing like an angel',
  'i look like a wet sheep',
  'your bag is on the chair',
  'your mum is picking us up',
  'everyone is waiting for you',
  'the whole class is going to the farm',
  'nobody knows yet',
  'imagine having a dragon',
  'who still needs a lift',
  'do you want a sticker',
  'stop following that recipe',
  'lets call her after lunch',
  'it sounds like a plan',
];

describe('mockery', () => {
  it.each(MOCKERY)('is heard in %j, as milder than a taunt', (text) => {
    expect(findSignal('insult', text)?.value).toBe(4);
  });

  it.each(ORDINARY)('is not heard in %j', (text) => {
    expect(findSignal('insult', text)).toBeNull();
  });
});
