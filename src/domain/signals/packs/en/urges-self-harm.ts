import type { Pack } from '../../pack.ts';

const YOU_GONE =
  '(without you|if you (died|were dead|were gone|was gone|was dead|werent here|wasnt here|werent around|werent alive|didnt exist|disappeared|left forever|ended your life|ended it|killed yourself|never existed|never woke up|werent born|were never born|wasnt alive))';
const ALL =
  '(the world|everyone|everybody|every1|we|life|we all|your family|they|this world|people|your parents|your mum|your mom|the school|this school|this place|our class|the class|all of us|things|your friends|the planet)';
const END =
  '(kill yourself|end it|end it all|end your life|die|hang yourself|end yourself|take your own life|unalive yourself|jump off|disappear forever|not exist)';

export const urgesSelfHarm: Pack = {
  kind: 'urgesSelfHarm',
  phrases: [
    '!to|i|would|and|she|he|they|dont|not|ever|physically|you|did|never|almost|didnt|not|wont|cant|people|ll|gonna|wanna|might|will|if|when|they|doesnt|let (kill|hurt|stab|shoot|drown|unalive|harm) (yourself|urself|your self|ur self|yourselves) !if|with|laughing|doing|trying|over|at|while|working|too|on|by|playing|in|lifting|again|more|badly|because|from',
    'kys',
    '^ (hang|cut|end) (yourself|urself) !off|some|a|out|up|loose|short|slack|there|in|with',
    'go [and|&|n] [just|please] (die|kys|hang yourself|jump off|play in traffic|kill yourself|kill your self|hurt yourself|cut yourself|harm yourself|end it|end yourself|end your life|rot and die|unalive yourself|off yourself|disappear forever) !another|again|in|to|on|your|of|with|out|some|a',
    '(just|please|pls|plz) (die|kys|kill yourself|end it all|end your life|end it already) [already|please|pls|now|alone] $',
    'die already|alone $',
    `you [really|all|honestly] (should|shud|shoud|ought to|need to|deserve to|have to|better|could|can|must|might as well|may as well) [just|really|honestly|go and|go|consider|please|be|seriously|do us a favour and|do us a favor and] ${END} !of|on|the|with|for|laughing|if|in|first|at|to|when`,
    'you [really|honestly] should [just|really] (be dead|not be alive|not exist|never have been born|not be here anymore|never have existed|hurt yourself|harm yourself|cut yourself)',
    'you (shouldnt|should not|should never|dont even deserve to|dont deserve to|do not deserve to|didnt deserve to) (be alive|exist|have been born|been born|live|be here anymore|breathe|have existed|wake up|be born)',
    '(i|we|everyone|everybody|they|u) [all|really|just|so|honestly] (hope|wish|hoped|wished|want|wants) you [would|just|will|all|to] [just] (die|were dead|would die|get cancer|never wake up|died|was dead|dead|dont wake up|drop dead|didnt exist|never existed|were never born|was never born|werent born|wasnt born|werent alive|kill yourself|killed yourself|end it|disappeared forever) !of|laughing|in|at|on|soon|next|for|hard',
    `${ALL} (would|will|d|wud|is|are|might) [all|probably|really|honestly|just] [be] [so much|much|a lot|way|far] (better|happier|nicer|kinder|better off|relieved|glad|fine|great|happy) [off|place|for everyone] ${YOU_GONE}`,
    `it (would|will|d|might) be [so much|much|a lot|far] (better|kinder|easier|best|nicer) [for|to] [everyone|everybody|all|us all|all of us|your family|your parents|you|the world] ${YOU_GONE}`,
    `(world|life|school|class|place) .. (better|happier) [place] [off] (without you|if you died|if you were dead|if you were gone|if you didnt exist) !in|on`,
    `{notOne} (would|will|d|wud|is gonna|is going to) [even|ever|really|actually] (miss you|miss u|care|notice|cry|be sad|mind) [even] (${YOU_GONE.slice(1, -1)}|if you die|when you die|when you are gone)`,
    '{notOne} (would|will|d|wud|is gonna|is going to) [even|ever|really|actually] (miss you|miss u|cry for you|remember you|come to your funeral|mourn you|notice you are gone|notice youre gone) !if|when|at|in|on|win|lose|come|bring|late|wear|ate|do|because',
    '(nobody|no one|noone) cares (if|whether) you (live|die|are alive|exist|kill yourself|are dead|live or die|hurt|breathe)',
    '(who|what) (would|will) [even] (miss you|care if you died|miss u) [anyway|honestly]',
    'end (your|ur) (life|own life|miserable life|sad life|pathetic life|sad little life|suffering) !contract|as',
    'you (ended|took|take) (your|ur) own life',
    '(ended|ending) (your|ur) [own] life !?',
    `(why dont|y dont|why not|why wont|when will|why havent|why didnt|when are) (you|u|ya) [just|finally|already|gonna|going to|go and|do us a favour and|do us all a favour and] (die|kill yourself|killed yourself|end it|go die|end it all|end your life|end yourself|kys|disappear forever|hurt yourself|unalive yourself) !of`,
    'why are you (still|even) (alive|breathing|living) !?',
    'why (are|r) you (still|even) alive',
    'why (were|was) you [even|ever] born',
    'do (everyone|us all|the world|everybody|us|me|your family|yourself|all of us|the planet|ur family) a (favor|favour|fava) (and|n|&|by) [just|go|please|kindly] (die|kill|end|jump|disappear|kys|dying|ending|killing|stop existing|stop breathing|rot|hang|go die|drop dead|never come back|never wake up)',
    '(do|did) (the world|everyone|us all) a (favor|favour) [and] [just] (die|disappear|kys|end)',
    '{youAre} better off (dead|not alive|not here|gone forever|not existing)',
    '(youd|you would|you d|ud) be better off (dead|gone|not alive)',
    '{youAre} [just|such|a|literally|nothing but] [a] (waste of) (oxygen|air|breath)',
    '(drink bleach|drop dead) !gorgeous|beautiful|date|diva|fred|sexy',
    '(i|we|id|we d) (dare|double dare|would love to see) you (to) (kill|hurt|cut|harm|end|hang|jump off) (yourself|your self|a bridge|a roof|the roof|a building|it|your life)',
    '(i|we) (dare|double dare) you to (end it|die|kys|unalive)',
    '(just|go|should|why dont you|please) [go] jump off (a|the) (bridge|roof|building|cliff|balcony) !in|and|to|into|for',
    '(you|u) (will|would|should|ll) (feel|be) (better|happier|at peace|free) (if you end it|if you die|if you died|when you are dead|when youre dead|once you are dead|if you hurt yourself|dead|if you cut|if you just end)',
    '(hurting|cutting|killing|harming) yourself (is|would be|will be|would) (the only|the best|good|fun|easy|help|a good|make)',
    '(cut|hurt|harm) yourself (for me|to prove|if you love|and send|and show|or i|deeper|more|again for)',
    'prove it by (hurting|cutting|harming) yourself',
    '(dying|death|suicide) is (the only|your only|the best|your best) (way|option|choice|thing|answer)',
    '(everyone|everybody|we all|we|they all|people) (wants|want|is waiting for|are waiting for|hopes|hope|would love) you [to] (dead|die|to die|gone forever|to kill yourself|kill yourself|to disappear forever) !in|at|hard',
    'you (wont|will not) be missed !?',
    'the world doesnt need you',
    'hope you (dont|never) wake up [tomorrow|again|$]',
    '(dig|pick) your [own] grave',
    'you have nothing [left] to live for',
    'nobody (wants|needs) you alive',
  ],
  unless: [
    '(movie|film|episode|song|lyrics|respawn|spawn|lobby|game|quest|next round|boss|level|minecraft)',
    '(dont|do not|never|please dont|didnt|not to|wouldnt|cant|if you ever|you better not|would never want you to|dont you dare) [ever|even|say|think|tell you to|want you to|just|go and] (kill|hurt|end|harm|die|kys|cut)',
    '(told|tells|tell|telling|said|says|saying) (me|him|her|them|my friend|someone|people|to) [to] [go] (kill|kys|die|end|hurt|go)',
    '(are you|r u|do you|have you|did you|were you|you ever|if you) (thinking|think|thought|feel|feeling|want|wanting|going|tried|gonna|hurt|trying|are) .. (about|of|like|to|hurting|killing|ending|yourself)',
  ],
};
