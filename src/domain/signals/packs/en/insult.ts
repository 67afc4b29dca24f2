import type { Pack } from '../../pack.ts';
import { inFun, inStories, OWN_MEANING } from './rude-talk.ts';

const VERY =
  'so|such|really|just|the|a|an|too|literally|very|all|total|complete|being|always|absolute|actually|truly|little|one|most|fully|{swearing}|freaking|freakin|proper|big|mad|hella|pretty|kinda|also|still|well|super|another|absolutely|completely|clearly|obviously|nothing but|acting like|dirty|old|like|at school|in class';

/** What the same words say of a thing, which may be somebody's all the same. */
const NO_THING =
  '!selfie|selfies|pic|pics|photo|picture|game|homework|phone|dog|cat|brother|sister|question|idea|song|car|teacher|school|story|movie|jokes|video|team|computer|laptop|internet|lag|shirt|hat|jumper|sweater|haircut|dress|time|of|christmas|money|rules|room|job|boss|neighbour|neighbor|weather|food|mood|day|thing|dream|dreams|stuff|mum|mom|dad|uncle|aunt|cousin|friend|friends|show|shows|music|ex|relationship|family';

/** Told to go or to be quiet, and jeers at tears: friends say it, too. */
export const brushOff: Pack = {
  kind: 'insult',
  value: { always: 4 },
  phrases: [
    '^ [just|please|omg|oh|lol|ok|ew|u|you|gurl|girl|can you|all of you|guys|haha|no|bro|srsly|seriously] (shut up|shut it|shutup|{hush}|shut your mouth|shut your face|shaddup|shuddup) !about|and|or|be|is|shop',
    '(shut up|shut it|shutup|{hush}|shut your mouth|shut your face|shaddup|shuddup) (you|$)',
    '^ [just|please|omg|lol|ok|ew|so|n|and|then] (go away|get lost|grow up|buzz off|get out of here|go home|cry about it|cry more|stay mad|die mad|touch grass|get a life|get a brain|get some friends|get good|git gud|skill issue|get rekt|sit down|stay down|bite me|kick rocks|go to sleep|leave us alone) [please|now|already|lol|kid|child|loser|bro] $',
    '^ fight me $',
    '(nobody|no one|noone|no1) [even] (asked|cares|cared|asked you|asked for) $',
    '(uninstall|delete) [the|this] [game|app|account|client|yourself|noob|trash|idiot|pls|please] $',
    '(uninstall|quit|delete) (the|this|your) (game|account|app) !for|if|when|and|then|again|because|tonight',
    '(aw|aww|awww|haha|lol|is|are|what) [is|are|did] (you|she|he|they|baby|the baby|little baby|mummys boy|mommys boy) [going to|gonna|about to] (cry|upset|sad|crying) !?',
    '(go|going|run|keep|off|goes) [and|you] (cry|crying|tell|telling|snitch|tattle|run|running) to [your|ur|the|a] (mummy|mommy|mum|mom|teacher|teachers|mama|mamma|daddy|dad|parents)',
    '(go|go and|run and) play with your (mum|mom|mummy|mommy|dolls|toys|barbies|sister)',
    '(boo hoo|cry baby|waah|wah wah)',
    '(ew|eww|ewww|gross|yuck) (you|u|its you|its her|its him|look at|its them)',
    '^ [oi|look|oh no|ew] (here comes|here she comes|here he comes|look who it is|look who) .. ({insult}|{beast}|{rudePicture}|again)',
    '(stop|quit) (copying|pretending to be|acting like|trying to be|trying so hard|being fake|showing off|begging for) !it|this|that|the',
    '(why|y) do you always [have to|feel the need to|need to] (lie|brag|copy|show off|act|whine|complain|beg|ruin)',
    '(you|u) (think|thought) [that] [you|u|every|any|ur|youre] .. (wants you|likes you|all that|so tough|tough|so cool)',
    '!my|a|the|im|is|these|those|of|like {rudeNames} $',
    'who (invited|added|asked|let) (you|u|her|him|them|this kid|this girl|this loser)',
    '!to|i|we|kids|children|can|will|must|you learn how to spell',
    '(keep|shut) (your|ur) [big|fat|stupid|dumb|{swearing}|ugly] mouth (shut|closed)',
    'get over (yourself|urself|ur self)',
    '(say|saying) (it|that|this) to my face',
    '(shut|close) [your|ur|the|tha|da] [{swearing}] (trap|pie hole|cake hole|{swears} up|{rude} up|hell up)',
    '(get|go) the {swears} (out|off|away)',
    '(who|what) the {swears} (are|r|is|do|does) (you|u|wrong with you|wrong with u|your)',
    '(stop|quit|why|keep|be) [you|u|are you|always] (talking|talkin) {swears}',
    '(suck it|kiss my {rude}|suck my {rude}|lick my {rude}|eat {swears}|eat dirt|get stuffed|get bent) ($|you|u|loser|lol|bye)',
    '{notOne} [here|even|really] (gives|give) [a|one] ({rude}|toss|hoot) !about|if|when|that',
    '{notOne} [here|even|really] (gives|give) a ({rude}|toss|hoot) (about|what) (you|u|your|ur)',
    '(get|stay) off (my|her|his|our|this) (page|profile|wall|stream|case|back|formspring|insta|account|tumblr)',
    '(stay away from|back off) my (man|boyfriend|bf|girlfriend|gf|girl)',
    'leave my (man|boyfriend|bf|girlfriend|gf|girl|friend|friends) alone',
    '(nobody|no one|noone|aint nobody|aint no one) [is|s] (scared|afraid) of (you|u)',
    '(you|u) (complain|brag|post|whine|lie) too much',
    '{youAre} just jealous',
    'catch (these|my) hands',
    '^ (drop dead|waste of space|oxygen thief|nerd alert|loser alert) $',
    '^ [go|pls|please|kid|noob|lol] learn [some|to speak] english !at|in|with|class|lessons|words|because|and|online',
    '^ [just|so|go and] die (pls|please|noob|kid|loser) $',
    '^ (pls|please) die $',
  ],
  unless: [
    ...inFun,
    '(omg thats|no way)',
    '(^ [oh|wait|no|omg] really|really ?|really $)',
    '{iAm} (gonna|going to) cry',
  ],
};

/** Said to someone, in mild words. */
export const insult: Pack = {
  kind: 'insult',
  value: { always: 6 },
  phrases: [
    // What the reader is called.
    `{youAre} [${VERY}] [${VERY}] [ugly|stupid|fat|dumb] {insult} ${NO_THING}`,
    '(you were|u were|you was|you will always be|youll always be|youve always been|you used to be) [always|such|just|so|a|an] [a|an|the|such] [big|little|total|complete] {insult}',
    '{youAre} so (thick|dense|slow|minging|rank|dim|feral|nasty|vile|unreal) [$|its|it|mate|bro|lol|eh]',
    '{youAre} [such] [a] (waste of|piece of|disgrace|not funny|not even pretty|not pretty|not cool|not special|not wanted|not one of us|nobody|the worst|the reason everyone|a mistake|an accident|so bad|bad at|a bad) !time|news|influence|weather|day',
    '{youAre} [so|such|just] (obsessed with yourself|obsessed with how you|obsessed about how you|obsessed about yourself|full of yourself|full of it|self obsessed|fake $|a fake|a liar)',
    '{youAre} [literally|just|honestly|such] [a|an|the] [total|complete|absolute|biggest|dumbest|ugliest|worst|weirdest|fattest|laziest|stupidest|saddest|most annoying|most boring] (person|kid|girl|boy|human|thing|player|loser|idiot|one) (in|i|ever|on|here|alive|at|$)',
    '(the|such a|biggest|what a|what an) [total|complete|absolute|stupid|ugly|fat|bunch of|sad|pathetic|little|big|biggest] ({nameCalled}|fool|disappointment) [i know|ever|in the|of the|$]',
    '^ [you|u|ya|hey|hi|ok|lol|shut up|{hush}|bye|gg|omg|haha|wow|oi] [you|u|ya] [stupid|ugly|fat|dumb|little|absolute|total|what a|filthy|silly] {nameCalled} $',
    '^ [so|n|and|ew|omg|u|you|fat|still|bye|haha|lol|hi|hey|ok|stay|aw] (ugly|pathetic|disgusting|worthless|useless|fatty) [{rudePicture}|lol|haha|again|today|girl|boy|as ever] [?] $',
    '(fat|stupid|dumb|ugly) (and|n) (ugly|stupid|fat|dumb)',
    '!or|spell|a|the|an|my|was|were|is|like|called|me|got|im (freak|weirdo|weirdos|loser|idiot|moron|pig|fatty|wimp|coward|snitch|crybaby) $',
    '{rudePicture} (is that|is|thats|are) you',
    '(ugly|stupid|fat|dumb|ew|eww|gross|loser|you|u) {rudePicture}',
    // How the reader looks, sounds and is.
    '(you|u) [all|just|really] (look|sound|smell|act|seem|dress|walk|talk|sing|laugh|run|eat|play) [so|really|kinda|like|just] [like] [a|an] [fat|dying|broken|wet|dead|little] (conceited|desperate|stuck up|creepy|slow|{insult}|{beast})',
    'you (are|r) looking like [a] {beast}',
    'your [whole|entire|stupid|ugly|fat|dumb] {ofBody} [is|are|looks|look|r|s|makes me] [so|just|really|a|literally|like|like a] (ugly|gross|disgusting|trash|garbage|pathetic|fake|stupid|hideous|nasty|a joke|horrible|annoying|awful|sick|weird|{beast}) !when|though',
    '(your|ur) [whole|entire] {ofBody} (sucks|reeks)',
    '{youAre} [just|literally|absolutely|worth] nothing (to|lol|$|and|special)',
    '(you|u) mean nothing [to|$]',
    '(your|ur) face is [such] [a] (mess|disaster|tragedy|disgrace|crime)',
    `{youAre} [${VERY}] gay ${OWN_MEANING} !?`,
    'how (annoying|ugly|stupid|dumb|fat|gross|weird|pathetic|disgusting|boring|embarrassing) (your|you|ur|she|he)',
    '(is|are|was) (your|ur) .. (stupid|dumb|ugly|{rudeNames})',
    // Questions that want no answer.
    '(how|why|y) (are|r) you [so|this|that|always|even|such|such a|being so|a|really] ({insult}|bad) !question',
    '(are you|r you|you|u) [all] [so|really|even|just|that|a|an|some kind of|being] (stupid|dumb|idiot|idiots|moron|slow|clown|mentally ill|{rude}) !question ?',
    '(why|y) do you even (come|try|exist|bother|talk|play|live|breathe|post|show up)',
    'who (will|would|wants to|could ever|would ever|is going to|would even) (talk to|be friends with|like|date|marry|love|believe|want|care about) [a|an] (you|{insult}|{nameCalled})',
    // Liked by nobody, laughed at by all.
    '{notOne} [{amongUs}] [even|really|actually|ever|will|would|could|is|s|was|wants to|want to|gonna|going to] [ever|even] [gonna|going to] (likes|like|loves|love|wants|want|date|marry|kiss|can stand|invited|asked|asks|missed|believes|respects|cares about|care about|liked|misses|trusts|knows|needs|thinks about|cares what) (you|to know you|you here)',
    '{notOne} [{amongUs}] [s|is|will|would|ever|wants to|want to|gonna|going to] [ever|even] [gonna|going to|want to] (share|sit|be friends|be seen|hang out|play|talk|work|go out|dance|team up) .. [with|to|next to] [a] [tent|room|table|class] [with] (you|{nameCalled}|this fool)',
    '{allOfThem} [{amongUs}] [really|actually|just|all|was|were|is|are|always] (hates|hate|laughed|laughs|laugh|laughing|is laughing|are laughing|talks|talk|talking|makes fun|make fun|making fun|agrees|agree|sick|tired|bored|avoids|ignores) [at|about|of|that] (you|u|ya|your|youre)',
    '(everyone|everybody|they|they all|all of them|your friends) [all|only|just] (pretends|pretend|pretending) to (like|be)',
    'we all (roll our eyes|laugh|hate|cringe|make fun)',
    'no wonder (you|nobody|no one|everyone|your) .. (alone|on your own|likes|friends|left|hates|mates|bullied|single)',
    'i [really|just|also|so|fully|{swearing}] (hate|despise|cant stand|can not stand) (you|u|your guts|your face|ur guts|ur face|this kid|your team|my team) !for|guys|so|both|all',
    'you [really|all|guys|just|kinda|still|so|literally|sure] (suck|reek|disgust me|make me sick|smell|stink|make everyone sick|make me cringe|are a joke|annoy me|annoy everyone|belong in|have no life|have no friends|got no friends|have no mates|ruin everything|should be ashamed|cant do anything right|play so bad|played so bad) !at|me|out|it|for',
    '(you|u) (dont|do not) [even] (deserve|matter) [to|here|in|with|friends|anything|$]',
    '(looks|look|smell|smells|sounds|acts) like (a pig|a cow|a rat|a witch|a troll|a frog|trash|garbage|a whale)',
    '(go|get) back to (where you came|wherever you came|where you belong|your own|your country|your village)',
    '(in|into) the (bin|trash|{rudePicture}) [where you belong|$]',
    // Wishes and threats that children shout.
    '(dont|didnt|doesnt|do not|does not) (mess|start|f) with (me|my|her|us)',
    '(go to|go 2|burn in|rot in) hell !and',
    '(your|ur) (mom|mum|mother|mama|momma) [is|s|are] so (fat|old|ugly|stupid|dumb|poor)',
    '(ill|i will|im gonna|im going to|ima|imma|i am going to|we gonna|we are gonna|we gunna|dare you to) (slap|smack|fight|punch|knock|smash|beat up|break) (you|u|ya|her|him|your|his|ur) !in|next|at|to|with|for',
    '(beat|beating) (you|u|him|her|them) up',
    '(i want to|i wanna|i would love to|id love to|someone should|somebody should) (slap|smack|punch|hit) (you|u|your|ur) [in the face|in your face|face|mouth] !in|next|at|to|with|for|up',
    '(ill|i will|im gonna|ima|imma|gonna) (beat|kick|whoop|whip|bust) (your|ur|yo) {rude}',
    '(gonna|going to|bout to|about to|will) get (jumped|beat up|smacked|slapped|beaten up|your {rude} kicked|your {rude} beat)',
    '(your|ur) (mom|mum|mother|mama|momma|sister|friend|boyfriend|girlfriend|bf|gf) [is|s] [just|such|so|really] [a|the] [fat|big|dirty|ugly|stupid] {rudeNames}',
    '(go|get) back to (africa|mexico|china|india|pakistan|asia) (where|you|and|$)',
    '(are you|are u|r u|r you) [really|just|that|actually|like] [a|an|so] [little|big|total|stupid] ({rudeNames}|{swears})',
    '(ill|i will|im gonna|ima|imma|we will|well|gonna|lets) {swears} (you|u|her|him|them|em) up',
    '(poke|punch|smash|cave|break|kick) .. (your|ur|his|her|their) .. (eyes|face|head|teeth|nose|jaw|legs) [in|out|$]',
  ],
  unless: [
    ...inFun,
    '(dont|do not|never|didnt|sorry i) (say|call|think|tell|said|called|let anyone) .. {insult}',
    'i (call|called|said|told) .. {insult}',
    '!everyone|everybody|nobody|all|class|school|body|team (said|says|told me|called me|call me|calls me|calling me|thinks) .. {insult}',
    '{youAre} not [a|an|so|that|as|even|really] {insult}',
    '(if|whether|when|ok|okay|fine|fact|glad|happy|proud|know|knew|knows|wish|come out|came out|told) .. [that] {youAre} gay',
    '(miss|missing|missed|want|wanted|need|needed|love|like) you so bad',
    '(if|when|because) .. you (feel|felt|were) {insult}',
    ...inStories,
  ],
};

const HARD =
  '[stupid|ugly|fat|dumb|little|lil|basic|skinny|broke|lame|crazy|fake|filthy|dirty|absolute|pathetic|useless|total|{swearing}]';

/** Said to someone in words that hurt most, or wishing harm. */
export const insultSevere: Pack = {
  kind: 'insult',
  value: { always: 8 },
  phrases: [
    `{youAre} [${VERY}] [${VERY}] ({rudeNames}|{insult} {rude}|{rude} {insult})`,
    `^ [you|u|hey|shut up|{hush}|bye|omg|lol|ok] ${HARD} {rudeNames} $`,
    `you ${HARD} ({rude} {nameCalled}|{rudeNames})`,
    '(you|u|ya|you are|youre|u r) [such|so|just|really|all] [a|an] {scornful} (lol|haha|and|its|$)',
    '(your|ur) (a|an|so|such|such a|just a|really) {scornful} (lol|haha|and|its|$)',
    '(stop|quit) being [such] [a|an] [little|big|total|stupid|fat] ({rudeNames}|{nameCalled})',
    '(you|u) (dress|look|act|sound|walk|talk|smell) like [such] [a|an|the] [cheap|dirty|little|real|total|fat] ({rudeNames}|{swears})',
    '(you|u) (aint|are full of|re full of|full of) {swears}',
    '{youAre} [all|just|nothing but] [a] (bunch|load|pack) of ({rudeNames}|{nameCalled}|{insult})',
    '(you|u|ya|you are|youre|u r|ur|your) [such|just|really|being] (a|an) [{insult}|big|little|real|total] {swears} (lol|haha|and|$)',
    '({swears}|{hastySwears}) (you|u|off|ya|urself|yourself|your|ur) !up|all|with|are|have|know|can|guys|think|too',
    '(you|u) (shouldve|should have) been (aborted|drowned)',
    '(hope|wish) you (die|died|were dead|get cancer|get run over|get killed|burn|never wake up|were never born|get hit)',
    'you should (never have been born|not have been born|not exist|disappear|be dead)',
  ],
};
