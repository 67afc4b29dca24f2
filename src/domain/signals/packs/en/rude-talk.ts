import type { Pack } from '../../pack.ts';

/** Names that somebody calls himself are no insult. */
const ABOUT_ONESELF = [
  '{iAm} [such|so|just|really|kinda|like|being] [a|an|the|such] [big|little|total|complete|huge|bit of a] {nameCalled}',
  '{iAm} [such|so|just|really|being|too|very] [a|an] ({insult}|{rude})',
  '({insult}|{rude}) (am|was) i',
  'i (feel|felt|look|looked) like [a|an] [..] {nameCalled}',
];

/** What follows where "gay" says what it means, and puts nobody down. */
export const OWN_MEANING =
  '!marriage|friend|friends|best|bar|club|pride|rights|wedding|couple|uncle|dad|dads|mum|mums|mom|moms|parents|brother|sister|cousin|teacher|and|or|too|right|people|men|women|character|characters';

/** Said with a laugh or in love; "nobody could love you" is neither. */
export const inFun: readonly string[] = [
  '!not (joking|kidding|jk|jking|luv u|ily|just playing)',
  '!not|dont|doesnt|didnt|never|ever|wont|cant|could|would|will|to|not|really|who|even (love you|love u)',
];

/** What is told of a book or a film, or asked about words that somebody else used. */
export const inStories: readonly string[] = [
  '(chapter|movie|film|episode|character|book|novel|story|series|villain|lyrics|goblin|quote)',
  '(they|he|she) (were|was) so mean',
  'who (says|would say) that',
];

/** Swearing about anything, and the taunts of games: not meant for anyone by itself. */
export const rudeTalk: Pack = {
  kind: 'insult',
  value: { always: 1 },
  phrases: [
    '{rude}',
    '{taunt}',
    '{hush}|{swearing}|{hastySwears}',
    '^ [and|no|oh|so|ok|gg] {curse} !fighting|panda|manchu',
    '(easy|eazy|izi|ezi|eze|easiest|ezy) (mid|game|win|bot|top|lane|kill|kills|mmr|points|clap|team|life|money|pts|push|carry|noob|noobs|lol|peasy|katka)',
    '^ (easy|eazy|izi|ezi|eze|easiest|eaisy) [:|lol|gg|xd|haha|$]',
    '(u|you|they|he|so|why|y) [so|all|still] (mad|salty|toxic|triggered) [bro|?|$|lol|haha]',
    '(stop|nice|gj|more|keep|stopped) (feed|feeding|throwing|int|inting|trolling|griefing|crying|whining)',
    '(cry|cries|qq) (more|baby|kid|like)',
    '(trash|garbage|terrible) (talk|talking|talker)',
    '(learn|go learn|go) [to|2] play [the|bots|with bots|vs bots|minecraft|hello kitty|lol|noob|$]',
    '(low|lowest) (prio|priority)',
    '(rage quit|rage quits|ragequit|ragequits)',
    'worst ... (seen|played|life|ever played)',
    '^ worst .. $',
    '(for|is|was|are|keeps|feed|feeding|throwing|hes|shes|game) .. on purpose',
    '(acc|account|mmr|game|match) (buyer|buying|bought|boosted|ruiner|ruiners|thrower|feeder)',
    '(is|what|such|just|are) a joke $',
    '(bought|buy|buys|buying) [the|ur|your|his|her|this|that|an] (acc|account|accounts)',
    '(this|my|our|ur|your|enemy) team (is|so|are) .. (bad|dumb|dumber|noob|trash|weak|easy|horrible|terrible|useless)',
    'hate (this|my|our|your) team',
    '(so|such|what) cancer',
    '(so|how|thats|very) (cringe|cringey) $',
  ],
  unless: [
    '(card|weather|book|school|news|police|lab|bug|error|annual|progress) report',
    '(make|easy to|is|was|so|too|be|not|its) easy game',
  ],
};

/** Said about somebody else, who may be one of those who read it. */
export const insultOfOther: Pack = {
  kind: 'insult',
  value: { always: 3 },
  phrases: [
    '(shes|hes|theyre|girl is|boy is|kid is|that is|thats) [so|such|such a|a|just|really|all] (ugly|stupid|dumb|pathetic|disgusting|fake|loser|freak|weirdo|idiot|creep|{rudeNames})',
    '(she|he|they|this girl|that girl|this boy|that boy|this kid|that kid|this one|someone) (is|s|are|r|looks|look|sounds|acts|be) [so|such|such a|a|just|really|mad|hella|be|such an|too] ({insult}|{rudeNames})',
    '!it|this|that|which|what|dress|sweater|shirt|car|house|one|shoes|picture|logo|weather (be|is) [so|mad|hella|very|really|just|too] ugly',
    '(looks|look|smells|sounds|acts|walks|runs|sings|dresses) like (a|an|my) [broken|dying|fat|dead|wet|sick|ugly|drowned] {beast}',
  ],
  unless: [...ABOUT_ONESELF, ...inStories],
};

/** Names, and unkind words about how somebody plays or what somebody is, without saying who is meant. */
export const rudeName: Pack = {
  kind: 'insult',
  value: { always: 2 },
  phrases: [
    '{nameCalled}',
    '!my {rudeNames}',
    '(most|so|too|totally|completely|very|how) (useless|noob|trash|pathetic|stupid|dumb|{rude}) !question|to|for',
    `^ [lol|haha|omg|what a|hes|he is|so|its|that is|thats|wp|gg] gay [mid|kid|boy|bot|team|pick|player|lol|haha] $`,
    `(so|such a|hes|shes|is so|how|sounds|looks) gay ${OWN_MEANING} !?`,
    '^ [lol|haha|for|no|because of|so is|thats what|report|yo|ask] (your|ur) (mom|moms|mum|mums|mama) [house|lol|haha] !? $',
    'because of (your|ur) (mom|mum|mama) $',
    '^ [wp|gg|lol|omg|u|hi|so|haha|ok|bye|oh|hey|they] (stupid|stupids|nerd|nerds|geek) [lol|haha|gg|kid|team] $',
    '(fat|ugly|nasty|crusty) (girl|cow|pig|hag|troll|kid) !in|at|from|of',
    '[is] the worst (player|players|team|ever|mid|support|carry|one)',
    '^ [gg|bye|sit|nice|silly|angry|lol|sad|little|poor|bad|stupid|dumb|introboys] (kid|kids|kiddo|child|baby) $',
    '(stupid|dumb) ({insult}|kid|kids|team|mid|picks|pick|{rude}|people|ppl|bot|enemy|support|dog|guy|blonde|blond)',
    '^ [omg|ok|lol|nice|haha|blame|gg|what a] (stupid|dumb|dumbest|stupidest) !me|question|questions|idea|mistake|phone|thing|things|stuff|of|homework|school|autocorrect|lag|internet|wifi',
    '(is|are|r|so|sure|ok|bye|nice|these|2k|1k|3k|hey|get out|gg|sad|fat|lil|dumb|laid|slow) (kid|kids|child) $',
    '^ [proper|total|absolute|complete|haha|lol|omg|such an|what an|what a|literally|actual] [a] (ugly|fat|whale|{nameCalled}|joke|embarrassment|pathetic) [tbh|ngl|lol|smh|honestly|fr] $',
  ],
  unless: ABOUT_ONESELF,
};
