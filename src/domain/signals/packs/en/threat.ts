import type { Pack } from '../../pack.ts';
import { harmless, orElse } from './or-else.ts';

const TO_ALL =
  '(everyone|all your|all of your|your {family}|your school|the whole school|all ur|ur friends|the internet|the whole world|your followers|your contacts|your class|every one you know|online|facebook|insta|instagram|the group|the web|youtube)';

/** A threat that itself says what is wanted: nothing else needs to be said. */
export const threatWithDemand: Pack = {
  kind: 'threat',
  value: { always: 'demand', strength: 4 },
  phrases: orElse,
};

/** What would hurt the child if it were done. Game talk ("i will kill you") is left out: it is no threat by itself. */
export const threat: Pack = {
  kind: 'threat',
  phrases: [
    // What is in hand, and whom it could be shown to.
    'i [also] (have|know|found|got|ve got|looked up) [all] [of] (the names|the list|a list|names|the numbers|the addresses|every one|list) of (your|all your|everyone|ur|the people you)',
    'your (mums|moms|dads|sisters|brothers|parents|mothers|fathers|teachers|friends) (facebook|number|email|insta|page|profile|account|instagram) is [right|already|open] (here|in front|open|saved)',
    'i have your (friends list|friend list|contact list|contacts|followers|follower list|family list|ip|ip address|address|home address|whole contact|school)',
    // What the family or the school would say.
    '(you|u) (dont|do not|wouldnt|would not) want ({audience}|him|her|them|people|anyone|your whole) [to] [be] (seeing|see|knowing|know|finding|find|hearing|hear|getting|get|reading|read|look at|watch|watching) (what|this|it|that|these|them|those|out|about|the|your|everything|all)',
    '(imagine|what) if (your {family}|everyone|your school|your class|the whole school) (saw|sees|found|finds|knew|hears|heard|got|reads|read) (this|these|those|that|them|what you|it|out about|out what|your {picture}|the {picture})',
    'your {family} (wouldnt|wont|would not|will not|would hate|would love|will love|would be so|will be so) [be] [so|very|too] [pleased|happy|proud|disappointed|ashamed|angry|mad] [to] (would he|would she|would they|if i send|if i show|if i sent|if i showed|if they saw these|if they saw this|if they saw what|when i send|when i show|when they see these|when they see this|when they see what|when they get|see these|see this {picture}|see what you)',
    '{iShall} (send|show|forward|post|share|leak|give|email) .. {picture} [of you] (to|with) [each|every] (one of them|your|all|everyone|all of them|each|every one|them all|both your|him and|her and|the whole)',
    'your (life|reputation|family|career) (is|will be|is gonna be) (over|ruined|finished|destroyed|done) [if|unless|when|tomorrow|tonight|soon|$]',
    'you know what (happens|will happen|i will do|ill do|i can do|im gonna do|comes) (if|next|then|when|to|otherwise|$)',
    // Into accounts and devices.
    '(i|we) (hacked|have hacked|got into|have access to|broke into|took over|control|have full access to|logged into) your (phone|computer|device|webcam|camera|email|accounts|laptop|system|photos|gallery|icloud|messages|dms)',
    // Harm to the body or to others.
    '{iShall} (beat you up|beat you so|punch you|break your|stab you|shoot you|hurt your {family}|hurt your|hurt you|kick you in|get you after|fight you after|jump you|bash you|smash your face|smash your head|deck you|shank you|batter you after|batter you at|bash your|knock you out|put you in hospital)',
    '{youAre} dead (at school|after school|tomorrow|on monday|monday|when i see you|when i find you|next time i see you|at lunch|if you tell|if you say|meat at|when i catch)',
    '(keep talking and|one more word (and|or)|say (it|that) to my face)',
    'watch your back (at|tomorrow|when|after|on|kid|mate|bro|girl|loser|from)',
    'wait (till|until) (i|we) (tell|show|post|send|leak) (everyone|it|this|these|your|them|that|him|her|the whole|all)',
    'or (every one|everyone|everybody|your whole|your class|your school|all your|your {family}|the whole|they all|all of them|she|he|they) .. (gets|get|sees|see|receives|finds|find|knows|hears) (it|this|them|the|these|out|everything|a copy|all|that|what)',
    'i [have|ve|already|just|also] (recorded|saved|save|record|screenshot|screenshotted|filmed|captured) [it|all|every|all of|the|our|your|ur|that|this|whole|you|u] [whole|entire] (call|video|vid|picture|pic|pics|photo|photos|chats|video call|video chat|everything|it all)',
    'i [have|got|ve got|have got|also have|know] [all|the names of|a list of|list of|every one of] [all] your (followers|contacts|friends list|friend list|friends and family|friend and family|contact list|followers list|parents and|follower)',
    '{iWill} (put|upload|post|send) (that|this|your|ur|the|it|these|them) [pic|picture|video|photo|vid|pics|photos] (on|to|in) (every|all|your school|the group|everyone)',
    '(they|everyone|your {family}) will [all] (receive|get sent|be sent) (it|the|this|your|a)',
    '(would be|be|its) a (shame|pity) if (everyone|your {family}|the whole|people|they|someone|somebody|i|your friends)',
    '(waiting|wait) for you after school',
    '(you|u) [had|d] better watch (out|your back|yourself)',
    '(tell|show) (him|her|them) and everyone',
    `{iWill} (send|show|post|share|leak|forward|upload|put|expose|email|spread|give|publish) .. [to|on|with|in|all over] ${TO_ALL}`,
    '{iWill} (post|leak|share|expose|spread|release|publish) (your|ur) (pic|pics|picture|pictures|photo|photos|vid|video|videos|address|name|secret|secrets|number|messages|chats|info)',
    '{iWill} show (everyone|your {family}|the whole school)',
    '{iWill} (tell|show) (everyone|your {family}|the school|the whole school|your teacher) (everything|what you|about what|that you|about you|your secret|about us|unless|if you|about this)',
    '{iWill} (ruin|destroy|wreck) your (life|reputation|future)',
    '(or|else|unless|otherwise) i (send|show|post|share|leak|expose|upload) [it|this|them|these|your|everything] [all] [to|pics|pictures|photos] [to|with] (everyone|your {family}|all your)',
    '(pay|send) .. or [else|i|im|ill|they|your|everyone] (post|send|leak|share|show|tell|expose|will|gonna|get|gets)',
    'i know where (you|your {family}|u) (live|lives|go to school|sleep|are)',
    'you (will|ll|are gonna|gonna|are going to) (regret|be sorry|pay for)',
    '(if you|if u) (block|leave|ignore|tell|dont do|dont send|dont pay|dont answer|dont reply|dont show) [me|anyone|it|this|us] .. {iWill} (send|show|post|tell|leak|hurt|find|share|come|ruin|expose|upload)',
    '(you have|you got|u have|u got) (#) (hours|minutes|mins|days|hrs) (to|or|before)',
  ],
  unless: [...harmless, 'i will show you how', 'next (round|game|match|time we play|map)', '# nil', '# # $'],
};
