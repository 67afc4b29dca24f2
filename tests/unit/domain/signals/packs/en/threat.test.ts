import { describe, expect, it } from 'vitest';
import { describeKind, findSignal } from './kind-table.ts';

describeKind('threat', {
  heard: [
    'do it or i show everyone',
    'if you block me i will post it everywhere',
    'unless you pay they all get the video',
    'take me back or your pics go online',
    'i have all your followers in a list',
    'your mum would hate to see these, should i send them to your mum',
    'i will delete it if you send me the rest',
    'nobody has to see it if you do as i say',
    'i hacked your phone',
    'you know what happens if you tell',
    'what if everyone saw these',
    "i'll send this to all your friends",
    'i will show everyone',
    'pay me or i post it',
    'i know where you live',
    "i'll tell everyone your secret",
    'or else i send it to your parents',
    'you will regret this',
    'i recorded the call',
    'i will ruin your life',
    'ill leak your pics',
    'or your whole class sees it',
    'i have all your followers',
    'you better watch out',
    'ill hurt you',
    'youre dead on monday',
    'wait till i show everyone',
  ],
  nearMisses: [
    'send me the slides or i share mine',
    'he was like pay up or i tell everyone',
    'in the film the villain says pay or i send it to everyone',
    'come in or i shut the door',
    'i can send it to your email',
    'hurry up or we miss the bus',
    'or i send them home',
    'i know what you did there',
    "i'll kill you next round",
    'i will show you how it works',
    "i'll send you the notes",
    'im dead lol',
    'i will destroy you',
    'ill tell everyone about the party',
    'i recorded a song',
    'i saved a seat',
    'you will love this',
    'i have your book',
    'i know your brother',
    'pay attention',
    'the news showed everyone',
    'he said i will be back',
    'everyone will be there',
    'watch out for the bus',
  ],
});

describe('threat', () => {
  it.each([
    ['pay me or i post it', 'demand'],
    ['unless you send more i show everyone', 'demand'],
    ['i will show everyone', null],
    ['i know where you live', null],
  ])('tells whether %j says what is wanted', (text, value) => {
    expect(findSignal('threat', text)?.value ?? null).toBe(value);
  });
});
