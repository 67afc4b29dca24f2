/**
 * "Do it, or I show everyone": a threat and what is wanted for not carrying it out, in one breath.
 */
const SHOW =
  '(send|show|post|share|leak|forward|upload|expose|email|spread|publish|release|dump|drop|reveal|send out|put up|put out|air|repost)';
/** "Or I drop it", "or I release them" may be about a parcel or seats; these are hardly. */
const SHOW_AT_ALL = '(send|show|post|share|leak|expose|upload|publish|spread)';
const THINGS =
  '(it|them|this|these|those|that|the lot|everything|all|all of it|all of them|all them|all this|your|ur|the {picture}|them {picture}|those {picture}|these {picture}|that {picture}|the screenshots|screenshots|the recording|the call|the chats|the chat|the dms|the messages|evidence|your secret|what you)';
const ALL =
  '(everyone|every one|everybody|your {family}|all your|your whole|your entire|your class|your school|the whole|the school|the internet|online|your crush|your ex|your followers|your contacts|your server|him and|her and|every person|all of them|the group|ur mates|your mates|your coach|your boss|your principal|your headteacher|your church)';
const I_SHALL = '({iShall}|i|i swear i|i swear ill|i go|i gonna|i am|im|i have to|i just|i really will)';
const UNLESS = '(or|or else|unless|otherwise|else|orelse)';
const DO_NOT =
  '(dont|do not|not|didnt|wont|refuse to|stop|ever|even|try to|try and|ignore|block|leave|tell|report|delete|go|cant|fail to|ghost)';

export const orElse: readonly string[] = [
  `${UNLESS} (we|we will|we gonna) [will|just] ${SHOW_AT_ALL} (your|ur|these|those|it all|them all|the {picture})`,
  `${UNLESS} ${I_SHALL} [will|to|gonna] [just|now|have to|really] ${SHOW_AT_ALL} ${THINGS} !home|back|without|away|tomorrow|later|in|off|again|over|anyway|as|by|monday|myself|first|separately|for|how|some|half|where|today`,
  `${UNLESS} ${I_SHALL} [will|to|gonna] ${SHOW} .. ${ALL}`,
  `${UNLESS} ${I_SHALL} tell [him|her|them] [and] ${ALL}`,
  `${UNLESS} ${I_SHALL} tell (him|her|them) (what|about|everything|all|that|you)`,
  `${UNLESS} ${I_SHALL} [will] (hit send|press send|click send|hit post|hit upload|press upload|go public|ruin|destroy|ruin your life|end your life here|make you regret|make it public|hurt you|hurt your|report you for|expose you)`,
  `(or|otherwise|or else) [then|all|maybe] (your {family}|everyone|every one|everybody|all your|your whole|your class|your school|the whole school|the whole class|the whole world|they all|all of them|ur mates|your mates|she|he|they) [of|in|at|and] [them|your|friends|class|school|contacts|followers|family|the|server] [will|is gonna|are gonna|gonna|is going to|are going to] [all] (gets|get|sees|see|receives|receive|finds out|find out|knows|know|hears|hear) (it|this|them|the|these|out|everything|a copy|all|that|what|about|$)`,
  `(if|if you|incase|in case|once|the moment|soon as|as soon as|every time|the second) (you|u) [ever|even] ${DO_NOT} ... ... ${I_SHALL} [will] [just|all] ${SHOW} .. (${THINGS.slice(1, -1)}|${ALL.slice(1, -1)})`,
  `(if|if you) (you|u) [ever|even] ${DO_NOT} ... ... (they|everyone|everybody|your {family}|the whole school|all your friends|she|he|your school|ur mates|all of them) [will|would|is gonna|are gonna|gonna|is going to] [all] (get|gets|see|sees|know|knows|receive|receives|find out|finds out|hear|hears)`,
  `(if you|if u) ${DO_NOT} ... ... (it|they|this|these|the|your|everything|all) [{picture}|recording|secret|screenshots] (goes|go|will go|will be|gets|get|is going|are going|ends up) (online|public|viral|posted|shared|leaked|to your|to everyone|on the|out to|everywhere|all over)`,
  `${I_SHALL} ${SHOW} .. ${ALL} ... (unless you|if you dont|if you do not|if u dont|if you refuse|if you block|if you tell|if you ever|if you ignore|or else|until you)`,
  `${I_SHALL} ${SHOW} (it|them|this|these|that|everything|your {picture}|ur {picture}) [all] (unless you|if you dont|if u dont|if you refuse|if you block|if you tell|if you ever|if you ignore|until you)`,
  `unless you ... ... ${I_SHALL} [will] [just|all] ${SHOW} .. (${THINGS.slice(1, -1)}|${ALL.slice(1, -1)})`,
  'unless you ... (they|everyone|everybody|your {family}|the whole school|all your friends|your school|ur mates|all of them) [will|is gonna|are gonna|gonna] [all] (get|gets|see|sees|receive|receives) (it|this|the|them|these|what|your|everything)',
  `(no|without|not) (money|cash|pay|payment|send|pics|{picture}|robux|card|gift card) [today|now|then|tonight|by] ${I_SHALL} ${SHOW} (${THINGS.slice(1, -1)}|${ALL.slice(1, -1)})`,
  `(money|cash|pay|card|cards|robux) or # (show|post|leak|expose|share) (${THINGS.slice(1, -1)}|${ALL.slice(1, -1)})`,
  `{iWill} [not|never|only|wont] (delete|erase|remove|keep) (it|them|this|everything|all|your|the|that) ... (if you|when you|once you|after you|as soon as you|only if|as long as you) (pay|send|do|give|buy|transfer|meet|show|come|answer|obey|stay|keep|listen|get)`,
  '(nobody|no one|noone) (has to|needs to|will|gets to|have to|need to) (see|know|find out|hear) .. (if you|as long as you|so long as you|once you|unless you|when you) (pay|send|do|give|buy|transfer|meet|show|come|answer|obey|stay|keep|listen|get|just)',
  // Whatever is wanted, and what becomes of the child if not.
  `{otherwise} (your|ur|the|that|this|those|these|them|all your|our) [..] {material} (go|goes|gets|get|is|are|will|gonna|ends|end|comes|come|hits) [will|be|gonna|going|being|up] (on|in|to|out|up|online|public|viral|live|everywhere|sent|posted|shared|leaked|round|around|everyone|all over)`,
  `{otherwise} [{iShall}|i|we|im|i am] [will|just|gonna|have to] (press|hit|click|push|tap) (send|post|upload|share|enter|publish|the button)`,
  `(if|unless) (i|we) (dont|do not|get|have|havent|see|receive|hear) [get|see|have|receive|hear] [my|the|it|another|more|some|a|from|your] ... ... [then] ({iShall}|i|we|{audience}|it|they|your {material}|the {material}) [will|is gonna|gonna] [all] (send|post|show|share|leak|expose|upload|get|gets|see|sees|know|knows|find|finds|goes|go|release|forward|tell) ${'(it|them|this|these|those|everything|your|the|{audience}|out|what|public|live|online|to|on|in|up|everywhere|round)'}`,
  `(until|by|before|within|you have|u have|you got|u got|you have got) ... (or|otherwise|or else|before|until|then) [{iShall}|i|we|they|it|your|the] [{material}] [will] (send|post|show|share|leak|expose|upload|release|publish|goes live|goes public|goes online|gets posted|gets leaked|gets sent) [it|them|this|these|everything|your|to|all|the|$]`,
  '{otherwise} (it|they|this|that|everything) (goes|go|lands) (live|public|viral|online|(to|on|in) ({audience}|(your|the) .. {crowd}))',
  // What silence is worth.
  '(what|how much) (would|will|are|is) [you|it] [willing to] (do|pay|give|worth|worth it) [to you] (to|for me to|so i|if i|for) (keep|not|dont|stay|make me|delete|stop|my silence|silence) [this|it|quiet|that|from|posting|showing|sending|telling|me]',
  '(buy|pay for|price of|cost of|for) my silence',
  'my silence (costs|isnt|is not|has a|comes|aint)',
  // Harm to oneself as a means of pressure.
  '(if|once|the day) (you|u) [ever|even|really] (leave|dump|block|break up|ignore|say no|go|tell|stop talking|hang up|dont|do not|wont|love someone|talk to) ... ({iShall}|i swear ill|i|i might|i would|i just) (kill myself|hurt myself|cut myself|harm myself|end my life|end it|unalive|cutting|die|jump) !laughing|of|lol|in|at',
  'do (as|what|exactly what|exactly as|everything|whatever) i (say|tell you|want|ask|said) (and|or|if|then|otherwise) (it|this|they|these|the {picture}|i|ill|everything|everyone|your) [will] (be deleted|stays|stay|delete|go away|goes away|wont|gets|get|leak|post|send|show|know|see)',
];

/** Told again of a film, the news, or somebody else. */
export const retold: readonly string[] = [
  '(movie|film|episode|season|novel|chapter|character|characters|anime|lyrics|lyric|villain|baddie|hero|heroine|wizard|dragon|pirate|pirates|detective|kidnapper|kidnappers|robber|robbers|thief|the guy|the killer|plot|script|drama|roleplay|role play|rp|rehearsal|scene|comic|manga|poem|paragraph|quote|fanfic|dnd|dungeon|tavern|goblin|npc|quest)',
  '(he|she|they|guy|king|queen|boss|captain|teacher|mum|mom|dad|someone|somebody|who|and) [then|just|always|once|all] (says|said|goes|went|shouts|shouted|whispers|wrote|writes|is like|was like|were like|be like|is all|was all|tells him|tells her) !he|she|they|hes|shes|theyre|hell|shell|that|me|to',
  '(blackmailed|blackmailing|blackmails|extorted) !me',
  '(scam|scams|scammer|scammers|scammed|blackmailer|blackmailers|extortion|sextortion|arrested|jailed|jail|prison|sentenced|convicted|pleaded guilty|charged with|crime|court|judge|victim|victims|article|headline|the news|phishing|spam|fraud|warned people|fake email|fake emails)',
  '(man|woman|suspect|accused|offender|offenders|caller|culprit|gang|criminals|crooks|teen|teenager|teenagers|pupil|student) [who|had|has|have|then|also|reportedly|allegedly] [who|had|has|have] (wrote|said|told|demanded|demands|threatened|sent|asked|posed|pretended|messaged|writes|says|claimed|received|was|were) !me|my|that|he|she|they|to',
  '(email|emails|message|messages|text|mail|letter|call|note) (saying|that said|says|that says|said|claiming|which said|going)',
  '(my|your|his|her) (line|lines|monologue|speech) [is|are|goes|in]',
];

/** What is sent to everyone without harm, and where harm is part of the game or the story. */
export const harmless: readonly string[] = [
  'like (pay|send|give|do|tell)',
  '(slides|invite|invites|invitation|recipe|agenda|minutes|schedule|timetable|flyer|poster|link|form|zoom|playlist|wedding|birthday|holiday|christmas|resume|cv|newsletter|drawing|painting|puppy|kitten|baby photos|cake|bake|surprise party|survey|spreadsheet|report card|score|scores|results|tickets|itinerary|rota|fixtures|lineup|patch|update|bug|code review|pull request|log|logs|pastebin|screenshot of the error|vacation|graduation|team photo|class photo|school photo|selfie stick)',
  ...retold,
  '(jk|just kidding|joking|kidding|😂|🤣|baby pics|baby pictures|karaoke|singing|snoring|pizza|cookies|cookie|chocolate|ice cream|crisps|chips|fries|pineapple|brownies|pay me back)',
];
