import { describe, expect, it } from 'vitest';
import { scornful } from '../../../../../../src/domain/signals/packs/en/rude-words.ts';
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
