import type { Pack } from '../../pack.ts';

const JOKE =
  '!of|laughing|lol|lmao|lmfao|haha|hahaha|😂|🤣|for|laughter|from|inside|when|every|with|at|because|than|in|on';
const THEMSELVES = '(himself|herself|themself|themselves|hisself)';

/** What the same words are said about when nobody is in despair. */
export const FIGURES_OF_SPEECH: readonly string[] = [
  '{lightly} ... ... {hyperbole}',
  '{hyperbole} ... ... {lightly}',
  '(die|dead) (in|at|on) [this|the] (game|lobby|level|map|server|match)',
  'paper|shaving|knife while|cooking|cheese|grater|opener|scissors|laptop|phone|account',
  'not gonna|never gonna|would never|dont worry i wont',
];

/** Only what is said in earnest more often than not: "kill me" and "dying of laughter" are figures of speech. */
export const distress: Pack = {
  kind: 'distress',
  value: { always: 2 },
  phrases: [
    `(i|^|and|but|just) [{truly}] [{truly}] {wish} [to] (die|be dead) ${JOKE}`,
    `i [{truly}] [{truly}] {wish} [to] [{truly}] (die|be dead) (for real|fr|today|tonight|so bad|so badly|so much|right now|sometimes|already|every day|everyday|all the time|because|when)`,
    `(i|^|id|and|but|just) [{truly}] [{truly}] {wish} [to] [{truly}] {endLife} !if|laughing|over|with`,
    `(i|ive|^|im|id|just|and) [{truly}] {plan} [to|of|fail] [{truly}] {endLife} !if|laughing|over|with|when`,
    '(i|^|im|actually|gonna|to) kms (fr|for real|tonight|today|so bad|soon|not joking|no joke|im serious)',
    '{thinkOf} [about|of] [{truly}] dying !my|hair|it|eggs|in|for|laughing|of|lol',
    '{thinkOf} [about|of] [{truly}] {endingLife} !with|my|hair|eggs|it|in|on|if|this|for|laughing',
    '(i am|im|am|been|be|keep) [{truly}] {endingLife} !eggs|with|it|in|of|to|if|on|over|at|for|this|rn|lol|my|from|here|laughing|inside|when|trying',
    'wish i (was|were|is) [{truly}] (dead|never born|not alive|never here|gone forever|not here anymore|not born)',
    '(better|rather|better off|should) [be] (dead|not alive|not here anymore|if i die|i die before|that i die|if i am dead) !than|lol|in|at|by',
    'i (cut|hurt|harm|burn|scratch|hit|punish) myself (sometimes|on purpose|when i feel|when im sad|when i am sad|when it gets|when things|when im stressed|to feel|to cope|to stop|because i feel|because i deserve|because im|because it helps|every day|every night|again last night|again|last night) !in|by|at|shaving|cooking',
    '{nobodyWould} (would|will|d|wud|ud|is going to|gonna|ever) [{truly}] (miss me|come to my funeral|cry at my funeral) !win|lose|at|there|on|in|when',
    '{nobodyWould} [would|will|d|wud|ud|is going to|gonna] [{truly}] (care|notice|cry|mind|be sad|miss me|remember me|know|miss anything) [at all|or notice|much|about me] {iGone} !in|on|from|win',
    '(would|will) you (care|notice|cry|mind|be sad|miss me|remember me) {iGone} !class|school|lol',
    'i (dont|do not) [{truly}] care (if|whether) i (live|die|wake up)',
    '(i|^|and|just|but) [{truly}] {dont} [{truly}] (want|wanna|wish|feel like|care|like|want any|longer wish) [to|2] [{truly}] {liveOn} {anyMore}',
    '(i|^|and|just|but|like i) [{truly}] {dont} [{truly}] (want|wanna|wish|longer wish|see tomorrow) [to|2] [{truly}] (be alive|exist|go on|be in this world|be on this earth|live like this|wake up tomorrow|see tomorrow|feel anything|keep living|live more)',
    'i {dont} [{truly}] (want|wanna|feel like|longer wish) [to] (live|be here|living|being alive) (yaar|$|i|tbh|because|and)',
    '(hope|wish|mind|care|glad|fine) [if|that] i (dont|never|didnt|do not|just dont|just didnt|wont) wake up [tomorrow|again|$]',
    '[my] (life|living|everything) (has|have|got|holds) no (meaning|purpose|point) [for me|to me|any more|anymore|left]',
    '(no|any|what is|whats|whats even|wheres|what is even|see the|nothing|whats the|what is the|what even is the|what is even the|is there a|is there any|there a|see a) (point|reason|future) (in|to|of|for me to|for) {living} !of|happy|jacket|time|insurance|skills|early|there|on|with|is',
    '(everyone|everybody|they|the world|world|family|mum|mom|dad|parents|people|you|all|yall|friends|life|it|whanau|youd|theyd|lives) (would|will|d|wud|ud|might) [{truly}] [be] [{truly}] [so much|much|way|a lot|far|so] (better|happier|fine|easier|better off|relieved|glad|nicer|better place) [off|place] [for everyone|for them|for you] {iGone} !in|on|at|playing',
    'life (isnt|is not|aint|not|no) [have] [worth] (worth living|worth it|living|sense|worth) [anymore|any more] !without|if|in',
    '(no|any|see the|see no) sense in {living}',
    'lifes not worth',
    '(begged|beg|prayed|pray|asked|wish|want) god [to|would] [just] take me',
    'with someone who [actually|really] wants to (live|be alive|be here)',
    'scared of what i (might|could|will|may) do [to myself|tonight|$]',
    '(face|strength|energy|heart|wish) to live !in|here|there|with|at',
    '(not wanting|no wish|no desire|no will|dont like|never want|never wanted) to (live|be alive|be here anymore|exist)',
    'if [i [{truly}]] (i never existed|i was never born|i wasnt born|i just wasnt alive|wasnt alive|wasnt born|didnt exist|never existed|hadnt been born|had never been born|was never born|wasnt alive any more)',
    '(weary|tired|sick) of (my own life|my life|being alive|life|living|existence) !in|at|with|here|out|on|under|next|without|from|off|like',
    'you (wont|will never|ll never|wont have to) [have to] (see|hear from|worry about|deal with|bother about|put up with) me (again|ever again|ever|anymore|after) .. (forever|goodbye|sorry|$|ever) !if|unless',
    `(friend|mate|sister|brother|cousin|bestie|bf|gf|boyfriend|girlfriend|bff|classmate|she|he|they|someone|girl|boy) [is] [{truly}] [keeps|says|said|told me|is|has|told|been|thinks|thinking|talking|saying] [that|been|about|of|is] [he|she|they|shes|hes|theyre] [is|has been|going to|gonna] (wants to end it|wants to end her life|wants to end his life|wants to die|want to die|hurting ${THEMSELVES}|cutting ${THEMSELVES}|self harming|self harm|self harms|suicidal|suicide|killing ${THEMSELVES}|cuts ${THEMSELVES}|harms ${THEMSELVES}|hurts ${THEMSELVES}|wants to kill ${THEMSELVES}|wants to hurt ${THEMSELVES}|wanna die|doesnt want to live|doesnt want to be here|doesnt want to be alive|doesnt wanna be here|doesnt wanna live|doesnt want to wake up) !in|at|game|skating|prevention`,
    `(worried|scared|afraid|think|thinks|says|said|wants to) [that|about] [she|he|they|shes|hes|theyre] [is|are|will|might|wants to|want to|may|has been|going to|gonna|could|said] [going to|been|to|do something to|gonna] (kill|killing|hurt|hurting|harm|harming|cut|cutting) ${THEMSELVES} !in|at|during|playing`,
  ],
  unless: FIGURES_OF_SPEECH,
};
