import type { Pack } from '../../pack.ts';

/** What nobody would say who wishes them well. */
const YOU_GONE =
  '(without you [around|here|in it|permanently]|(if|when|were|once|that|day|until) you [just|all|finally] (are no more|stop being here|stop being alive|carked it|stopped being here|stop existing|stop breathing|died|die|were dead|are dead|are gone|were gone|was gone|was dead|werent here|arent here|wasnt here|werent around|arent around|werent alive|arent alive|didnt exist|disappeared|disappear|left forever|ended your life|end your life|ended it|killed yourself|kill yourself|never existed|never woke up|werent born|were never born|wasnt alive|to cease|cease to exist|stopped existing|just went away forever|left this world|unalived yourself))';
const END =
  '(kill yourself|end it|end it all|end your life|die|hang yourself|end yourself|take your own life|take your life|unalive yourself|jump off|disappear forever|disappear for good|not exist|stop existing|stop living|stop breathing|leave this world|leave this earth|put an end to yourself|put an end to it all|cease to exist|drop dead|delete yourself|be dead|not be alive|never wake up|not wake up|hurt yourself|harm yourself|stop being alive|stop being here|end yourself|be no more|depart this life|off yourself|go to sleep and never wake up)';
const SOMEBODY = '(she|he|they|it|someone|that one)';
const NOT_MEANT =
  '!of|on|the|with|for|laughing|if|in|first|at|to|when|lifting|doing|trying|over|your|by|playing|again|more|badly|because|from|too|out|where|quickly|here';

export const urgesSelfHarm: Pack = {
  kind: 'urgesSelfHarm',
  phrases: [
    '!to|i|would|and|she|he|they|dont|not|ever|physically|you|did|never|almost|didnt|not|wont|cant|people|ll|gonna|wanna|might|will|if|when|they|doesnt|let|youll|shouldnt|could|youd|wouldnt (kill|hurt|stab|shoot|drown|unalive|harm|punish|delete|erase|uninstall|rope|neck) (yourself|your self|yourselves|you self) !if|with|laughing|doing|trying|over|at|while|working|too|on|by|playing|in|lifting|again|more|badly|because|from|for',
    'kys',
    'go [and|&|n|on and] [just|please|then] (die|kys|hang yourself|jump off|play in traffic|kill yourself|kill your self|hurt yourself|cut yourself|harm yourself|end it|end yourself|end your life|rot and die|unalive yourself|off yourself|disappear forever|delete yourself) !another|again|in|to|on|your|of|with|out|some|a|at',
    '(just|please|but) (die|kys|kill yourself|end it all|end your life|end it already|end it already nobody cares|stop living|stop existing|stop breathing) [already|please|now|alone|on our planet] $',
    'die already|alone $',
    'stop (living|existing|breathing) [on our planet|already|please|forever|for us] $',
    `you [really|all|honestly] (should|shud|shoud|ought to|need to|deserve to|have to|better|could|must|might as well|may as well|had better|do well to|would do better to|would do well to) [just|really|honestly|go and|go|consider|please|be|seriously|do us a favour and|do us a favor and|also] ${END} ${NOT_MEANT}`,
    `${SOMEBODY} [really] (should|ought to) [just|really] (off (herself|himself|themselves)|end (herself|himself|themselves)|end it|die|kill (herself|himself|themself|themselves)|stop existing|disappear forever|not exist|not be alive|be dead|end (her|his|their) life) !of|in|with|for|here|at`,
    `${SOMEBODY} [really] (shouldnt|should not|doesnt deserve to) (be alive|exist|live|have been born|be breathing) !in|here|there|with`,
    '(never|not|werent|wasnt|arent) (supposed|meant|intended) to (live|be born|be alive|exist|stay on this earth|be on this earth|be here at all|survive|make it) !in|there',
    '(give up|giving up|quit|stop|done) on (life|living|being alive) (mate|already|$|please|you|its|nobody)',
    '(take|get) yourself out [of] (the picture|of the picture|of this world|of this life|of our lives|forever|for good)',
    '(dont|not|never|to not) be (alive|here|breathing) (by|when we|tomorrow|on monday|next|anymore|in the morning|after) !late|at|for',
    '(and|just|then|now) (actually|really|finally) (die|kill yourself|end it|do it and die) !in|of|at',
    '(real|true|proper|good) (fans|friends|members|believers) .. (hurt|cut|harm|kill) (themselves|themself)',
    'why [are|r] you (still|even) (breathing|alive|living|existing)',
    'if i (were|was) you [i|id] [wouldnt|would not|would never|wouldnt even] (want|wake|bother|still) [to] (wake up|live|be alive|living|exist|carry on) !in|there|here|with',
    '(if i had|with) (your face|your life|your body|ur face) [i|id] [wouldnt|would not|would never|couldnt] [want|bother] [to] (live|wake up|be alive|go on|leave) !in|there|here|with',
    '(keep|keeping|carry|carrying) on living (and|for what|why|$)',
    '(just|go|simply) be dead',
    'you (shouldnt|should not|should never|dont even deserve to|dont deserve to|do not deserve to|didnt deserve to|have no right to|dont get to) (be alive|exist|have been born|been born|live|be here anymore|breathe|have existed|wake up|be born)',
    '(i|we|everyone|everybody|they|u|people|whole class|class|family) [all|really|just|so|honestly|even] (hope|hopes|wish|wishes|hoped|wished|want|wants) (you|that you) [would|just|will|all|to] [just] (die|were dead|would die|get cancer|never wake up|died|was dead|dead|dont wake up|drop dead|didnt exist|never existed|were never born|was never born|werent born|wasnt born|werent alive|kill yourself|killed yourself|end it|disappeared forever|stop existing|gone for good|stop breathing) !of|laughing|in|at|on|soon|next|for|hard',
    `(best|happy|glad|thrilled|quiet|lovely|sorted|living again|live again|barbie|solved|over the moon|better|happier|nicer|kinder|better off|better place|relieved|glad|fine|great|clap|celebrate|party|cheer|proud|peace|peaceful|quieter|easier|relief|smile|laugh|mercy|favour|favor|less|come back|improve|dance) [off|place] [for] .. ${YOU_GONE} !in|on|at|lol`,
    `${YOU_GONE} .. .. (better|happier|nicer|clap|celebrate|cheer|peace|peaceful|relief|relieved|care|notice|miss you|come to your funeral) !in|on`,
    `(nobody|no one|noone|not one person|no body|who|nobodyd) [would|will|d|wud|is gonna|is going to|is] [even|ever|really|actually] (miss you|cry for you|come to your funeral|coming to your funeral|mourn you) [anyway|honestly] [${YOU_GONE}] !win|lose|bring|late|wear|wore|ate|do|about|when|if|in|on|the|at|for`,
    `(nobody|no one|noone|who) [would|will|d] [even|ever|really] (care|notice|cry|be sad|mind) ${YOU_GONE} !in`,
    'end your (life|own life|miserable life|sad life|pathetic life|sad little life|suffering) !contract|as',
    '(leave|exit|quit|drop out of|drop out|log out of|log off from|check out of|unsubscribe from|uninstall|opt out of) [of] (this world|life|this life|the world|the planet|this earth|the earth|earth|existence)',
    '(ended|ending) your [own] life !?',
    `(why dont|y dont|why not|why wont|when will|why havent|why didnt|when are) (you|ya) [just|finally|already|gonna|going to|go and|go|do us a favour and|do us all a favour and] ${END} !of|in|with|the|your`,
    '(no one|nobody) asked you to be born',
    'do {eachOfThem} [all|a|one] [big|last] (a favor|favour|favor|fava) (and|n|&|by) [just|go|please|kindly|then] (die|kill|end|jump|disappear|kys|dying|ending|killing|stop existing|stop breathing|rot|hang|go die|drop dead|never come back|never wake up|dont wake up|stop being|vanish|not wake up)',
    '{youAre} better off (dead|not alive|not here|gone forever|not existing)',
    'you [would|d|will|ud] [be] better [off] (dead|gone forever|not alive|if you were dead|not living)',
    '{youAre} [just|such|a|literally|nothing but] [a] waste of (oxygen|air|breath)',
    'long walk off a short pier',
    '(cut|hurt|harm) yourself (for me|to prove|if you love|and send|and show|or i|deeper|and film|on live|on cam|on video|on stream)',
    '(task|challenge|mission|stage|level|dare|proof|prove|love me|loved me|friend of mine|initiation|today you|day #) .. .. (hurt|harm|punish|cut) yourself !on|lifting|with',
    'make yourself (suffer|bleed)',
    '(only|just) your (death|suicide)',
    '!would|not|dont|didnt|you|i (slit|slash|cut) (your|ur) (wrist|wrists|throat)',
    '(write|leave|post) your (goodbye|suicide|farewell) (note|letter|message)',
    'cry about it (and|then) (die|end it)',
    'hope you (dont|never) wake up [tomorrow|again|$]',
    '(die|dying|leave this world|end it|end it all|kill ourselves) (with me|together) !at|in|rn|lol',
    '(no more pain|nothing hurts|pain stops|pain will stop|pain will be gone|no one can hurt us) (anymore|any more|again|ever|if we|when we|together)',
    'if i (were|was) you [i|id] [would] (have ended|end it|ended it|kill myself|have killed|just die|not be alive|end my life|ended my life|unalive)',
  ],
  unless: [
    '(movie|film|episode|song|lyrics|respawn|spawn|lobby|game|quest|next round|boss|minecraft|portal|nether|realm|server)',
  ],
};

/** What may be said of anything, and is not where somebody is down: enough to look up, not to alarm. */
export const hintsSelfHarm: Pack = {
  kind: 'urgesSelfHarm',
  value: { always: 0, strength: -1 },
  phrases: [
    '(with no you|no you in it|you not being|you not around|one less of you|without you around)',
    '(leave|vanish|disappear|be gone) (for good|for ever) [then|$|nobody|please|already]',
    '(using|wasting|stealing) [up] [our|the|good|my|all the] (air|oxygen)',
    '(never came back|never come back|didnt come back) .. .. (party|better|happy|cheer|glad|notice)',
    '(party|cheer|celebrate|happy|relieved|better|easier) ... you (never came back|never come back|vanished|didnt come back)',
    'do it do it do it',
    '(sad|cry|upset) for a (week|day|bit|minute) .. (relieved|happy|fine|over it|glad)',
    '(said|say|says|saying|told) [me|us] [that] you (wanna|want to|would|want|gonna|were going to) (die|end it|kill|disappear) .. .. (still|why|so|go|then)',
    '(^|just|please|go|and) (vanish|disappear|fade away) [already|now|forever] $',
    '({unable}|they|family|everyone) (would|will|d) get over it',
    'good (night|day|time) to (say goodbye|end it|go forever|leave forever)',
    '(when|next time) you feel [that|so] (bad|low|sad) .. (dont call|dont tell|tell nobody)',
    'once {youAre} gone [ill|i will|we|we will|well|nobody]  (tell|say|nobody|we|everyone)',
    'youve tried life',
    '(go on then|go on) do it $',
    'you wont do it {youAre} too scared',
    '(nobody|no one) (is stopping|will stop|would stop|s stopping) you',
    '(sooner|day) [that] {youAre} gone',
    'one less (mouth|loser|idiot|weirdo|freak|face)',
    '(you and me|me and you|both of us|we) .. [we] (go together|leave together|do it together) .. (same night|midnight|tonight|forever|promise) !party|cinema|to|home|train|bus',
    'you (always|will always) be (nothing|a burden|a mistake)',
    '{youAre} (a|such a|just a|nothing but a) (burden|mistake) [to] (everyone|your family|your parents|your mum|us|$)',
    'you could have that tonight',
  ],
};
