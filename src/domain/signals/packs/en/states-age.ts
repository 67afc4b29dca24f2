import type { Pack } from '../../pack.ts';

const ABOUT =
  '[only|just|almost|nearly|about|still|really|actually|like|turning|currently|a|also|around|already|roughly|now|probably|literally|basically|legit|fr]';
const OLDER_THAN =
  '(past|over|above|pushing|nearing|approaching|touching|well past|well over|just over|just past|way past|way over|close to|closer to|getting on for|the wrong side of|wrong side of|north of|the other side of|not far off|rising)';
const NOT_MINE = '!when|if|until|till|once|by|like|than|since|wish|because';

/** Ages that two words make, and decades: read before single numbers. */
export const statesAgeInWords: Pack = {
  kind: 'statesAge',
  value: 'years',
  phrases: [
    `{iAm} ${ABOUT} [in] [my|the] [very] {ageInWords} !minutes|kills|percent|miles|km|seconds|points|of|to|levels|hours|days`,
    '^ [in] [my|the] {ageInWords} (years|here|and you|hbu|you|m|f|male|female|$)',
    '(in|into|reached|entering) my {ageInWords}',
    'hit [the] {ageInWords} !of',
    '^ [a] {studentStage} (here|and|at|doing|$)',
    'my age is {ageInWords}',
    '{ageInWords} (years|yrs) (old|of age|young) !building|house|car|tree|boat|dog|cat',
    `${NOT_MINE} {iAm} [only|just|still|actually|really|now|almost] {stageOfLife} !to|again|joke|of|the|now|at|in|material`,
  ],
};

export const statesAge: Pack = {
  kind: 'statesAge',
  value: 'number',
  phrases: [
    '(myself|self) [is] #age (years|m|f|male|female|here|$|from)',
    '(i|have) have #age years !experience|of|left|to|in|until|ago|as|with|now|on',
    '{iAm} [only|just|almost|nearly|about|still] #age (and a half|and half) ',
    '{iAm} [gonna|going to|about to] (be|turn|turning) #age !{measure}',
    'i (become|became|hit|just hit|reached) #age !{measure}',
    'my (birthday|bday) .. (be|turn|turning) #age',
    '^ [i|ive|just|almost|nearly|im|gonna|going to be|gonna be] (turning|turned|nearly|almost|turn|be) #age !{measure}',
    '(gonna|going to|about to) be #age [in|on|next|soon|this] (in|on|next|soon|this) !{measure}|minutes',
    '(turn|turned|turning) #age [just] (in|on|next|last|this|soon|yesterday|today|tomorrow) !{measure}',
    '{iAm} (a|an) #age (yr|year|y) (o|old)',
    '^ [just|only] #age (yo|y o|y / o|yrs old|years young|years of age)',
    '#age yo (girl|boy|guy|male|female|m|f)',
    '#age [year|yr|years|yrs] [old] (girl|boy) (here|from|and|$)',
    '(looking at|talking to|this is|chatting to|as) a #age year old',
    'my age [is|:] #age',
    '^ [my] age [is] #age',
    '(aged|age) #age [/] {sex}',
    '{sex} [/] #age (here|from|in|usa|uk|nz|aus|$)',
    '(im|i am) [a] #age (nz|aus|uk|usa|ca|tx|fl|ny)',
    '^ #bareAge [is|hope|if] (that ok|thats ok|that okay|that alright|thats cool|that cool|too old|ok with you)',
    '#age / {sex}',
    '{sex} / #age',
    'am #age m|f|male|female',
    `!when|if|until|till|once {iAm} ${ABOUT} #age !{measure} !#`,
    `{iAm} ${ABOUT} #age (one|two|three|four|five|six|seven|eight|nine) !{measure}`,
    '{iAm} #age and|n you|hbu|wbu|u|single|in|live',
    '{iAm} [a|an|having|of] #age (years|yrs|yr|year) [old|of age|now]',
    'i [am] (have|having|completed|have completed|got) #age (years old|years now|yrs old|years $|years and|years in last|years of age|yrs $) !experience|left',
    '{iAm} [a|an] #age [/] {sex}',
    '{iAm} [a] {sex} [/] #age !{measure}',
    '!when|if|until|till|once i [just|have|only] turned #age',
    '!when|if|until|till|once i [will] turn #age',
    '!when|if|until|till|once (ill|i will) be #age !{measure}',
    '{iAm} turning #age',
    '^ [only|just|about|almost|like] #age (years|yrs|yr) (old|$)',
    '[only|just] #age (years|yrs|yr) old (girl|boy|here|from|and|in|now|m|f|male|female)',
    '^ #age yo|yrold|yro',
    '^ #age [/] {sex}',
    '^ {sex} [/] #age !{measure}',
    'hi|hey|hello|hiya|sup|ok|cool|lol|yo #age [/] {sex}',
    'hi|hey|hello|hiya|sup|ok|cool|lol|yo {sex} [/] #age !{measure}',
    '^ #age [and|n] (you|u|hbu|wbu|yours|urself|yourself|what about you|how about you) ?',
    '^ #bareAge here',
    '(myself|self|me) [is] #age (years|yrs|yr|m|f|male|female|here|$|from)',
    '^ here #bareAge !{measure}',
    '(feel|feeling|im|so|too|that|am) old .. #bareAge !{measure}',
    'i b #age',
    '(im|i am|name is|my name is|names) .. #age (yrs|years|yo|yr) [old|here|from|$|girl|boy] !experience|ago|of|left|in',
    '^ [yes|yeah|im|oh|um|only|just|almost|nearly|lol|like] #bareAge [lol|haha|hehe|xd] (lol|haha|hehe|xd|why|but|almost|nearly|turning|going on|wbu|hbu|sorry|tho|though|btw|you ?|u ?)',
    '^ me #bareAge',
    'at #age (im|i am) the (youngest|oldest)',
    '(mi|me) a #bareAge !{measure}',
    '(older|younger) #bareAge (this|next|in|last|on)',
    'same age as you #bareAge',
    'old enough #bareAge $',
    '(ill|i) be #bareAge (this|next|in|on)',
    '^ #bareAge (yesterday|last week|today|tomorrow|next week|this june|in june|single|married|from|m|f)',
    '^ #bareAge and [a] (half|three quarters|quarter|bit)',
    '#age [/] {sex} [/] here|usa|us|uk|nz|canada|australia|aus|california|cali|texas|florida|ny|ohio|michigan',
    '(my|had my|its my|for my) #age (th|st|nd|rd) (birthday|bday)',
    '(been|bn) #age since',
    `{iAm} ${ABOUT} ${OLDER_THAN} #bareAge [than] !{measure}|level`,
    '(good deal|well|long way|good bit|bit|somewhat|way) (past|over|beyond) #bareAge !{measure}',
    '(wont|will not|never) see #bareAge again',
    '(closer|nearer) to #bareAge than',
    'the wrong side of #bareAge',
  ],
  unless: [
    '(boat|car|dog|cat|house|tree|building|teacher|he|she|horse|school|club) is [over|about|almost] #',
    '(dreamt|pretend) [i|im|to] [am|be]',
  ],
};

/** Ten years more than a child that is old enough to be told so. */
export const statesAgeGap: Pack = {
  kind: 'statesAge',
  value: { plus: 12 },
  phrases: ['{iAm} [about|like|only|over|at least] # (years|yrs) older [than you|than u|$]'],
};

/** Who says this is of the age of the child's parents, or of theirs. */
export const statesParentsAge: Pack = {
  kind: 'statesAge',
  value: { always: 40, strength: 0 },
  phrases: [
    '(old enough to be|could be|could have been|might be) your (dad|father|mum|mom|mother|uncle|parent|daddy|aunt)',
    '{iAm} [about|around|probably|nearly|older than] [the] [same] (your dads age|your mums age|your moms age|your parents age|your fathers age|age as your dad|age as your mum|age as your mom|age as your parents|age as your father|your dad)',
    '(have|got|ive got) [a|my] [own] [#|two|three] (kids|kid|children|daughter|son|daughters|sons|boy|girl|niece) [about|around|of|who is|thats] [your|ur] (your age|age|same age as you|same age)',
    'my (kids|kid|children|daughter|son|niece|nephew|girl|boy) [is|are|s] [about|around|also|nearly] (your age|the same age as you|same age as you|older than you)',
    'my (kids|children) are [all] grown',
    '(been|was) married [for] # years',
  ],
};

export const statesGrandparentsAge: Pack = {
  kind: 'statesAge',
  value: { always: 60, strength: 0 },
  phrases: [
    '(old enough to be|could be) your (grandad|grandfather|granddad|grandpa|nan|grandma|grandmother)',
    'my (grandson|granddaughter|grandkids|grandchildren) [is|are]',
  ],
};

/** A class at school, as the youngest age that children start it with: grades of North America, classes of India. */
export const statesGrade: Pack = {
  kind: 'statesAge',
  value: { plus: 5 },
  phrases: [
    '{iAm} [only|just|still|going|now|studying|reading|currently] [in|into|to|a|an] [the] #year [th|st|nd|rd] (grade|grader|class|std|standard) !piano|violin|guitar|flute',
    '{iAm} [only|just|still|now|studying|reading|currently] in [the] (grade|class|std|standard) #year !piano|of',
    '{iAm} (grade|class|std|standard) #year !piano|of',
    'i (study|read|am studying|studying|learn) in [the] [class|std|standard|grade] #year [th|st|nd|rd] [class|std|standard|grade] !minutes|hours|places',
    '(starting|finishing|started|finished|start|going into|going to|go into) [the] (grade #year|#year th grade|#year grade|class #year|#year th class|#year std) !piano|of',
    'doing [the] (#year th grade|#year grade)',
    '{iAm} in [the] #year th !place|inning|floor|row|lane|position|in|heaven|of|with|round|spot',
    '^ [in|the|a|an] #year [th|st|nd|rd] (grade|grader|std|standard) (here|girl|boy|student|and|you|hbu|$)',
    '^ (class|std|standard) #year [th|st|nd|rd] (here|girl|boy|student|and|you|hbu|$)',
    '{iAm} [a|an] #year [th|st|nd|rd] (grader|std student|class student)',
  ],
};

/** The same in words: the keys are ages. */
export const statesGradeInWords: Pack = {
  kind: 'statesAge',
  value: 'years',
  phrases: [
    '{iAm} [only|just|still|going] [in|into|to|a] [the|my] {grade} (grade|grader|standard|std)',
    '(starting|finishing|started|finished|start|doing|going into) [the|my] {grade} grade',
    '^ {grade} (grade|grader) $',
  ],
};

/** The same where school years are counted from the first at five: New Zealand, Australia, the UK. */
export const statesSchoolYear: Pack = {
  kind: 'statesAge',
  value: { plus: 4 },
  phrases: [
    '{iAm} [only|just|still|going|now|currently] [in|into|to|a] (year|yr|y) #year !of|old|olds|ago|older',
    '(starting|finishing|started|finished|start|in|doing) (year|yr) #year at',
    '^ [in] (year|yr) #year [over|right] (here|and you|hbu|you|girl|boy|now|$)',
    '(i|im|we) (go|going|move|moving|moved) (into|to|up to) (year|yr|y) #year',
    '^ going [into|to] (year|yr) #year',
  ],
};

/** Forms of a secondary school, from the first at eleven: the Caribbean, Hong Kong, older people in the UK. */
export const statesForm: Pack = {
  kind: 'statesAge',
  value: { plus: 11 },
  phrases: [
    '{iAm} [only|just|still|now] in form #year !{classLetter}',
    '^ form #year [boy|girl|here|student] [right] (boy|girl|here|student)',
    '^ s #year at the',
  ],
};

/** A year of birth, or that somebody is a teenager: an age all the same, though nobody can say which. */
export const statesSomeAge: Pack = {
  kind: 'statesAge',
  value: { always: 0, strength: -2 },
  phrases: [
    '!he|she|was|who|they (i was|was|im|i am|i) born (in|on) #',
    '^ born in # $',
    '{iAm} (a teen|a teenager|only a teen|underage|a minor|a kid|just a kid|still a kid) [too|still|lol|$|and] !at|person',
    '{iAm} under #age',
    'my (dob|date of birth) is',
    'my (birthday|bday) is (#|{month}|on) ',
  ],
};

/** A number by itself: an age if somebody asked for one, else perhaps the answer to a sum. */
export const mayStateAge: Pack = {
  kind: 'statesAge',
  value: 'digits',
  phrases: [
    '^ #bareAge !? $',
    '^ #bareAge [n|and] (you|hbu|wbu|ru|how about you|what about you|how bout you|yours|yourself) !have|got|can',
  ],
};
