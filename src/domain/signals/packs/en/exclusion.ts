import type { Pack } from '../../pack.ts';
import { inStories } from './rude-talk.ts';

const SOMEONE = '(her|him|them|you|that girl|that boy|that kid|this kid|this girl|this one)';
const GROUP =
  '(group|chat|group chat|gc|server|team|channel|party|squad|clan|guild|board|forum|call|lobby|table|class)';

/** Left out, sent away, or passed over as if not there. */
export const exclusion: Pack = {
  kind: 'exclusion',
  phrases: [
    '(dont|do not) (sit|play|come|hang out|hang|eat|talk|walk|speak) (with|near|to|by) us',
    'you (cant|can not|cannot|are not allowed to|r not allowed to|are not alowed to|r not alowed to) (sit|play|come|join|hang out|hang|eat|be) [in|with|here|near]',
    '{youAre} (not|no longer) [even] (our friend|my friend|my frend|our mate|my bestie|invited|welcome|allowed|wanted|alowed|one of us|part of) [this|the|us|any more|anymore|no more|to|here|in|with|$]',
    'we (made|started|have|got|created) a [new|different|separate|better] (group|chat|group chat|gc|server|team) without (you|her|him|them)',
    '(dont|do not|never) [ever|even] (invite|add|let|pick|choose) (her|him|them|that girl|that boy|that kid)',
    '{notOne} [{amongUs}] [even|really|ever] (plays|play|hangs out|wants to be|wanna be|want be|wants to sit|wants to play|will play|will sit|sits|talks|wants to talk|would sit|would talk|would play) [friends|friend|seen] [with|to|near|next to] (you|her|him|them)',
    '{notOne} [{amongUs}] [even|really|ever] (wants|wanted|want|invited|asked|needs|picked|chose|likes having) (you|u|her|him|them) [here|there|around|in|on|to|at|back|with|for|as]',
    '{notOne} (will|would|is gonna|is going to|s gonna) [even|ever|really] (miss|notice) (her|him|them)',
    '{notOne} (will|would|is gonna|is going to) [even|ever|really] (miss you|notice|care) (if|when) you (left|leave|changed|change|moved|move|didnt|dont|quit|go|went|switched)',
    '(everyone|everybody|guys|girls|ok|lets|rule|deal|from now on) .. (no one|nobody|dont|stop|noone) [ever] (talk|talks|speak|reply|replies|answer|sit|play|talking|replying) [to|with] .. [tomorrow|any more|anymore|again|ok|$]',
    '^ (no one|nobody|noone|dont nobody) (talk|speak|reply|answer|sit|play) [to|with]',
    `(we|i) (dont|didnt|never|do not) (want|need) ${SOMEONE} [here|in|around|to|there|at|on|with|back|any more|anymore|$]`,
    `we [all|just|have] (blocked|removed|kicked|unfollowed|unfriended|left|muted) ${SOMEONE} [from|out]`,
    'they [all|just|have] (blocked|removed|kicked|unfollowed|unfriended|left) you',
    `(lets|we should|everyone|everybody|we all|we are gonna|we will|we are going to|guys) [just|all|please] (ignore|block|unfriend|avoid|unfollow|remove|kick|mute|unadd|leave out|freeze out) ${SOMEONE}`,
    '(everyone|everybody|guys|all) (unfollow|unfriend|block|mass report|unadd|report (her|him|them|you)) !that|the|this|spam|ads|it',
    `removing (you|her|him) (now|from|lol)`,
    `(vote|votes|voting|poll|hands up|who wants|who else wants|those who want) .. ... (out of|off|kicked from|removed from) (the|this|our) ${GROUP} !?`,
    `(vote|voting|voted) (you|her|him|them) (out|off)`,
    `(get out of|leave|get off) (our|this|the) ${GROUP} !project|work|task|photo|call|page|on|open|to|for|together|early|before|at|when`,
    '(just|can you|why dont you|pls|please) [just] leave (already|us|the chat|the group|this chat|this group|lol|loser)',
    '^ [just] leave already',
    `(why|y) (is|are) .. [even|still] (in|on|at) (this|the|our) ${GROUP}`,
    `(why|y) (is|are) (you|she|he|they) [even|still] here`,
    '(works|is|was|would be) [so|much] better without .. $',
    '(dont|do not) [even] (bother|bother with|bother even) (coming|showing|turning|to come|joining|to show|replying)',
    '(dont|do not) [ever|even] (come|show up|turn up|join) [to|back|our] [ever|again|here|near] [to] (my|our|us|the trip|the party|the match|party|here|again|back) !if|late|empty|before|until|yet|when',
    '(everyone|everybody|all of us|every one|the whole class) [is|was|can come|invited|are|s] [invited|coming|going|allowed] (but|except|apart from|just not) (you|her|him|not you|u)',
    '^ [haha|lol|no|umm|sorry] no [sorry] not you $',
    '^ [haha|lol|and|but] not you (lol|haha|obviously|loser) $',
    '(stay away from|dont talk to|dont come near) us',
    'you have no (friends|mates)',
    '(you|u) (dont|do not) belong (here|with us|with them|in this|in our|in the group|on this|on our|on the team)',
    '(take the hint|get the hint|cant take a hint)',
    '(did|does) (someone|anyone|somebody|anybody) (say|hear|saying|hearing) (something|anything|smth) !?',
    'just some (nobody|noone|no one)',
  ],
  unless: [...inStories, '(surprise|secret santa|jk|joking|kidding)'],
};
