import type { Pack } from '../../pack.ts';

export const statesAge: Pack = {
  kind: 'statesAge',
  value: 'number',
  phrases: [
    '{iAm} [only|just|almost|nearly|about|still|really|actually|like|turning|currently|a|also] #age !{measure}|#',
    '{iAm} #age and|n you|hbu|wbu|u|single|in|live',
    '{iAm} [a|an] #age (years|yrs|yr|year) old',
    '{iAm} [a|an] #age [/] {sex}',
    '{iAm} [a] {sex} [/] #age !{measure}',
    'i [just] turned #age',
    'i [will] turn #age',
    '(ill|i will) be #age !{measure}',
    '{iAm} turning #age',
    '^ [only|just|about|almost|like] #age (years|yrs|yr) [old]',
    '^ #age yo|yrold|yro',
    'my age is #age',
    '^ age #age',
    '^ #age [/] {sex}',
    '^ {sex} [/] #age !{measure}',
    'hi|hey|hello|hiya|sup|ok|cool|lol|yo #age [/] {sex}',
    'hi|hey|hello|hiya|sup|ok|cool|lol|yo {sex} [/] #age !{measure}',
    '^ #age [and|n] (you|u|hbu|wbu|yours|urself|yourself|what about you|how about you) ?',
    '^ #age here',
    '#age [/] {sex} [/] here|usa|us|uk|nz|canada|australia|aus|california|cali|texas|florida|ny|ohio|michigan',
  ],
};
