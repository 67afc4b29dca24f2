import type { Pack } from '../../pack.ts';

export const asksWhere: Pack = {
  kind: 'asksWhere',
  phrases: [
    'where (are|r|is) you (from|at|now|rn|located|living|right now|staying|based|home)',
    'where are you [?|$]',
    'where you (from|live|at|stay|located)',
    'where (do|d|did) you (live|stay|go to school|study|go to)',
    'where (abouts|about|exactly|bouts) .. you (live|from|at|located|in)',
    'whereabouts [are|in|do] [you|u]',
    'wru|wya',
    'where u at',
    '{whatIs} your [home|exact|current] (address|location|city|town|school|postcode|post code|zip|zip code|area|addy|suburb|hometown|loc|street)',
    '{giveMe} your [home|exact|current] (address|location|addy|loc|street|zip)',
    '(what|which) (city|town|state|country|area|school|part|suburb|county|street|neighborhood|neighbourhood|place) (are|do|r|u|you|d|of) [you|u] [from|in|live|go|at]',
    'what part [of] .. (you|u|from|live|in)',
    'how far [away] (are|do|is|r) [you|u] [live|from]',
    'do you live (near|close|in|around|by|far|there)',
    'you live (near|close|around|by|far) ..',
    '(are|r) you (near|close to|around|in) (me|here)',
    'what [is] (the name of your school|is your school called)',
    'what school',
    '^ [and] (loc|location|from|from where|where from) ?',
    'where u from',
    '(name|address) of your school',
    'share your location',
  ],
};
