import type { Pack } from '../../pack.ts';

const TO_ALL =
  '(everyone|all your|all of your|your {family}|your school|the whole school|all ur|ur friends|the internet|the whole world|your followers|your contacts|your class|every one you know|online|facebook|insta|instagram|the group|the web|youtube)';

/** What would hurt the child if it were done. Game talk ("i will kill you") is left out: it is no threat by itself. */
export const threat: Pack = {
  kind: 'threat',
  phrases: [
    `{iWill} (send|show|post|share|leak|forward|upload|put|expose|email|spread|give|publish) .. [to|on|with|in|all over] ${TO_ALL}`,
    '{iWill} (send|show|share|leak|forward|spread|post|expose) (it|this|that|them|these|those|the|your|ur|what|everything) ... everyone',
    '{iWill} (post|leak|share|expose|spread|release|publish) (your|ur) (pic|pics|picture|pictures|photo|photos|vid|video|videos|address|name|secret|secrets|number|messages|chats|info)',
    '{iWill} show (everyone|your {family}|the whole school)',
    '{iWill} (tell|show) (everyone|your {family}|the school|the whole school|your teacher) (everything|what you|about what|that you|about you|your secret|about us|unless|if you|about this)',
    '{iWill} (expose|dox|doxx|swat|ruin|destroy|blackmail) you',
    '{iWill} (ruin|destroy|wreck) your (life|reputation|future)',
    '(send|show|post|share|leak|tell) .. (to)? everyone [you know] (unless|if you dont|if u dont|or else)',
    '(everyone|your {family}|whole school|your school) (will|is gonna|are gonna|is going to|gonna|gets to|can) (see|know|find out|get|hear) (it|this|them|these|what you|your|everything|the|about what)',
    '(or|else|unless|otherwise) {iWill} (send|show|post|share|leak|tell|expose|upload|hurt|find|come|ruin|forward|report)',
    '(or|else|unless|otherwise) i (send|show|post|share|leak|expose|upload) [it|this|them|these|your|everything] [all] [to|pics|pictures|photos] [to|with] (everyone|your {family}|all your)',
    'or (your {family}|everyone|all your friends) (will|gonna|is gonna|gets to) (see|know|find|get|hear)',
    'you dont want (me to|your {family} to|everyone to) (send|show|share|post|tell|see|know|find|leak|hurt)',
    '(pay|send) .. or [else|i|im|ill|they|your|everyone] (post|send|leak|share|show|tell|expose|will|gonna|get|gets)',
    '(pay me|pay up|pay) or',
    'i (have|got|saved|kept|recorded|screenshotted|screen recorded) [all] (your|ur|you) .. (unless|or|so you better|if you dont|and ill|and i will)',
    'i (recorded|screen recorded|screenshotted|filmed) (you|your|our|everything|the call|the video|it all|ur)',
    'i know where (you|your {family}|u) (live|lives|go to school|sleep|are)',
    'i know (your address|what school you|where your)',
    '{iWill} (find|hunt|get|come for|come after) you .. (if|unless|and hurt|and beat|down)',
    '(find you|come find you|come to your house|hunt you down) and',
    'you (will|ll|are gonna|gonna|are going to) (regret|be sorry|pay for)',
    'youll (regret|be sorry|pay for)',
    'watch your back $',
    '{iWill} (beat you up|beat your|hurt you|hurt your {family}|punch you|break your|smash your|beat you|hit you hard|stab you|shoot you|fight you after|get you after)',
    '(if you|if u) (block|leave|ignore|tell|dont do|dont send|dont pay|dont answer|dont reply|dont show) [me|anyone|it|this|us] .. {iWill} (send|show|post|tell|leak|hurt|find|share|come|ruin|expose|upload)',
    '(you have|you got|u have|u got) (#) (hours|minutes|mins|days|hrs) (to|or|before)',
  ],
  unless: ['i will show you how', 'xp|ranked|lobby|rematch|1v1|gg'],
};
