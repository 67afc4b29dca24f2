import type { Pack } from '../../pack.ts';

const WANT = '(want|wanna|wana|wish|want to|wish i could|wish to|need|need to|would rather|d rather)';
const JOKE =
  '!of|laughing|lol|lmao|lmfao|haha|hahaha|😂|🤣|for|rn|laughter|from|inside|when|every|with|at|because';
const ANY_MORE = '(anymore|any more|any longer|no more)';
const WITHOUT =
  '(without me|if i died|if i was gone|if i were gone|if i wasnt here|if i wasnt around|if i was dead|if i disappeared|if i didnt exist|if i wasnt alive|when im gone|if i left forever|if i never woke up)';
const HARMING = '(kill|killing|hurt|hurting|harm|harming|cut|cutting|end)';
const THEMSELVES = '(himself|herself|themself|themselves|hisself)';

/** What the same words are said about when nobody is in despair. */
export const FIGURES_OF_SPEECH: readonly string[] = [
  '(movie|film|episode|season|song|lyrics|lyric|book|character|chapter|novel|anime|manga|scene|quest|boss fight|respawn|spawn|checkpoint|speedrun)',
  '(exercise|exercises|question|workout|worksheet|puzzle|sums|gym|diet|homework|maths|math|exam|exams|test|chemistry|physics|monday|mondays|algebra|essay|assignment|revision|spoiler|spoilers|embarrassing|embarrassed|cringe|cringed|hangover|hungover|leg day|cardio)',
  '(lol|lmao|lmfao|rofl|jk|just kidding|😂|🤣|haha|hahaha|hehe)',
  '(die|dead) (in|at|on) [this|the] (game|lobby|level|map|server|match)',
  'paper|shaving|knife while|cooking|cheese|grater|opener|scissors|laptop|phone|account',
  'not gonna|never gonna|would never|dont worry i wont',
];

/** Only what is said in earnest more often than not: "kill me" and "dying of laughter" are figures of speech. */
export const distress: Pack = {
  kind: 'distress',
  value: { always: 2 },
  phrases: [
    `i [just|really|only|do|honestly|genuinely|sometimes|still|seriously|actually|so] ${WANT} [to|2] (die|be dead) ${JOKE}`,
    `i [just|really|only|do|honestly|genuinely|sometimes|still|seriously|actually] ${WANT} [to|2] (kill myself|end it all|end it|end my life|end things|hurt myself|harm myself|not be alive|not exist|stop existing|not be here ${ANY_MORE}|disappear for ever|disappear forever|never wake up|go to sleep and never wake up|fall asleep and not wake up|sleep forever|sleep and never wake up) !of|laughing|lol|lmao|haha`,
    `i [just|really|only|do|honestly|genuinely|seriously] ${WANT} [to|2] (die|be dead) (for real|fr|today|tonight|so bad|so badly|so much|right now|sometimes|already|every day|everyday|all the time|because|and|i|im|not|its|please|when)`,
    `i [just|really|only|honestly] wish i (could|would|can) [just] (disappear|vanish|die|not exist|not wake up|never wake up|stop existing|sleep forever|go to sleep forever|end it) !like|in|from|into|laughing`,
    `i [just|really|only|honestly] (want|wanna) [to|2] (disappear|vanish) [for ever|forever|completely] $`,
    '(im|i am|i was|ive been|i have been|i keep|i might|im gonna|i am going to|id|been) [going to|gonna|thinking about|thinking of|about to|think about|thinking] [just] (killing myself|kill myself|ending it all|ending it|ending my life|hurting myself|hurt myself|harming myself|suicide|suicidal thoughts|end my life|end it all|ending things|not being here|dying a lot|taking my own life|disappearing forever) !if|laughing|lol|lmao|haha|over|with|when|trying',
    'i [want to|wanna|tried to|will|nearly|almost|decided to|ve decided to|am going to|planned to|am ready to|have to|cant stop thinking about] (kill myself|end my life|take my life|take my own life) !if|laughing|lol|lmao|haha|over|with|when|trying',
    '(decided|planning|ready|going) to (end my life|end it all|kill myself|take my life)',
    '[i] (think|thought|thoughts) (about|of) [killing myself|suicide|hurting myself|ending it|ending my life|dying] (a lot|every day|everyday|all the time|sometimes|often|again|every night)',
    'i (have|get|had|keep having) (suicidal|dark) thoughts',
    'i wish i (was|were|is) (dead|never born|not alive|never here|gone forever|not here anymore|not born)',
    'i wish i (wasnt|werent|was not|never) (alive|born|here anymore|here any more|existed|woke up|was born|wake up)',
    'i should [just] (not exist|never have been born|not be here|not be alive|be dead)',
    'i (cut|am cutting|have been cutting|harm|self harm|started cutting|keep cutting|keep hurting|keep harming|hurt|burn|scratch|been cutting|been hurting|started hurting|started harming) myself [on purpose|again|because|every|last|to|sometimes|a lot|so|and|cos|since|at night] (sometimes|again|because|when|every|last|to|at|on purpose|a lot|wen|cause|cos|since|so|instead|$) !night|school|game|work|football|shaving|cooking|i|climbing|wood|the|my|soccer|practice|pe|gym|skating|training|falling|playing|working|doing|once|year|week|time',
    'i (cut|hurt|harm|burn|scratch|hit|punish) myself (sometimes|on purpose|when i feel|when im sad|when i am sad|when it gets|when things|when im stressed|to feel|to cope|to stop|because i feel|because i deserve|because im|because it helps|every day|every night|again last night|again) !in|by|at|shaving|cooking',
    '(im|i am|ive been|i have been|i started|i keep) (cutting|hurting|harming|burning|scratching|punishing) myself !at|playing|in|by|with|working|during|running|doing',
    'i (self harm|selfharm|self harmed|relapsed and cut)',
    'my (cuts|scars) [are|on my|hurt|show] (arm|arms|wrist|wrists|legs|thighs|show|sleeves|so nobody|on my)',
    '(hide|hiding|cover|covering|cover up) my (cuts|scars)',
    `(nobody|no one|noone|no1|not a single person) (would|will|d|wud|ud) [even|ever|really|actually] (miss me|care if i died|care if i die|notice if i|even miss me|even care if i|care if i was|care if i were|care if i disappeared|care if i left|cry if i|notice me gone|notice i was gone|care when i|be sad if i|remember me) !win|lose|ate|took|dm`,
    `(nobody|no one|noone) would [even] (care|notice|be sad|cry|mind|miss anything) ${WITHOUT}`,
    '(nobody|no one|noone) (cares|would care) (if|whether|that) i (live|die|exist|am alive|am here|suffer|hurt|am dead|was dead|lived|breathe)',
    '(would|will) (anyone|anybody|any1|somebody|someone|they) [even] (miss me|care if i died|care if i was gone|notice if i was gone|notice if i died|care if i disappeared|notice if i disappeared|be sad if i died|come to my funeral|cry at my funeral)',
    `i (dont|do not|dnt|really dont|just dont|honestly dont) (want to|wanna|want 2) (live ${ANY_MORE}|be alive|be here ${ANY_MORE}|exist|wake up ${ANY_MORE}|wake up tomorrow|go on|go on ${ANY_MORE}|be in this world|be on this earth|live like this|keep going ${ANY_MORE}|see tomorrow|carry on|do this ${ANY_MORE}|feel like this ${ANY_MORE}|feel anything ${ANY_MORE})`,
    'i (dont|do not|really dont|just dont) (want to|wanna) (live|be here|be alive|wake up) $',
    'i (dont|do not|cant) see (the|a|any) (point|future|reason) (in|of|to|for) (living|life|going on|live|carrying on|being alive|being here|anything|me|go on|myself|it all)',
    '(i have|ive got|there is|theres|i got|i see) (nothing|no reason) [left] to live for',
    `(everyone|everybody|they|the world|my family|my mum|my mom|my parents|people|you|you all|yall|my friends|mum and dad|life) (would|will|d|wud) [all|just|probably|both] be [so much|much|way|a lot] (better|happier|fine|better off|relieved|glad) [off] ${WITHOUT}`,
    '(theres|there is|wheres|what is|whats|whats even|seeing) [no|the|any] (point|reason) (in|to|of|for me to|2) (living|live|being alive|go on|going on|me living|me being here|carrying on|existing|being here|carry on|even living|even being)',
    'life (isnt|is not|aint|not) worth (living|it) [anymore|any more] !without|if|in',
    'not worth living',
    'i (deserve|deserved) to (die|be dead|hurt|be hurt|suffer)',
    '{iAm} (ready|about) to (give up on life|end it all|end it|end my life|say goodbye forever)',
    '(goodbye|good bye|bye) (forever|for ever|everyone i love you|world) [everyone|guys|all] $',
    '(this|it) (is|will be|might be) (my|the) last (message|goodbye|time you hear from me|night alive|day alive|note)',
    'by the time you (read|see|get) this i (will|ll|wont|hope|am|might)',
    'i wont be (here|alive|around) (tomorrow|much longer|for much longer|anymore|next week|when you) !for|at|because',
    'you (wont|will never|ll never|wont have to) (see|hear from|worry about|deal with) me (again|ever again|anymore|after)  .. (forever|goodbye|sorry|$) !if|unless',
    '(im|i am) going to (do it|end it) (tonight|tomorrow|today) .. (cant|goodbye|over|$)',
    'i need (help|someone) [im|i am|i|because|before i|or i] [gonna|going to|might|want to|will|think] (hurt myself|kill myself|do something bad|do something to myself|harm myself|die)',
    'i (might|could|will|am scared i will|am going to|am afraid i will|feel like i will) (do something (stupid|bad) to myself|hurt myself|harm myself) !if|laughing|falling|in|at|on|doing|playing|with|lifting|training|running',
    '(scared|afraid|worried) (i|that i|of what i|im) (will|might|ll|gonna|could|going to) (hurt|do to|harm|kill) myself',
    '(my|his|her|our) [best] (friend|mate|sister|brother|cousin|bestie|bf|gf|boyfriend|girlfriend|bff|classmate) [just|keeps|says|said|told me|is|has|told] [saying|talking about|that|been|thinking about|thinking of|wants to|he|she|they] [wants to|want to|is|has been|is going to|wanna] (die|kill herself|kill himself|hurting herself|hurting himself|cutting herself|cutting himself|self harming|self harm|self harms|hurt herself|hurt himself|end her life|end his life|suicidal|suicide|killing herself|killing himself|cuts herself|cuts himself|harms herself|harms himself|hurts herself|hurts himself) !in|at|game|skating',
    `(worried|scared|afraid|think|thinks|says|said) [that|about] (she|he|they|shes|hes|theyre) [is|are|will|might|wants to|want to|may|has been|going to|gonna|could|said] [going to|been|to|do something to] ${HARMING} ${THEMSELVES} !in|at|during|playing`,
    '(she|he|they) [says|said|told me] [she|he|they] (wants to die|doesnt want to live|doesnt want to be here|doesnt want to be alive|wants to end it|wants to end her life|wants to end his life|wants to kill herself|wants to kill himself|wants to hurt herself|wants to hurt himself|dont want to live) !in|when|laughing',
  ],
  unless: FIGURES_OF_SPEECH,
};
