import { describe, expect, it } from 'vitest';
import { describeKind, findSignal } from './kind-table.ts';

describeKind('protest', {
  heard: [
    'please stop',
    'leave me alone',
    'pls dont, i didnt do anything',
    'why are you being so mean',
    'what did i even do to you',
    'you said you wouldnt show anyone',
    'u promised u deleted it',
    'delete that pic',
    'delete it now please',
    "it's not funny",
    'guys that isnt funny',
    'im telling my mum',
    'im gonna block you',
    'you are scaring me',
    'that really hurts',
    'stop sending me this',
    'can you please stop following me',
    'i told you no',
    'i asked you not to',
    'thats creepy',
    'why would you keep that',
    'leave my family alone',
  ],
  nearMisses: [
    'please dont worry about it',
    'pls dont forget your boots',
    'omg stop haha',
    'stop it lol you are too funny',
    'why are you late',
    'what did i miss',
    'let me go and eat something',
    'im scared of the maths test',
    'this level is not fair',
    'delete the file first and install it again',
    'that film was really scary',
    'the bus stops at the school',
    'i dont want to lose this match',
    'she said she would block the goal',
    'leave the bread alone until it has cooled',
  ],
});

describe('protest', () => {
  it.each([
    ['stop it', 1],
    ['i really dont want to', 1],
    ['stop it please', 2],
    ['dont say that', 1],
  ])('tells what may be play from what is not: %s', (text, value) => {
    expect(findSignal('protest', text)?.value).toBe(value);
  });
});
