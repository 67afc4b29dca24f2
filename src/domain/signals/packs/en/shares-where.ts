import type { Pack } from '../../pack.ts';

const STREET =
  '(street|avenue|ave|lane|crescent|cres|boulevard|blvd|road|rd|terrace|drive|close|court|grove|parade|highway|gardens|mews|esplanade)';
const ANY_STREET =
  '(street|st|avenue|ave|av|lane|ln|crescent|cres|boulevard|blvd|road|rd|terrace|tce|drive|dr|close|court|ct|grove|parade|highway|hwy|gardens|place|pl|way|square|row|walk|quay|hill|park|view|estate|layout|nagar|colony|society|circle)';
/** "A big school", "the same school": no name of one. Read rightwards only, since no rarer word stands behind it. */
const NO_NAME =
  '!a|an|the|my|same|your|ur|public|private|boarding|online|home|different|new|old|another|high|middle|primary|elementary|secondary|boys|girls|small|big|art|music|really|catholic|pretty|his|her|school|college|academy|hs|ms|intermediate|grammar|prep|convent|that|this|bed|work|sleep|see|get|after|before|in|to|back|for|like|every|law|med|medical|summer|sunday|church|community|night|graduate|some|one|and|no';
const SCHOOL =
  '(school|high|high school|primary|primary school|middle school|academy|elementary|college|intermediate|secondary|hs|ms|grammar|prep|vidyalaya|convent|junior high|kura)';

/** A street and a number, or what is as good as that: it leads to the door. */
export const sharesAddress: Pack = {
  kind: 'sharesWhere',
  value: { always: 'address', strength: 3 },
  phrases: [
    `(i|we) (live|stay|am living|are living|moved) (at|on|to|in|now at|in number) [number|no|house|unit|flat] # .. ${ANY_STREET}`,
    `(i|we) (live|stay) (at|in) [number|no|house|house number|unit|flat|apartment|room] # !{measure}`,
    `(i|we) live # .. ${ANY_STREET}`,
    `^ [ok|yes|yeah|yep|sure|its|im at|at|we are at|house|number|come to|come over to|to] # .. ${STREET} !on|ahead|closed|is|was|has|had`,
    `# .. ${STREET} $`,
    `(at|to|is|its|on|live) # !of|% .. (street|avenue|lane|crescent|boulevard|road|terrace|drive|close)`,
    `(flat|unit|apartment|apt|house|block|villa|plot|door) [no|number] # .. ${ANY_STREET}`,
    '(my|our) [home|house|street|postal|full|exact|current] (address|addy) (is|s|its|#) !not|private|secret|wrong|same|in|on|a|so',
    '(my|our) (house|home) is [at] [number|no] # !{measure}',
    '(my|our) house is the (one|red|blue|white|yellow|green|big|last|first|brick|corner|second|third|only) .. (on|at|in|with|by|next|near|door|one|opposite)',
    '(my|our) (postcode|post code|pin code|eircode) (is|s|#)',
    '(heres|here is|this is) (my|our) (address|location|live location|house|pin|addy)',
    '(i|ill|i will|im) [just] (sent|shared|send|share|sharing|sending|dropped|drop) [you] my (location|live location|address|pin|addy)',
    'my (snap map|location|find my) is (on|turned on|shared)',
    '(key|spare key) is (under|in|behind) the',
    'the door code is',
  ],
};

export const sharesSchool: Pack = {
  kind: 'sharesWhere',
  value: { always: 'school', strength: 2 },
  phrases: [
    `i (go to|attend|study at|am at|am a student at|study in|am going to) ${NO_NAME} .. ${SCHOOL}`,
    `{iAm} (at|a student at|a pupil at|going to) ${NO_NAME} .. ${SCHOOL}`,
    '{iAm} in (year|grade|class|form) # [at|in] .. (school|high|academy|college|primary|elementary|intermediate)',
    '{iAm} in (year|grade|class|form|standard) # at',
    'my (school|college) is (called|named|st|saint|in|on|at|near|next to|by|opposite|behind)',
    '(my|our) schools (name|called|name is)',
    'school is (st|saint|called)',
    '(the|my) name of my school',
    '{iAm} from .. (high school|primary school|middle school|academy|elementary|grammar)',
  ],
};

export const sharesWhere: Pack = {
  kind: 'sharesWhere',
  value: { always: 'place' },
  phrases: [
    'i live (in|at|near|on|by|around|close to|here|just off) !fear|peace|hope|my|denial|constant|poverty|harmony|pain|this|with',
    '{iAm} from !the|work|school|here|a',
    'my (town|city|suburb|hometown|zip|zip code|street|neighbourhood|neighborhood|village|location) is !so|very|really|too|boring|nice|big|small|full|great|beautiful|off|not|private',
    '{iAm} (at|in) the (mall|park|library|skatepark|skate park|beach|bus stop|pool|arcade|shops|cinema) (alone|by myself|rn|right now|now|waiting)',
    '{iAm} (waiting|standing|sitting) (outside|at|behind|near) the',
    'i live (next to|next door to|opposite|across from|right behind|behind|above|across the road from|over the road from|two doors from|down the road from) (the|a|my)',
    'i walk home (from|past|through|at|by|down|along)',
    'my [school] bus (is|stop|leaves|comes|number)',
    'my bus stop is',
    'i (get|catch|take|ride|wait for) the .. (bus|train|tram|ferry) (at|from|to|on|home|outside|by)',
    'i get off [the bus] at',
    'my (school|street) is (on|in|near|next|by|opposite|behind) (the|a) .. (road|street|park|river|church|station|shop|shops|hospital|beach)',
    'i have (practice|training|football|soccer|swimming|dance|ballet|netball|rugby|choir|scouts) .. (every|on) (day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays) at',
    '{iAm} at (home|school) (alone|by myself)',
  ],
  unless: [
    '# (rd|nd|th|st|or|close)',
    '# {measure} .. (street|road|drive|avenue|ave|lane|rd|st|way|court|place)',
  ],
};
