import type { Pack } from '../../pack.ts';
import { FIGURES_OF_SPEECH } from './distress.ts';

const ANY_MORE = '(anymore|any more|any longer|no more)';

/** Despair that may be a bad day: from somebody else it takes more than one such message. */
export const lowMood: Pack = {
  kind: 'distress',
  value: { always: 1 },
  phrases: [
    `i [really|just|honestly|simply|literally] (cant|can not|cannot|couldnt) (go on|live like this|live|cope|keep going|carry on|take it|take this|do this|do it|bear it|bear this|handle it|handle this|keep doing this|face it|keep living|keep pretending|fight it) ${ANY_MORE}`,
    'i [really|just|honestly] (cant|can not|cannot) (go on|live like this|carry on|keep living|go on living|go on like this|carry on like this|keep going like this) [like this|living|with life|$] !the|that|there|until|without|with|to|a|in|discord|call|now|rn|tonight',
    'i (cant|can not|cannot|couldnt) (go on|carry on|keep going) !with|the|until|there|without|to|discord|a|that|in|rn|tonight|now|call|because',
    `(better|happier) [off] without me [here|around|alive|in it|there] (anyway|tbh|$|and|so|here|around) !in|on|the|call|match|team|game`,
    '(im|i am|i feel|i felt|ive been feeling|i have been feeling|im feeling|feeling|been feeling) [so|really|very|completely|kinda|like|totally|just|really really|pretty|utterly] (suicidal|worthless|hopeless) !at|with|in|for',
    '(im|i am|i feel like|i feel|im just|i am just) [just|such|only|like] (a|a big|a huge|such a) (burden|waste of space|waste of air) [to|on|for]',
    'i [really|just] (feel|am|im) (empty|numb|broken|dead) inside',
    '{iAm} (dead|broken|empty|numb) inside !lol|lmao|haha',
    '{iAm} [so|really|just|completely] (tired|sick|done) (of|with) (living|life|being alive|existing|my life|everything and everyone|this life|trying to live) !in|at|with|here|out|on|under|next|without|from|off|like',
    '(tired of|sick of|done with) (living|life|being alive|existing|my life) !in|at|with|here|out|on|under|next|without|from|off|like',
    'i (hate|hate hate) (being alive|my life so much|living|my life and|everything about my life|existing)',
    'i hate [my] (myself|self) [so|and|sm] (much|bad|sm|everything|my life|i)',
    'i hate my life [and] [i] (want|i|im|cant|so much|everyone|nobody|everything)',
    'i (give up|gave up|am giving up|ve given up|have given up) on (life|living|everything|myself)',
    'i (cant stop crying|cry myself to sleep|cried myself to sleep|cry every night|cry every day|havent stopped crying|keep crying every|cry all the time)',
    'i (havent|have not|didnt|dont|cant) (eaten|eat|sleep|slept|left my bed|get out of bed) [properly|at all|anything|anymore] (for|in) (days|weeks|a week)',
  ],
  unless: FIGURES_OF_SPEECH,
};
