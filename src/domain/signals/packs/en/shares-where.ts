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
    `(i|we) (live|stay|am living|are living|moved|staying) [at|on|to|in|now at|in number|over at] [number|no|house|unit|flat] # .. ${ANY_STREET}`,
    `(i|we) (live|stay) (at|in) [number|no|house|house number|unit|flat|apartment|room] # !{measure}`,
    `^ [ok|yes|yeah|yep|sure|its|it is|im at|im|at|we are at|house|number|no|come|come to|come over to|to|address|adress|add] # .. (${STREET.slice(1, -1)}|nagar|vihar|colony|society|enclave) !on|ahead|closed|is|was|has|had`,
    `# .. ${STREET} $`,
    `(at|to|is|its|on|live|staying|nans|address) # !of|%|on .. (street|avenue|lane|lain|crescent|boulevard|road|terrace|drive|close|ct|grove)`,
    `(flat|unit|apartment|apt|house|block|villa|plot|door|room|tower|wing|sector|floor) [no|number] # .. ${ANY_STREET}`,
    `${ANY_STREET} [no|number|tower|block|sector|wing] # (flat|apartment|apt|wing|floor|third floor|second floor|first floor|ground floor|sector|block|tower|room|c)`,
    `(b|a|c|d|e|f) [-] # .. (towers|tower|heights|residency|enclave|apartments|apts|vihar|nagar|colony|society|block|sector)`,
    `(street|road|avenue|rua|calle|strasse|straat|rue) of [the] .. # (first|second|third|ground|floor|flat|$)`,
    '(our|my) (society|boarding house|hostel|dorm) is !so|very|big|nice|old|small|boring|near|being|not|really|too|full|the|a',
    '(apartment|flat) # !{measure}',
    'staying (at|in) [the] .. .. room #',
    `${MINE} [house|door|flat|place] [is] [the] (house|one|door|flat|building|place|gate) (on|at|in|with|by|next|near|opposite|behind) .. .. (door|gate|garage|garages|fence|hoop|gnomes|van|windows|bus stop|chip shop|street|road|ct)`,
    `(my|our) house is the (one|red|blue|white|yellow|green|big|last|first|brick|corner|second|third|only) .. (on|at|in|with|by|next|near|door|one|opposite)`,
    '(my|our) (postcode|post code|pin code|eircode|zip|zip code) (is|s|#) !so|not|the',
    '(zip|zip code|pincode|pin code) [is] #',
    '(number|no|house) # .. (way|lane|road|street|close|drive|knock|come|avenue)',
    'turned [on] my (snap map|snap maps|location) [on]',
    '(locations|locations is|snap maps) on [in|on] [snap|the]',
    '[spare|house|front door|back door] key [is|s] [always|usually|hidden] [lives|stays|hides|kept|goes|hangs|sits|left] [is|on a] (under|underneath|behind|inside|on a string|in the shed|in the letterbox|in the plant|in the garage|in a pot|in the meter box) (the|a|that|our|inside|flower|mat|behind) !lock|ignition|pressure|stairs',
    '(back|side|front|our|the) (door|gate|window) [is|s] [always|usually|never] (on the latch|unlocked|doesnt lock|dont lock|wont lock|never locked|always open) !game',
    '(never|dont) lock (the|our) [front|back|side] (door|gate|window) !in|on',
    '(home|rn|at|to|is|its|come to|over to) # .. (st|rd|ave|ct|ln|dr) (come|rn|now|$|over|if|by|near|opposite|flat|apt)',
    'street (number|no) # [near|behind|opposite|next]',
    '(house|cottage|farm|place) is called',
    '(camp|caravan park|campsite|hostel|ward) .. (cabin|site|bed|room|dorm|tent|number) #',
    '(pin|location) [just] (dropped|shared|sent)',
    '(past the .. bridge|second turning on|first turning on|third turning on|turning on the left|turning on the right)',
  ],
};

export const sharesSchool: Pack = {
  kind: 'sharesWhere',
  value: { always: 'school', strength: 2 },
  phrases: [
    `i (go to|go|attend|study at|am at|am a student at|study in|am going to|goes to|started at|just started at|moved to) ${NO_NAME} .. ${SCHOOL}`,
    `{iAm} (at|a student at|a pupil at|going to|student at|changing to|moving to) ${NO_NAME} .. ${SCHOOL}`,
    `{iAm} [a] (student|pupil) (of|in|from|at) [the] .. ${SCHOOL} [no|number] #`,
    '{iAm} in (year|grade|class|form|standard) # at',
    'my (school|college) [is|=] [called|named] (called|named|st|saint|in|on|at|near|next to|by|opposite|behind) !a|morning|night|home|weekends|summer|time|danger',
    '(know|heard of) .. .. (high|primary|academy|elementary|middle school|grammar) (?|yeah|thats|its)',
    '(middle school|high school|primary school|elementary|academy|junior school) [in|and|im in] (#year th grade|year #year|grade #year|class #year)',
    '(p|s|yr|year|class|grade) #year at .. .. (primary|school|academy|high|lake|st|saint|our lady)',
    'school is (st|saint|called)',
    '(put me|im|i am|we are) in (# {classLetter}|form #|class # {classLetter}|set # with) [with|at|this year|and|$|block]',
    '(class|form|section) # {classLetter} !in|of|game',
    '{iAm} in (mr|mrs|miss|ms|sir) .. (class|form)',
    '(room|block) # .. (my|our) (form|class|home|tutor|room)',
    `^ ${NO_NAME} .. (academy|primary school|elementary|middle school|high school) (but im|but i|im in|i am in|year|grade)`,
  ],
};

/** When and where it can be met, day after day. */
export const sharesRoutine: Pack = {
  kind: 'sharesWhere',
  value: { always: 'routine', strength: 2.5 },
  phrases: [
    'i (finish|leave|get out of|get let out of) school (at|around|by|about) (#|half|quarter|ten)',
    'i [always|usually|then|just|normally|have to] (wait|stand|sit|hang out|hang about) [always] {atPlace} [the|a|that|our] .. {spots}',
    '(i|im|we) [am] always (there|here|at|by|behind|outside|in|on|near|around) .. .. {spots}',
    '(i|we) always (sit|wait|stand|hang out|meet|chill) [there|here] {atPlace} .. .. {spots}',
    '(walk|cycle|bike|run|skate|go|scoot|come|walking|cycling) (home|to school|my dog|the dog|back from school) [from school|after school|alone] {atPlace} [the|a|that|my] .. {spots} [at|on|every|around|as|each|alone|from] !lol',
    'i walk home (from|past|through|at|by|down|along|on|with nobody|alone) !here|it|with',
    '(every|each) {weekday} .. .. (same|at|#) .. .. {spots}',
    '{spots} .. (every|each) {weekday} [at|after|from|around|with]  (at|after|from|around|#|til|till|until|alone|on my own)',
    'same (corner|bench|stop|gate|spot|bus|train|seat|time) (every|each) {weekday}',
    '(every|on|each|^) {weekday} [and|n|&] [{weekday}] [i|its|is|ive|i have|i got|we have] [have|got|do] {activity} [practice|training|lesson|class|club] (at|til|till|until|from|in) ',
    '{iAm} [always] on the # .. (train|bus|tram)',
    '(bus|train|tram) # (gets|takes|drops) me',
    'i get off [the bus] at',
    'my [school] bus (stop is|leaves at|comes at|number is|is number|gets in|is the #|is #)',
    'my stop is',
    'i do my (paper round|round|papers|deliveries) (at|in|down|on|every|before|after)',
    '(i|then i|we) (cut|cutting|go|come|walk|run) (through|past|behind|across|along) the .. .. {spots} (every|after|at|on my way|to get|home|behind|when)',
    '(i get out of school|school lets out|i get out|out of school) [at] # .. .. (past|through|by|along|down)',
    '{activity} [on] {weekday} (at|in) .. .. (from|at|till|until|to|#|{spots})',
    '(we|i) (train|practise|practice|play|swim|ride|rehearse|meet) {atPlace} [the] .. {spots} (on|every|each) {weekday}',
    'bus drops me [off] (at|on|by|outside|corner|near)',
    'i pass [by] [the] .. {spots} .. (on my way|every|at|from|each)',
  ],
};

export const sharesWhere: Pack = {
  kind: 'sharesWhere',
  value: { always: 'place' },
  phrases: [
    'i live (in|at|near|on|by|around|close to|here|just off|out past) !fear|peace|hope|my|denial|constant|poverty|harmony|pain|this|with|a|an|his|her',
    'we [just|only] (moved|move) (here|to) !a|an|it|the|another|next|bed|level',
    '(i|we) live with my .. (in|on|at|near|by) !peace|my|the|a',
    '{iAm} from !the|work|school|here|a|earth|mars',
    '(i|im) [am] staying (at|in|with my) .. (nans|grans|hotel|hostel|caravan|dads|mums|aunts|street|road|lane)',
    'my (town|city|suburb|hometown|street|neighbourhood|neighborhood|village|location) is !so|very|really|too|boring|nice|big|small|full|great|beautiful|off|not|private|wrong|a|full|dead|on',
    '{iAm} [just|still|already|here|out|now|currently] [waiting|sitting|standing|hiding|parked|parked up|hanging|chilling|stuck|walking|hanging out|stood|sat|alone|hiding out|upstairs] {atPlace} [the|a|my|our] .. {spots} !level|game|map|server|of|team',
    '(^|ok|just|been|still|im|i am) (waiting|wating|w8ing|w8in|sitting|standing|hiding|parked up|stood|sat|walking|hanging out|hanging about) {atPlace} [the|a|my|our] .. .. {spots} !level|game|map',
    '^ (at|in|on|by|near|outside|behind) (the|our) .. {spots} (rn|now|alone|waiting|by myself|on my own|$|been here|with my|til|till)',
    '{spots} on .. {spots} [been] (been here|im here|rn|now|since)',
    '(turned|turning) (into|onto|down) [the] .. (street|alley|lane|road|avenue|close|drive)',
    '(ill|i will|i) [be] (stand|wait|sit|be standing|be waiting|be sitting|standing|waiting|sitting) {atPlace} [the|a] .. {spots}',
    '(pick|get|collect|meet|find|fetch) me [up] [after|frm] {atPlace} [the|a] .. {spots}',
    '(^|im|i am|ill be|i will be|were|stuck) (at|in|on|by|near) (the|a) .. {spots} (next|by|near|above|beside|until|till|with|gate|on|in|having|havin|court|screen|saturday|sunday|friday)',
    '{iAm} at .. house (its|she|shes|hes|next|on|near|number)',
    '(flats|flat|house|room) above (the|a)',
    '(moms|mums|dads|parents|my|familys|aunts|uncles) (shop|salon|restaurant|cafe|store|bakery|stall|pub) is',
    '(minutes|mins|min) from you {atPlace}',
    '(not far from|near|close to|just by) the (water tower|town hall|church|station|river|park|school|lake|mill|bridge|motorway|airport|hospital)',
    '{spots} (until|till|til) # (court|pitch|lane|bench|today|then)',
    '(in a|wearing a|got a|with a|my) (red|blue|yellow|green|black|white|pink|purple|orange|grey) (cap|hat|coat|jacket|hoodie|bag|rucksack|scarf|top) (on|$)',
    '(cinema|screen|row|seat) .. (screen|row|seat) (#|{classLetter})',
    '(mine|mines|house|door) [is] the one (with|by|next|opposite|on|near|at)',
    'the one with the .. (door|gate|roof|fence|garage|windows|flag|gnomes|hoop)',
    '{iAm} at (scouts|guides|football|swimming|ballet|piano|karate|training|choir|drama) (in|at|on|by)',
    '{iAm} (leaving|walking to|walking from|on my way to|nearly at) {activity} [now] (now|walking|at|on|up|past)',
    '(small|little) town one school',
  ],
  unless: [
    '# (rd|nd|th|st|or|close)',
    '# {measure} .. (street|road|drive|avenue|ave|lane|rd|st|way|court|place)',
    '(holmes|potter|he|she|simpson|simpsons|character) (lives|lived|live|living|was) (at|on|in)',
  ],
};
