import type { Pack } from '../../pack.ts';

/** What hurts without any word that is unkind by itself: looks, home, food and being alone, and that one should be ashamed. */
export const taunt: Pack = {
  kind: 'insult',
  value: { always: 5 },
  phrases: [
    // Looks, voice, clothes, clean or not.
    '(why|y|how come) [do|does|are|is] (you|u|she|he) [always|even] (talk|talks|talking|walk|walks|look|looks|dress|dresses|eat|eats|laugh|laughs|sound|sounds|smell|smells|run|runs|breathe|breathes) [so|like] (like that|weird|funny|strange|weirdly|bad|loud|disgusting|gross|awful)',
    '(did|does) your (mum|mom|nan|gran|grandma|granny|mummy|mommy) [still] (buy|knit|pick|choose|cut|dress|make|iron) (your hair|your clothes|your outfit|that|those|them) [for you|lol|haha|top|shirt|shoes|outfit|?|$]',
    '(maybe try|maybe use|^ try|invest in|heard of|know what|you tried|you should try|you need|go buy|go use|ever tried|ever used) [a|some] (soap|deodorant|shampoo|a shower|mouthwash|toothpaste|a toothbrush|a mirror|a diet|the gym)',
    '(four eyes|metal mouth|brace face|pizza face|big nose|bug eyes|train tracks|mummys boy|mommys boy|mamas boy|teachers pet|goody two shoes|know it all|suck up|daddys girl|charity case|spoilt brat|spoiled brat)',
    // Home, money, food, how somebody speaks.
    '(your|ur) (mum|mom|dad|parents|family) (left|hates|hate|doesnt love|dont love|doesnt want|dont want|doesnt even|wish|wishes|regrets|regret|is ashamed|are ashamed) [you|because|that|u]',
    '(your|ur|her|his|that|the) (lunch|food|sandwich|lunchbox|dinner) (smells|stinks|looks|is) [so|like|really|just] (gross|disgusting|weird|bad|sick|rank|vomit|dog food|rotten|nasty)',
    '(nobody|no one|noone|i|we) (can|cant|can not) [even] understand (you|your accent|a word|what you are saying|your english)',
    // Nobody there.
    '(sitting|sit|eating|eat|walking|standing|lunch|playing|alone) [lunch] (alone|on your own|all by yourself|by yourself|in the toilets|with the teachers|all alone) (again|as always|as usual|today|lol|haha|like always|loser|?)',
    '(all alone|all by yourself|on your own) (again|as usual|as always|like always)',
    '(do|have) you (even|actually|ever) (have|got|have got) (any|a single|one) [real] (friends|friend|mates|mate)',
    '(imagine|imagine being|imagine having) (no friends|that poor|that ugly|so desperate|that desperate|you|so ugly)',
    // Nothing that one does is right.
    '(do|did) (us|us all|everyone|everybody|the class|the world|yourself|the team|me) a (favour|favor) (and|by) (leave|leaving|shut|shutting|stop|stopping|not|go|going|stay|staying|quit|quitting|move|moving|log off|delete|never|dont|keep|stick)',
    '(you|u) (ruined|ruin|spoil|spoiled|spoilt|mess up|messed up|destroy) (everything|it for|it all|the whole|our|every) [us|everyone|time|game|party]',
    '(you|u) (will|ll|are never gonna|will never|ll never|never will) [never] [ever] (be anything|have friends|have any friends|get a girlfriend|get a boyfriend|be pretty|be good enough|amount to|be one of us|be popular|make it|have a girlfriend|have a boyfriend|be cool|fit in)',
    '(you|u) (try|are trying|re trying|tries) (so|too|way too) hard [its|to fit|to be|lol|$]',
    '(nobody|no one|noone|none of us) [here|in this chat] (wants|wanted|needs|cares) to (hear|see|read|listen|know) [from|to|what] (you|your|u|it|that|about your|anything)',
    '(cant|can not|cannot) [you|u|she|he|even] (take|handle) a joke',
    '(everyone|everybody|we|they|i) (is|are|was|were|am|were all|are all) [all|literally|still] (laughing|crying laughing|dying laughing) [so hard] (at|about|because of) (you|u|your|her|him|what you)',
    // Made public: ratings, pages, tales.
    '(rate|rating|rank|ranking|list of|tier list) [of] [the|all|our|who] [all] (girls|boys|ugliest|uglier|ugly|fattest|worst|hottest|weirdest|losers|everyone in) [in|of|from]',
    '(you|she|he|u) [is|are|re|s|got|get|came] [a|only|like a|like|barely a|rated] # out of #',
    '(made|making|make|started|starting) (a|an|another|the) [fake|new|whole|insta|tiktok|hate] (page|account|meme|memes|sticker|stickers|poll|video|rumour|rumor|song|chat|group) (about|making fun|on|to laugh) [of] (you|her|him|u|how|that kid|your)',
    '(everyone|everybody|guys) (post|send|share|drop) (the|your|ur|all) (worst|ugliest|funniest|bad) (pic|pics|photo|photos|picture|pictures|one|ones) [of|you have] (her|him|you)',
    '(told|tell|telling) (everyone|everybody|the whole class|the whole school|people) [that] (you|u) (stole|steal|cheated|cheat|like|fancy|wet|cried|smell|have|are|lied|kissed|did|got|said)',
    '(everyone|everybody|the whole school) knows [that] (you|u) (stole|cheated|wet|cried|smell|lied|kissed|fancy|like|peed)',
    '(go|somebody|someone|lets) (trip|slap|push|shove|spit on|hide|pour|steal|throw) [something|water|her|his|it] [at|on] (her|him|her bag|his bag|her shoes|his shoes|his phone|her phone)',
  ],
  unless: [
    '(im|i am|i was|was) [always|such|still|really] [a] (daddys girl|mummys boy|mommys boy|mamas boy|teachers pet|know it all)',
  ],
};
