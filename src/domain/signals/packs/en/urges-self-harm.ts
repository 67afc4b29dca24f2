import type { Pack } from '../../pack.ts';

export const urgesSelfHarm: Pack = {
  kind: 'urgesSelfHarm',
  phrases: [
    '!to|i|would|and|she|he|they|dont|not|ever|physically|you|did|never|almost|didnt|not (kill|hurt|stab|shoot|drown) (yourself|urself|your self|ur self|yourselves) !if|with|laughing|doing|trying|over|at|while|working|too',
    'kys',
    '^ hang (yourself|urself)',
    'go (die|kys|hang yourself|jump off|play in traffic|kill yourself|kill urself|kill ur self)',
    'just (die|kys)  [already|please|pls] $',
    'you should [just|really] (die|kill yourself|kill urself|end it|not exist|hang yourself|be dead|jump off)',
    '(i|we|everyone|they) [all] (hope|wish) you (die|were dead|would die|get cancer|never wake up|died|was dead|dead)',
    '(the world|everyone|everybody|we|life|we all|your family|they|this world) (would|will|d|wud) [all] be [so much|much|a lot] better [off] (without|if) you [in|were|died|gone|dead]',
    '(nobody|no one|noone) (would|will|d) (miss you|care if you died|care if you die|notice if you)',
    'end (your|ur) (life|own life|miserable life)',
    '(why dont|y dont|why not) you [just] (die|kill yourself|end it|kill urself|go die)',
    'do (everyone|us all|the world|everybody|us) a favor and (die|kill|end|jump|disappear)',
    'you (dont|do not) deserve to (live|be alive|exist)',
    'drink bleach',
  ],
};
