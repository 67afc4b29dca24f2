import type { Pack } from '../../pack.ts';

/** What says that somebody laughs along. */
const LAUGHING = '(lol|lmao|lmfao|rofl|haha|hahaha|hehe|jk|xd|😂|🤣|😹|😆|😜|😝|😛|😏|😘|😍|❤|dying)';

/** Wherever a child writes them, these are meant for somebody: what has been done is called by its name. */
const DOING =
  '(saying|calling|doing|sending|posting|sharing|laughing|making fun|being|picking|copying|following|messaging|texting|filming|recording|spreading|telling|asking|threatening|bullying|ignoring|leaving|adding|tagging|bothering|pushing|pressuring|spamming|writing|contacting|talking)';

const LET_ME_BE =
  '(leave me [the] [hell] alone|leave me be|let me be|leave me out of|get away from me|go away and leave)';

/**
 * Somebody asks the other to stop, refuses, or says that it hurts. How a child takes what it is told says more than many a
 * word of those who tell it: threats and mockery have a thousand forms, the answers to them only a few.
 */
export const protest: Pack = {
  kind: 'protest',
  value: { always: 2 },
  phrases: [
    `(please|pls|plz) [just] (stop|stop it|no|dont|do not|delete|leave|leave it|take it down|take it off|take them down|let me) !worry|forget|be|tell|work|to|the|let|apologise|apologize|hesitate|mention`,
    '^ [no|hey|guys|wait|omg|and|but|just|i said|ok] (dont|do not|stop|no) (please|pls|plz|i beg you|im begging you|i beg u)',
    'stop it (please|pls|plz|plss|now|already|all of you|everyone|guys|im serious|i mean it|seriously)',
    LET_ME_BE,
    'leave (my family|us|him|her|my mum|my mom|my dad|my sister|my brother|my friends|them) alone',
    '(that|it|this) [was|is|really|just] [really|so|rly|realy] (hurts|hurt me|hurt my feelings|so mean|really mean|realy mean|rly mean|so low|really low|really nasty|so nasty|really unkind|so unkind|so cruel|really horrible|so horrible) !but',
    '(i|ive) [already] (asked|told|begged) (you|u|you all|you guys) (not to|to stop|to delete)',
    `(stop|quit) ${DOING} [me|it|that|this|stuff|things|them|everyone|so|mean|horrible] [to|about|at|on|of|with] (me|my|mine)`,
    `(please|pls|plz|can you|could you|will you|just|why cant you) [please|pls|just] (stop|quit) ${DOING}`,
    '(why|y) (are|r|would|do|did|you|u) (you|u|are|r) [all|guys|always|even|being|keep|just] (doing this|doing that|mean|so mean|unkind|so unkind|so rude to me|like this|horrible|so horrible|nasty|being like this|be like this|acting like this|hate me|do this to me|doing this to me|do that to me|keep that|keep it|send it|post it|save it|show it|show them)',
    '(what did|what have|whatd) i [ever|even|actually] (do|done) to (you|u|deserve|her|him|them)',
    '(you|u|ur|your|youre) [are|r] (scaring|hurting|freaking) me',
    '(you|u) (scare|hurt) me',
    '(you|u) [all] [literally] (said|promised|swore|told me) [that] [you|u|it|itd|they|that] [would|had|were|was] (wouldnt|wont|would not|never|delete|deleted|not show|not tell|not send|keep it|kept it|private|only for|just between|gone)',
    '(delete|take down|take it down|remove|give back|unsend) (it|that|them|this|my pic|my video|those|the pic|the video|the photo) (please|pls|plz|now|right now|rn)',
    '(delete|take down|unsend|give back) (my|the|that|those) (pic|pics|picture|pictures|photo|photos|video|videos|vid|clip|post|story|screenshot|screenshots)',
    'i (said no|already said no|told you no|dont want to (do this|do that|send|show|talk to (you|u)|do it)|didnt want you to (see|have|show|send|tell|keep)|dont want you to (show|send|post|tell|have it|see)) !sick|lose',
    '(im|i am|ill|i will|imma) [gonna|going to|just] (block|blocking|report|reporting) (you|u)',
    `(im|i am|ill|i will|imma) [gonna|going to] (tell|telling) (my mum|my mom|mum|mom|my dad|dad|my parents|my teacher|the teacher|a teacher|miss|sir|my sister|my brother|my nan|an adult|someone|the police|the mods|a mod)`,
    '(thats|that is|this is|its) [so|really|just|actually|kinda|super] (creepy|cruel|horrible of you|mean|harassment|bullying|blackmail|private|not ok|not okay) !girls|game|film|movie|level|book|show|song|but|that|to|how|because',
    '(that|it|this|its|thats|it was|that was) [is|was|isnt|wasnt|really|so|not|even] (not funny|isnt funny|wasnt funny|aint funny|not even funny|not a joke)',
    '(im|i am) [literally|actually|so|really] [gonna|going to] (scared|shaking|crying|terrified|be sick|cry) (rn|now|please|pls|of you|of u|because you|because u|$) !film|movie|test|exam|results',
    '^ not funny',
    '^ [guys] [thats|that is] [so|not] (mean|not nice|not fair|unfair|harsh) [guys|to me|of you] $',
  ],
  unless: [LAUGHING, '(game|level|boss|lag|homework|ref|referee|episode|exam|spider)'],
};

/** What may be said in play. */
export const mildProtest: Pack = {
  kind: 'protest',
  value: { always: 1 },
  phrases: [
    '^ [omg|ok|no|hey|guys|please|pls|just|dude|bro|ugh] (stop|stop it|quit it|cut it out|knock it off|pack it in|give it a rest|leave off|drop it) [please|pls|plz|it|ok|guys|everyone|all of you|now|that] $',
    '^ (no|please|pls) (dont|do not) $',
    '^ [please|pls|can|omg] (can you not|can u not|could you not|dont say that|dont do that|dont call me that|dont say it|dont post it|dont send it|dont show them|dont show anyone|take it off)',
    '^ [but] (thats|that is|this is|thats just) not (fair|nice|cool|ok|right) $',
    '^ [no|wait|but] why (would|do) (you|u) (keep|have|want) (that|it) $',
    '^ [no|but|and] i (really dont|dont|do not|dnt) [really] (want|wanna) [to] $',
    '^ (go away|leave|shut up) (please|pls) $',
  ],
  unless: [LAUGHING],
};
