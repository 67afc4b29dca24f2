import type { Pack } from '../../pack.ts';

export const statesAge: Pack = {
  kind: 'statesAge',
  value: 'number',
  phrases: [
    '(myself|self|me) [is] #age (years|yrs|yr|m|f|male|female|here|$|from)',
    '(i|have) have #age (years|yrs|yr) !experience|of|left|to|in|until|ago|as|with|now',
    '^ here #bareAge !{measure}',
    '(feel|feeling|im|so|too|that|am) old .. #bareAge !{measure}',
    '{iAm} [gonna|going to] be #age (in|on|next|this|soon|after)',
    'i b #age',
    '{iAm} [only|just|almost|nearly|about|still] #age (and a half|and half) ',
    '{iAm} [gonna|going to|about to] (be|turn|turning) #age',
    'i (become|became|hit) #age',
    'my (birthday|bday) .. (be|turn|turning) #age',
    '^ [i|ive|just|almost|nearly|im] (turning|turned|nearly|almost) #age !{measure}',
    '{iAm} (a|an) #age (yr|year|y) (o|old)',
    '^ [just|only] #age (yo|y o|y / o|yrs old|years young)',
    '#age yo (girl|boy|guy|male|female|m|f)',
    '#age (girl|boy) here',
    'my age [is] #age',
    '^ age is #age',
    '(aged|age) #age [/] {sex}',
    '{sex} [/] #age (here|from|in|usa|uk|nz|aus|$)',
    '(im|i am) [a] #age (nz|aus|uk|usa|ca|tx|fl|ny)',
    '^ #bareAge [is|hope|if] (that ok|thats ok|that okay|that alright|thats cool|that cool|too old|ok with you)',
    '#age / {sex}',
    '{sex} / #age',
    'am #age m|f|male|female',
    '{iAm} [only|just|almost|nearly|about|still|really|actually|like|turning|currently|a|also] #age !{measure} !#',
    '{iAm} [only|just|almost|nearly|about|still] #age (one|two|three|four|five|six|seven|eight|nine) !{measure}',
    '{iAm} #age and|n you|hbu|wbu|u|single|in|live',
    '{iAm} [a|an] #age (years|yrs|yr|year) old',
    '{iAm} [a|an] #age [/] {sex}',
    '{iAm} [a] {sex} [/] #age !{measure}',
    'i [just] turned #age',
    'i [will] turn #age',
    '(ill|i will) be #age !{measure}',
    '{iAm} turning #age',
    '^ [only|just|about|almost|like] #age (years|yrs|yr) (old|$)',
    '[only|just] #age (years|yrs|yr) old (girl|boy|here|from|and|in|now)',
    '^ #age yo|yrold|yro',
    'my age is #age',
    '^ age #age',
    '^ #age [/] {sex}',
    '^ {sex} [/] #age !{measure}',
    'hi|hey|hello|hiya|sup|ok|cool|lol|yo #age [/] {sex}',
    'hi|hey|hello|hiya|sup|ok|cool|lol|yo {sex} [/] #age !{measure}',
    '^ #age [and|n] (you|u|hbu|wbu|yours|urself|yourself|what about you|how about you) ?',
    '^ #bareAge here',
    '#age [/] {sex} [/] here|usa|us|uk|nz|canada|australia|aus|california|cali|texas|florida|ny|ohio|michigan',
  ],
};

/** A class at school, as the youngest age that children start it with: grades of North America, years of the UK. */
export const statesGrade: Pack = {
  kind: 'statesAge',
  value: { plus: 5 },
  phrases: [
    '{iAm} [only|just|still|going] [in|into|to|a] [the] #year [th|st|nd|rd] (grade|grader|class|std|standard)',
    '{iAm} in (grade|class|std|standard) #year',
    '(starting|finishing|started|finished|start|doing) [the] (grade #year|#year th grade|#year grade)',
    '^ [in|the] #year [th|st|nd|rd] (grade|grader) $',
  ],
};

/** The same in words: the keys are ages. */
export const statesGradeInWords: Pack = {
  kind: 'statesAge',
  value: 'entry',
  phrases: [
    '{iAm} [only|just|still|going] [in|into|to|a] [the|my] {grade} (grade|grader)',
    '(starting|finishing|started|finished|start|doing) [the|my] {grade} grade',
    '^ {grade} (grade|grader) $',
  ],
};

/** The same where school years are counted from the first at five: New Zealand, Australia, the UK. */
export const statesSchoolYear: Pack = {
  kind: 'statesAge',
  value: { plus: 4 },
  phrases: [
    '{iAm} [only|just|still|going|now] [in|into|to|a] year #year !of',
    '(starting|finishing|started|finished|start|in|doing) (year|yr) #year at',
    '^ [in] (year|yr) #year $',
    'i go into year #year',
  ],
};

/** A number by itself: an age if somebody asked for one, else perhaps the answer to a sum. */
export const mayStateAge: Pack = {
  kind: 'statesAge',
  value: 'digits',
  phrases: [
    '^ #bareAge !? $',
    '^ [yes|yeah|im|oh|um|only|just|almost|nearly|lol|like] #bareAge [lol|haha|hehe|xd] (lol|haha|hehe|xd|why|but|almost|nearly|turning|going on|wbu|hbu|sorry|tho|though|btw|you ?|u ?)',
    '^ #bareAge [n|and] (you|hbu|wbu|ru|how about you|what about you|how bout you|yours|yourself) !have|got|can',
  ],
};
