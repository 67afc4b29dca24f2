import type { Pack } from '../../pack.ts';

export const exclusion: Pack = {
  kind: 'exclusion',
  phrases: [
    '(you are|youre|ur|u r|your) not (invited|welcome|allowed|one of us|part of|wanted|our friend|my friend)',
    '(you are|youre|ur) no longer (invited|welcome|our friend|my friend|in)',
    '(nobody|no one|noone|none of us) (wants|wanted|invited|asked) you (here|there|around|in|to)',
    'we (dont|didnt|never|do not) want you [here|in|around|to]',
    'you (cant|can not|cannot) (sit|play|come|hang out|hang|eat) with (us|me)',
    '(get out of|leave) (our|this|the) (group|chat|server|gc|group chat|channel)',
    '(lets|we should|everyone|we all|we are gonna|we will) [just|all] (ignore|block|kick|unfriend|avoid) (you|her|him|them)',
    'we (kicked|removed|blocked|unfriended) you',
    '(stay away from|dont talk to|dont come near) us',
    'you have no friends',
    'no one (will|would) (sit|play|talk|be friends) (with|to) you',
  ],
};
