import type { Pack } from '../../pack.ts';
import { harmless } from './or-else.ts';

const I_SHALL = '{mayDo} [just|always|so|easily|will|should]';
const YOURS = '(your|ur|those|these|that|the|our|all your|them)';

/** To show to others what a child would not want to be seen: worth a warning before anything is wanted for it. */
export const threatToShow: Pack = {
  kind: 'threat',
  value: { always: 'show', strength: 2 },
  phrases: [
    `${I_SHALL} [now] {exposing} [all|every one of] [of] (your [..] {material}|you online|those {material}|these {material}|what you sent|everything you|you for)`,
    `${I_SHALL} (leak|expose|spread) (you|it all|everything|your) !to|for`,
    `${I_SHALL} {showing} [all|every one of] [of] ${YOURS} [..] {material} [..] [of you] (to|with|on|in|all over|round|around|everywhere|online|for) (every|each|{audience}|all|the group|insta|instagram|facebook|tiktok|snapchat|reddit|youtube|the story|my story)`,
    `${I_SHALL} {showing} (it|them|this|that|these|those|everything|all of it|the lot) [all] (to|with|for|in front of) {audience} !back`,
    `${I_SHALL} {showing} {audience} [exactly] (what|everything|how|who|${YOURS.slice(1, -1)}) [..] ({material}|you|really|did|sent|said|wrote)`,
    `${I_SHALL} (play|read) [it|this|that|them] [your|the] [{material}] [out] (loud|to|in|at|for) [front of] {audience}`,
    `wait (till|until) (i|we) {showing} (this|that|these|those|it|them|your|{audience}) ... ({audience}|{material}|you|said|did|sent)`,
    '{iShall} make sure [that] {audience} (sees|see|knows|know|hears|hear|gets|get|finds out|find out)',
    '(your|ur|those|these|that|the) {material} [of you] (will be|will|is|are|is gonna be|are gonna be|is going to be|gonna be|is about to be|will get|goes|go|going) [all|be] (everywhere|all over|viral|leaked|spread|exposed|circulated|on every|in every|on everyones|uploaded|posted everywhere|posted online|posted on|shared to|shared with|shared on|sent to|shown to|made public|public) [the] [school|internet|place|phone|group|insta|{audience}|$]',
    '(one|just one) (click|tap) (away from|and) [posting|sending|your {material}] (everyone|it all|your|posting|sending|{audience})',
  ],
  unless: [
    ...harmless,
    '(so cute|adorable|congrats|congratulations|well done)',
    '(selfie|match|trip|holiday|our {material}) [on|to|tonight|after]',
  ],
};

/** To have something of somebody: a threat only together with what is wanted for it. */
export const hasInHand: Pack = {
  kind: 'threat',
  value: { always: 'holds', strength: -1 },
  phrases: [
    'i [still|already|also|just|secretly] (saved|save|kept|keep|recorded|record|screenshotted|screenshot|screenshoted|filmed|film|downloaded|copied|captured|taped|screen recorded|took screenshots of|took a screenshot of|have screenshots of|have copies of|made copies of) [all|every|every one|each] [of] (your|ur|our|those|that|these|everything you|what you|all you|the|us|you|it all|everything|the whole) [..] ({material}|last night|just now|all|on cam|on camera|doing|sent|said|wrote|showed|did|told me)',
    'i [still|already] (have|got|ve got|have got|hold) [all|every|every one|each] [of] (your|ur|our|those) [..] (pic|pics|picture|pictures|photo|photos|video|videos|vid|vids|recording|recordings|screenshots|voice note|voice notes|secret|secrets|diary|confession|search history|nasty)',
    'i [still|already] (have|got|ve got|have got) (what|everything|all|stuff|things) (you|u) (sent|said|wrote|showed|did|told)',
    'i (read|found|saw|have read|looked through|went through) (your|ur) (diary|dms|messages|chats|search history|notes app|phone|browser history|journal|secret)',
  ],
  unless: harmless,
};
