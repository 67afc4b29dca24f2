import type { Pack } from '../../pack.ts';

/** Done together against one, or meant to be. Some of it friends do for good reasons: little by itself. */
export const gangingUp: Pack = {
  kind: 'exclusion',
  value: { always: 0, strength: -1 },
  phrases: [
    // Orders to the others.
    '(dont|do not|never) [anyone] (sit|stand|touch|talk|reply|answer|pass|save|invite|share|eat|look|laugh|clap) ... (her|him|after (you|her|him))',
    '(if|when) (she|he|you) (sits|comes|joins|speaks|talks|asks|calls|turns|sit|come|join) [up|down|in] (we|everyone|lets|just|say|pretend) [all]',
    '(pretend|pretending|act like) [..] (her|him|she|he|you)',
    '(except|but|not|apart from) you know who',
    '(uninvite|uninvited|unadd)',
    // Votes, and what all of them think.
    '(if|who) [you|else] (think|thinks|want|wants|agree|agrees) !i|we|it|the .. should (leave|go|quit|move|be|get|not|stop)',
    '(want|wants|wanted) (you|her|him) (gone|out|off|kicked|to leave|to quit) !with|for|on',
    '(vote|voting|votes|react|thumbs up) [now|if|for|on] [who] [you] .. (should|gone|out|quit|leave|leaves|goes)',
    'we (all|only|just|pretended|lied|voted|cropped|signed|blocked|had bets) !love|miss|like|need|want|told [..] (you|your|her|him) !and|can|guys',
    '(everyone|everybody|whole class) [else] [just|all] (said|voted|agreed|agrees|decided|left|moved)',
    '(everyone|everybody) !i|and [..] [..] (her|him|she|he)',
    '{notOne} ... (her|him)',
    // Elsewhere.
    '(we|they|everyone|better|nicer|happier|quieter|funnier|fun|best) .. (without|before|since|than with) (you|her|him)',
    '(away from|avoid|lose|rid of) (you|her|him) !and|because',
    '(moved|went|made|got|have) [on] [to] (a|the) (new|diff|different|other|real|good|better|private) (chat|gc|group|server|call)',
    '(room|space|seat|spot|group|chat|party|table|team|trip) [isnt|is not|wasnt|not|here] for (you|her|him) !and|guys|to',
    '(find|sit|sits|eat|get|have|has|need|try) [yourself|at|on] [a] (our|another|different|your own) (spot|table|seat|bench|league)',
    '(sit|stand|wait|eat) [..] (somewhere else|elsewhere|over there|outside|by the bins|away from us)',
    '(pls|please|maybe|just|go|and|^|should) (find|get) (new|other|another|your own|different) (friends|group|table|place|team|bus)',
    '(^|just|pls|please|should|and) [really] (quit|leave|change|switch) [the|our|this|your] (team|band|school|schools|squad|choir|club|clan)',
  ],
};
