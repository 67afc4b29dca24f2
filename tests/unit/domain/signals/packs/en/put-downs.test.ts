import { describe, expect, it } from 'vitest';
import {
  hastySwears,
  rudeNames,
  scornful,
  swearWords,
} from '../../../../../../src/domain/signals/packs/en/rude-words.ts';
import { describeKind, findSignal } from './kind-table.ts';

describeKind('insult', {
  heard: [
    'ur not that pretty',
    'youre not as cute as you think',
    'you aint all that',
    'you are too skinny its gross',
    'you need to lose weight',
    'you should go on a diet',
    'you really need to brush your teeth',
    'your nose is so big',
    'your breath stinks',
    'your makeup looks terrible',
    'you wear way too much makeup',
    'you look like a homeless person',
    'do you even shower',
    'ur sister is way prettier than you',
    'she is so much prettier than you',
    'you have no talent',
    'you suck at singing',
    'you cant dance lol',
    'youre a terrible friend',
    'your friends hate you',
    'everyone talks trash about you',
    'they talk about you behind your back',
    'stop trying to get attention',
    'you just want attention',
    'jealous much?',
    'you think your better than everyone',
    'who do you think you are',
    'get over yourself',
    'say it to my face',
    'shut your trap',
    'nobody gives a toss about you',
    'i want to punch you in the face',
    'you gonna get jumped',
    'you are such a hypocrite',
    'dumb blonde',
    'nobody could ever love you',
    'your dad doesnt love you',
    'no guy would date you',
    'get off her page',
    'stay away from my boyfriend',
    'aint nobody scared of you',
    'you brag too much',
    'catch these hands',
    'drop dead',
    'your attitude sucks',
    'you reek',
    'youre nothing to us',
    'you have an awful personality',
    'you have so much acne',
    'horse face',
    'no friends lol',
    'you are adopted lol',
    'yhur so ugly',
    'you are so stoopid',
    'errbody hates you',
    'fat cow',
    'thats so cringe',
    'go back to china where you belong',
  ],
  nearMisses: [
    'it is not that pretty here',
    'you are not alone',
    'the doctor says you need to lose weight',
    'do you think you are ready?',
    'what do you think youre good at?',
    'if you thought you were funny you were right',
    'her nose is running',
    'your hair smells nice',
    'he is so much better than last year',
    'i have no talent for music',
    'you cant dance in the library',
    'my friends hate mondays',
    'they talk about the film all the time',
    'can i get your attention?',
    'thanks so much',
    'he got bent out of shape',
    'nobody gives homework on fridays',
    'i want to punch the pillow',
    'we go back to china in june',
    'poor you',
    'shut up i love you',
    'we love you silly idiot',
    'stay away from my desk please',
    'you talk about maths too much',
    'i have so much acne',
    'you have an awful headache',
    'my cousin is adopted',
    'i cut my wrist on the fence',
    'the fat cat sleeps',
  ],
});

describe('a scornful word', () => {
  const [first = '', last = ''] = [scornful.at(0), scornful.at(-1)];

  it.each([
    ['you are such a', first],
    ['you', last],
    ['ur a', first],
  ])('is an insult to the face after "%s"', (before, word) => {
    expect(findSignal('insult', `${before} ${word}`)?.value).toBe(8);
  });

  it('is meant for nobody where it is said of something else', () => {
    expect(findSignal('insult', `that was ${first}`)?.value).toBeLessThan(4);
  });
});

describe('a name of the packages', () => {
  const name = rudeNames.find((word) => /(?:ch|ss)es$/.test(word))?.replace(/es$/, '') ?? '';

  it('is one also where several of them take an "e"', () => {
    expect(rudeNames).toContain(name);
  });

  it.each(['you are such a', 'stop being a', 'you little', 'you skinny', 'you are a bunch of'])(
    'is meant for the reader after "%s"',
    (before) => {
      expect(findSignal('insult', `${before} ${name}`)?.value).toBe(8);
    },
  );
});

describe('a root of swearing', () => {
  const [root = ''] = swearWords.filter((word) => word.length > 3);

  it.each([
    { text: `you are a ${root}`, value: 8 },
    { text: `${hastySwears.at(-1)} you`, value: 8 },
    { text: `get the ${root} out of here`, value: 4 },
    { text: `what the ${root} is wrong with you`, value: 4 },
    { text: `stop talking ${root}`, value: 4 },
    { text: `this is the ${root}`, value: 1 },
  ])('is as hard as what is done with it: $value', ({ text, value }) => {
    expect(findSignal('insult', text)?.value).toBe(value);
  });
});
