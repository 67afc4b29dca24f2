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
    `${NOT_MINE} {iAm} [only|just|still|actually|really|now|almost] {stageOfLife} !to|again|joke|of|the|now|at|in|material`,
  ],
};

export const statesAge: Pack = {
  kind: 'statesAge',
  value: 'number',
  phrases: [
    '(i|have) have #age years !experience|of|left|to|in|until|ago|as|with|now|on',
    'i (become|became|hit|just hit|reached) #age !{measure}',
    '^ [i|ive|just|almost|nearly|im|gonna|going to be|gonna be] (turning|turned|nearly|almost|turn|be) #age !{measure}',
    '#age [year|yr|years|yrs] [old] (girl|boy) (here|from|and|$)',
    '(looking at|talking to|this is|chatting to|as) a #age year old',
    'my age [is|:] #age',
    '^ [my] age [is] #age',
    '{sex} [/] #age (here|from|in|usa|uk|nz|aus|$)',
    '^ #bareAge [is|hope|if] (that ok|thats ok|that okay|that alright|thats cool|that cool|too old|ok with you)',
    '#age / {sex}',
    '{sex} / #age',
    `!when|if|until|till|once {iAm} ${ABOUT} #age !{measure} !#`,
    `{iAm} ${ABOUT} #age (one|two|three|four|five|six|seven|eight|nine) !{measure}`,
    'i [am] (have|having|completed|have completed|got) #age (years old|years now|yrs old|years $|years and|years in last|years of age|yrs $) !experience|left',
    '!when|if|until|till|once i [just|have|only] turned #age',
    '!when|if|until|till|once (ill|i will) be #age !{measure}',
    '{iAm} turning #age',
    '^ [only|just|about|almost|like] #age (years|yrs|yr) (old|$)',
    '[only|just] #age (years|yrs|yr) old (girl|boy|here|from|and|in|now|m|f|male|female)',
    '^ #age yo|yrold|yro',
    '^ #age [/] {sex}',
    '^ {sex} [/] #age !{measure}',
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
    '(my|had my|its my|for my) #age (th|st|nd|rd) (birthday|bday)',
    `{iAm} ${ABOUT} ${OLDER_THAN} #bareAge [than] !{measure}|level`,
    '(good deal|well|long way|good bit|bit|somewhat|way) (past|over|beyond) #bareAge !{measure}',
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
    '(have|got|ive got) [a|my] [own] [#|two|three] (kids|kid|children|daughter|son|daughters|sons|boy|girl|niece) [about|around|of|who is|thats] [your|ur] (your age|age|same age as you|same age)',
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
    'i (study|read|am studying|studying|learn) in [the] [class|std|standard|grade] #year [th|st|nd|rd] [class|std|standard|grade] !minutes|hours|places',
    '{iAm} in [the] #year th !place|inning|floor|row|lane|position|in|heaven|of|with|round|spot',
    '^ [in|the|a|an] #year [th|st|nd|rd] (grade|grader|std|standard) (here|girl|boy|student|and|you|hbu|$)',
  ],
};

/** The same in words: the keys are ages. */
export const statesGradeInWords: Pack = {
  kind: 'statesAge',
  value: 'years',
  phrases: ['{iAm} [only|just|still|going] [in|into|to|a] [the|my] {grade} (grade|grader|standard|std)'],
};

/** The same where school years are counted from the first at five: New Zealand, Australia, the UK. */
export const statesSchoolYear: Pack = {
  kind: 'statesAge',
  value: { plus: 4 },
  phrases: [
    '{iAm} [only|just|still|going|now|currently] [in|into|to|a] (year|yr|y) #year !of|old|olds|ago|older',
    '^ [in] (year|yr) #year [over|right] (here|and you|hbu|you|girl|boy|now|$)',
  ],
};

/** Forms of a secondary school, from the first at eleven: the Caribbean, Hong Kong, older people in the UK. */
export const statesForm: Pack = {
  kind: 'statesAge',
  value: { plus: 11 },
  phrases: ['^ form #year [boy|girl|here|student] [right] (boy|girl|here|student)', '^ s #year at the'],
};

/** A year of birth, or that somebody is a teenager: an age all the same, though nobody can say which. */
export const statesSomeAge: Pack = {
  kind: 'statesAge',
  value: { always: 0, strength: -2 },
  phrases: [
    '!he|she|was|who|they (i was|was|im|i am|i) born (in|on) #',
    '{iAm} (a teen|a teenager|only a teen|underage|a minor|a kid|just a kid|still a kid) [too|still|lol|$|and] !at|person',
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
