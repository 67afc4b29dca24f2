import type { Pack } from '../../pack.ts';

export const exclusion: Pack = {
  kind: 'exclusion',
  phrases: [
    '(dont|do not) (sit|play|come|hang out|hang|eat|talk|walk) (with|near|to|by) us',
    'you (are|r) not (allowed|alowed) [to] (sit|play|come|join|be|in)',
    '{youAre} not (my|our) (friend|frend|mate|bestie) [any more|anymore|no more]',
    'we (made|started|have|got|created) a [new|different|separate] (group|chat|group chat|gc|server|team) without you',
    '(nobody|no one|noone|no1|none of us) (plays|play|hangs out|wants to be|wanna be|want be|wants to sit|wants to play|will play|will sit|sits|talks|wants to talk) [friends|friend|seen] [with|to|near] you',
    '(we|they) [all] (blocked|removed|kicked|unfollowed|unfriended|left) you',
    '(go|leave|get out) [and] (find|of) (other|your own|our) (friends|group|chat|server)',
    '(dont|do not) (come|bother coming|show up) to (my|our|the) (party|birthday|training|practice|sleepover|school)',
    'everyone (is|was) invited (but|except) you',
    '{want} (ignore|freeze out|leave out|block) (her|him|them|you)',
    '(you are|youre|ur|u r|your) not (invited|welcome|allowed|one of us|part of|wanted|our friend|my friend)',
    '(you are|youre|ur) no longer (invited|welcome|our friend|my friend|in)',
    '(nobody|no one|noone|none of us) (wants|wanted|invited|asked) you (here|there|around|in|to)',
    'we (dont|didnt|never|do not) want you [here|in|around|to]',
    'you (cant|can not|cannot) (sit|play|come|hang out|hang|eat) with (us|me)',
    '(get out of|leave) (our|this|the) (group|chat|server|gc|group chat|channel) !project|work|task|photo|call|page|on|open',
    '(lets|we should|everyone|we all|we are gonna|we will) [just|all] (ignore|block|unfriend|avoid) (you|her|him|them)',
    'we (kicked|removed|blocked|unfriended) you',
    '(stay away from|dont talk to|dont come near) us',
    'you have no friends',
    'no one (will|would) (sit|play|talk|be friends) (with|to) you',
  ],
};
