import type { Pack } from '../../pack.ts';

const STREET =
  '(street|avenue|ave|lane|crescent|cres|boulevard|blvd|road|rd|terrace|drive|close|court|grove|parade|highway|gardens|mews|esplanade)';
const ANY_STREET =
  '(street|st|avenue|ave|av|lane|ln|crescent|cres|boulevard|blvd|road|rd|terrace|tce|drive|dr|close|court|ct|grove|parade|highway|hwy|gardens|place|pl|way|square|row|walk|quay|hill|park|view|estate|layout|nagar|colony|society|circle|towers|tower|heights|residency|enclave|apartments|vihar|marg|mansions|house|buildings|crossing)';
/** "A big school", "the same school": no name of one. Read rightwards only, since no rarer word stands behind it. */
const NO_NAME =
  '!a|an|the|my|same|your|ur|public|private|boarding|online|home|different|new|old|another|high|middle|primary|elementary|secondary|boys|girls|small|big|art|music|really|catholic|pretty|his|her|school|college|academy|hs|ms|intermediate|grammar|prep|convent|that|this|bed|work|sleep|see|get|after|before|in|to|back|for|like|every|law|med|medical|summer|sunday|church|community|night|graduate|some|one|and|no|into|all|than|then|with|during|of|not';
const SCHOOL =
  '(school|high|high school|primary|primary school|middle school|academy|elementary|college|intermediate|secondary|hs|ms|grammar|prep|vidyalaya|vidyalay|convent|junior high|kura|junior school|infants|juniors|comp|comprehensive)';
const MINE = '(my|our|mine|mines|ours|its|look for|thats|we are|im|i am|it is|were)';

/** A street and a number, or what is as good as that: it leads to the door. */
export const sharesAddress: Pack = {
  kind: 'sharesWhere',
  value: { always: 'address', strength: 3 },
  phrases: [
    '(sharing|shared|share) my (loc|location)',
    '(ours|mine|it|its|key|keys) [is|lives] [always] (in|under|behind) (the|a|that) [..] (pot|mat|plant|gnome|shed|brick|rock|stone|frog|letterbox)',
    '(its|is|mine|ours|for|at|our|were|live) [the|a] (red|blue|yellow|green|black|white|pink|purple|orange|grey|brown|brick|cream|wooden|last|corner) (door|gate|house|one|building|roof|garage|balcony|flats|bungalow|front door|van) (on|in|at|by|opposite|next|near|number|with|behind|beside|no)',
    '(live|lives|house|ours|mine|nans|grans|were|home|door|its|rise|road|street|at) [is|at|on] (number|no) #',
    '(first|second|third|2nd|3rd|4th|last) (house|turning|bungalow|gate|road) (on|with|after|past|from|along|down)',
    '(turn|go) (left|right) ... (its|mine|ours|my|our)',
    'my [home|postal|full|real|house] address (for|number)',
    '(room|cabin|chalet|lodge|villa|pitch|dorm|ward|tent|apartment) (number #|no #|#) (at|in|w|with|on|of|by|near|its|all|overlooking|$)',
    '(window|door|gate|lock) ... (doesnt|dont|wont|never|cant|isnt) .. (close|shut|lock|locked|work)',
    '(drop|dropping|dropped|sent|sending|send|shared|sharing|share) [you|u|ya] (a|my|the|u my) (pin|location|live location|maps pin|google maps)',
    '(my|our) [bedroom|room] window (is|faces|looks|has|s|opens|on|overlooks)',
    '(my|our) (bedroom|room) [is|s] [on|at|the] (the) [..] (window|one|front|back|side|left|right|top|ground floor|attic)',
    '[spare|house|front door|back door] (keys|key) [is|s|are] [always] (under|behind|inside|in|on) (the|a|that|our) !ignition|car|lock|map|door|game|quest|level',
    'you can see (it|my|our|us|my house|the house) .. from (the|my|your)',
    '(postcode|post code|eircode|pincode|zip code) (is|s|its)',
    `(i|we) (live|stay|am living|are living|moved|staying) [at|on|to|in|now at|in number|over at] [number|no|house|unit|flat] # .. ${ANY_STREET}`,
    `(i|we) (live|stay) (at|in) [number|no|house|house number|unit|flat|apartment|room] # !{measure}`,
    `^ [ok|yes|yeah|yep|sure|its|it is|im at|im|at|we are at|house|number|no|come|come to|come over to|to|address|adress|add] # .. (${STREET.slice(1, -1)}|nagar|vihar|colony|society|enclave) !on|ahead|closed|is|was|has|had`,
    `# .. ${STREET} $`,
    `(at|to|is|its|on|live|staying|nans|address) # !of|%|on .. (street|avenue|lane|lain|crescent|boulevard|road|terrace|drive|close|ct|grove)`,
    `(flat|unit|apartment|apt|house|block|villa|plot|door|room|tower|wing|sector|floor) [no|number] # .. ${ANY_STREET}`,
    `${ANY_STREET} [no|number|tower|block|sector|wing] # (flat|apartment|apt|wing|floor|third floor|second floor|first floor|ground floor|sector|block|tower|room|c)`,
    `(b|a|c|d|e|f) [-] # .. (towers|tower|heights|residency|enclave|apartments|apts|vihar|nagar|colony|society|block|sector)`,
    '(apartment|flat) # !{measure}',
    'staying (at|in) [the] .. .. room #',
    `${MINE} [house|door|flat|place] [is] [the] (house|one|door|flat|building|place|gate) (on|at|in|with|by|next|near|opposite|behind) .. .. (door|gate|garage|garages|fence|hoop|gnomes|van|windows|bus stop|chip shop|street|road|ct)`,
    `(my|our) house is the (one|red|blue|white|yellow|green|big|last|first|brick|corner|second|third|only) .. (on|at|in|with|by|next|near|door|one|opposite)`,
    '(my|our) (postcode|post code|pin code|eircode|zip|zip code) (is|s|#) !so|not|the',
    '(zip|zip code|pincode|pin code) [is] #',
    'turned [on] my (snap map|snap maps|location) [on]',
    '(locations|locations is|snap maps) on [in|on] [snap|the]',
    '[spare|house|front door|back door] key [is|s] [always|usually|hidden] [lives|stays|hides|kept|goes|hangs|sits|left] [is|on a] (under|underneath|behind|inside|on a string|in the shed|in the letterbox|in the plant|in the garage|in a pot|in the meter box) (the|a|that|our|inside|flower|mat|behind) !lock|ignition|pressure|stairs',
    '(never|dont) lock (the|our) [front|back|side] (door|gate|window) !in|on',
    '(home|rn|at|to|is|its|come to|over to) # .. (st|rd|ave|ct|ln|dr) (come|rn|now|$|over|if|by|near|opposite|flat|apt)',
    '(pin|location) [just] (dropped|shared|sent)',
  ],
};

export const sharesSchool: Pack = {
  kind: 'sharesWhere',
  value: { always: 'school', strength: 2 },
  phrases: [
    'my school (badge|logo|uniform|jumper|blazer|tie|bag|crest|hoodie|gate) [in|is|says|on|has|yeah|thats]',
    '(its|thats|its called|go to|at) !a|an|the|your .. {schoolEnd} (and|but|yeah|lol|im|where|year|grade|#|haha)',
    `i (go to|go|attend|study at|am at|am a student at|study in|am going to|goes to|started at|just started at|moved to) ${NO_NAME} .. ${SCHOOL}`,
    `{iAm} (at|a student at|a pupil at|going to|student at|changing to|moving to) ${NO_NAME} .. ${SCHOOL}`,
    `{iAm} [a] (student|pupil) (of|in|from|at) [the] .. ${SCHOOL} [no|number] #`,
    '{iAm} in (year|grade|class|form|standard) # at',
    'my (school|college) [is|=] [called|named] (called|named|st|saint|in|on|at|near|next to|by|opposite|behind) !a|morning|night|home|weekends|summer|time|danger',
    `(my|our|the) (school|college) (is|s|=) ${NO_NAME}|closed|so|very|too|not|cancelled|over|out|on|in|off|near .. ${SCHOOL} !party|play|show|game|musical`,
    '(p|s|yr|year|class|grade) #year at .. .. (primary|school|academy|high|lake|st|saint|our lady)',
    'school is (st|saint|called)',
    '(put me|im|i am|we are) in (# {classLetter}|form #|class # {classLetter}|set # with) [with|at|this year|and|$|block]',
    '(class|form|section) # {classLetter} !in|of|game',
    '{iAm} in (mr|mrs|miss|ms|sir) .. (class|form)',
  ],
};

/** When and where it can be met, day after day. */
export const sharesRoutine: Pack = {
  kind: 'sharesWhere',
  value: { always: 'routine', strength: 2.5 },
  phrases: [
    '{activity} [practice|training|club|lessons|is|on|every|at|are|s] [on|is|every] {weekday} [and|or] [{weekday}] [and] [{weekday}] [at|from|til|around|till] (#|half|after|from|til|till|until|at|then|i)',
    '(^|i|then|and|just) (get|getting) off [the|my] [bus|train|#] (at|by|near|outside)',
    'i [always|usually|just|then] (walk|cycle|bike|scoot|cut|go|run|jog|come|skate|get the bus) [home|back|to school] (down|along|up|through|past|by|via|across|thru|over) ... ... (every|each|on my way|on the way|to school|after school|before school|home|every day|mornings|at about)',
    'i [always|usually] (get|am|be) [always] (dropped|picked up|collected) [off] (at|by|on|outside|from|near)',
    '(i|we) (wait|sit|stand|hang around|hang out|play) (outside|there|by the|at the|on the|in the) [on my own|alone|for] (after|until|till|til|for|every|alone|on my own)',
    'i (finish|leave|get out of|get let out of) school (at|around|by|about) (#|half|quarter|ten)',
    'i [always|usually|then|just|normally|have to] (wait|stand|sit|hang out|hang about) [always] {atPlace} [the|a|that|our] .. {spots}',
    '(i|im|we) [am] always (there|here|at|by|behind|outside|in|on|near|around) .. .. {spots}',
    '(i|we) always (sit|wait|stand|hang out|meet|chill) [there|here] {atPlace} .. .. {spots}',
    '(walk|cycle|bike|run|skate|go|scoot|come|walking|cycling) (home|to school|my dog|the dog|back from school) [from school|after school|alone] {atPlace} [the|a|that|my] .. {spots} [at|on|every|around|as|each|alone|from] !lol',
    'i walk home (from|past|through|at|by|down|along|on|with nobody|alone) !here|it|with',
    '{spots} .. (every|each) {weekday} [at|after|from|around|with]  (at|after|from|around|#|til|till|until|alone|on my own)',
    'same (corner|bench|stop|gate|spot|bus|train|seat|time) (every|each) {weekday}',
    '(every|on|each|^) {weekday} [and|n|&] [{weekday}] [i|its|is|ive|i have|i got|we have] [have|got|do] {activity} [practice|training|lesson|class|club] (at|til|till|until|from|in) ',
    '{iAm} [always] on the # .. (train|bus|tram)',
    '(bus|train|tram) # (gets|takes|drops) me',
    'my [school] bus (stop is|leaves at|comes at|number is|is number|gets in|is the #|is #)',
    'my stop is',
    'i do my (paper round|round|papers|deliveries) (at|in|down|on|every|before|after)',
    'bus drops me [off] (at|on|by|outside|corner|near)',
    'i pass [by] [the] .. {spots} .. (on my way|every|at|from|each)',
  ],
};

export const sharesWhere: Pack = {
  kind: 'sharesWhere',
  value: { always: 'place' },
  phrases: [
    '{atPlace} .. {spots} ... (#|every|after|each|till|until|{weekday})',
    '(my|our) (house|flat|street|road|school|stop|town|village|estate|building|block|room|window|gym|church|bus) (is|s|called|has) !so|too|very|boring|big|small|nice|messy|cold|gone|broken|full|dirty|fine|clean|good|bad|old|really|being|not|the|a|my',
    '(left|right|corner|end|top|bottom|side) (of|at|on|past|by|after) [the|my|our] .. (road|street|lane|hill|park|school|church|shop|village|close|house|chippy|bakery|station)',
    '(flat|unit|room|apartment|apt|cabin|pitch|aisle|platform) [number|no] # !of|degrees|temperature|got|won|has|is',
    '(mums|moms|dads|parents|nans|grans|uncles) (shop|work|works|salon|cafe|house|pub|job|school|office|place|stall|farm|restaurant|garage) ... (at|in|on|by|near|is|next|called)',
    '(walk|cycle|bike|cut|go|skate|scoot) [..] (past|through|down|along|up|by|across|thru|via|over) [..] ({spots}|school|home|graveyard|estate|tunnel|alleyway)',
    '(code|gate|door|key|keys|alarm|window) [..] (under|# |open|unlocked|broken|on the latch|left|is #)',
    '(location|snap map|live location|find my) ... (on|sent|shared|sharing|dropped)',
    '{activity} ... (every|each|til|till|until) ...',
    '(thats|that is|its|this is|thats the|see) (my|our) (road|street|house|stop|window|building|block|town|village|flat|close|lane|estate|front door|back garden|garden|school)',
    '{picture} of (my|our|the) (house|home|street|road|school|front door|building|garden|front garden|bedroom window|view|gate)',
    '(my|our) (home|house|flat|place|building|apartment|hostel|road|street) (is|s) [just|right|also|really] (near|next|opposite|behind|on|above|beside|by|close to|round|around|past|between|in front)',
    'corner of .. and',
    'i live (in|at|near|on|by|around|close to|here|just off|out past) !fear|peace|hope|my|denial|constant|poverty|harmony|pain|this|with|a|an|his|her',
    'we [just|only] (moved|move) (here|to) !a|an|it|the|another|next|bed|level',
    '(i|we) live with my .. (in|on|at|near|by) !peace|my|the|a',
    '{iAm} from !the|work|school|here|a|earth|mars',
    '(i|im) [am] staying (at|in|with my) .. (nans|grans|hotel|hostel|caravan|dads|mums|aunts|street|road|lane)',
    'my (town|city|suburb|hometown|street|neighbourhood|neighborhood|village|location) is !so|very|really|too|boring|nice|big|small|full|great|beautiful|off|not|private|wrong|a|full|dead|on',
    '{iAm} [just|still|already|here|out|now|currently] [waiting|sitting|standing|hiding|parked|parked up|hanging|chilling|stuck|walking|hanging out|stood|sat|alone|hiding out|upstairs] {atPlace} [the|a|my|our] .. {spots} !level|game|map|server|of|team',
    '(^|ok|just|been|still|im|i am) (waiting|wating|w8ing|w8in|sitting|standing|hiding|parked up|stood|sat|walking|hanging out|hanging about) {atPlace} [the|a|my|our] .. .. {spots} !level|game|map',
    '(ill|i will|i) [be] (stand|wait|sit|be standing|be waiting|be sitting|standing|waiting|sitting) {atPlace} [the|a] .. {spots}',
    '(pick|get|collect|meet|find|fetch) me [up] [after|frm] {atPlace} [the|a] .. {spots}',
    '(^|im|i am|ill be|i will be|were|stuck) (at|in|on|by|near) (the|a) .. {spots} (next|by|near|above|beside|until|till|with|gate|on|in|having|havin|court|screen|saturday|sunday|friday)',
    '{iAm} at .. house (its|she|shes|hes|next|on|near|number)',
    '(flats|flat|house|room) above (the|a)',
    '(moms|mums|dads|parents|my|familys|aunts|uncles) (shop|salon|restaurant|cafe|store|bakery|stall|pub) is',
    '(not far from|near|close to|just by) the (water tower|town hall|church|station|river|park|school|lake|mill|bridge|motorway|airport|hospital)',
    '(in a|wearing a|got a|with a|my) (red|blue|yellow|green|black|white|pink|purple|orange|grey) (cap|hat|coat|jacket|hoodie|bag|rucksack|scarf|top) (on|$)',
    '(mine|mines|house|door) [is] the one (with|by|next|opposite|on|near|at)',
    'the one with the .. (door|gate|roof|fence|garage|windows|flag|gnomes|hoop)',
    '{iAm} at (scouts|guides|football|swimming|ballet|piano|karate|training|choir|drama) (in|at|on|by)',
    '{iAm} (leaving|walking to|walking from|on my way to|nearly at) {activity} [now] (now|walking|at|on|up|past)',
  ],
  unless: [
    '# (rd|nd|th|st|or|close)',
    '# {measure} .. (street|road|drive|avenue|ave|lane|rd|st|way|court|place)',
    '(holmes|potter|he|she|simpson|simpsons|character) (lives|lived|live|living|was) (at|on|in)',
  ],
};
