import type { Pack } from '../../pack.ts';

/** What praises. */
const NICE =
  '!good|nice|great|amazing|lovely|cute|beautiful|pretty|gorgeous|adorable|perfect|fine|cool|fun|better|stunning|awesome|brilliant';
const LIKE_A = `like (a|an|someone|somebody|my|two) ${NICE}|angel|princess|queen|king|pro|professional|legend|boss|star|model|champion|lot|bit|girl|boy|man|guy|woman|person|smart|very|really|real|friend|plan|hero|god|kind|sweet|interesting|dream|wise|human|bot|movie|song|fan|big`;
/** Praise, and where and when something is, after "your hair is". */
const FINE = `${NICE}|in|on|at|here|ready|not|with|the|done|safe|by|for|clean|outside|under|near|from|and|fire|well|to|soft|back|over|my|your|doing|longer|so|really|very|all|always|that|saved|interesting|like|right|correct|more|awful|delicious|up|after|out|forward|into|super|sick|loud|dead|open|closed|next|full|too|only`;
const IS =
  '(is|are|was|were|has|have|looks|looked|look|sounds|sounded|smells|smell|s|r|makes|make|could|would|came|come|needs|need|said|gives|went|got|just|scared|hurt|broke|called)';

/** Fun made of somebody, without an unkind word. Friends do it, too: one alone says little. */
export const mockery: Pack = {
  kind: 'insult',
  value: { always: 4 },
  phrases: [
    // Looks, voice, clothes, family: compared with anything, or judged.
    `you !feel|mean|would|like|seem|also|know|felt|want|need|do|dont|i|really .. ${LIKE_A}`,
    `(your|^ [..] {mocked} !make|makes|made|me) ... ${LIKE_A}`,
    `(your|^ (those|that|the)) {mocked} ${IS} [so|really|very|all|always|just|that] ${FINE}`,
    `your .. (looks|sounds|smells|looked|sounded|look|sound|smell) (like|[so|really|very|all] ${FINE})`,
    `^ !i|id|do|would|they|we|something|my|me|its|kind|what|yes|please|yeah|well|and|but|oh|sounds|seems|feels|feel|sound|no|the|an|you|that|this|these|it|im|or|if|so|our [..] ${LIKE_A}`,
    '(your|you|her|his) ... so .. (you could|even the|that the|the)',
    'and you (thought|think|still|wonder|expect)',
    'your {unable} [still|even|must|actually|literally|just|only|probably|always|is] (cleans|drives|works|smells|packs|dresses|wears|shouted|begging|crying|cant|looks|talks|picks|chose|wrote|cut|cuts|likes|comments|left|moved|pays|hates|fat|broke|poor|old)',
    '(your|you|house|she|he|smells) [still|always|of] (smell|smells|stink|stinks|reek|reeks) (of|so|bad|like|funny) !good|nice|lovely|amazing|flowers',
    '(why|whys|what|did (a|an|the|someone|your|you)) ... (in the dark|eyes closed|lose a bet|(on|do|cut|sit on|with) your {mocked})',
    'when you (walk|walks|walked|came|talk|sit|sat|sing|smile|spoke|speak|open|joined)',
    // What all of them think, or not one.
    '(everyone|everybody) !else|who|is|loves|likes|misses|and|has|one|should|can|wants|but [..] [..] (you|your)',
    '(whole|entire|half the) {crowd} !is|off|trip|can|through|and|we|of|$',
    '{notOne} !is|will|likes|knows|hates|thinks|ever|can|but [..] [..] (you|your)',
    '^ [..] even (your|the|my|her|his) !if|first|best|same|last|most|way|whole|other|thought|new|worst',
    '^ [..] imagine (being (so|that|this|scared|jealous)|wearing|having (#|no|to)|thinking|posting|crying|still|losing|bringing|getting|turning|showing) !a',
    '(^ [..] who (even|dressed you)|still (wears|sleeps|watches|believes|cries))',
    '!i|we|im only (.. (you|yes|your) [..] (because|when|so|as)|reason (you|your|anyone|people|we|they))',
    '(^|only|just|with|having|a|got|#|zero) (#|zero|friend|friends) (like|likes|followers|views|lol|haha|from|wow) !to|of',
    '(you|with|has|she|he|^|and|got) [have] (no|zero) (friends|mates|chin|brain|style|taste|talent|personality|skills|skill)',
    '(people|girls|boys|kids) like you',
    'said {notOne} [ever] $',
    '(trust you to|(anyone|someone) (talking|speaking) to you)',
    `(looking|face) like (a|an) ${NICE}`,
    '(smelliest|ugliest|slowest|saddest|weirdest|fattest|greasiest|worst) (kid|girl|boy|{mocked})',
    // Praised, rated and talked about by way of a joke.
    '(gold star|slow clap|clap for|award goes|standing ovation|take a bow|participation trophy)',
    '(poll|survey|petition) (who|which|to get)',
    '(word is|rumour is|spread it|spread the word|pass it on|people (say|are saying) (she|he|her|his|your))',
    '(npc|psycho|loser|baby|weirdo) (behaviour|behavior|energy)',
    '(hide your|hold your (nose|noses|breath))',
    // Names, and what small children need.
    '(lets|we|everyone|they|all) call (you|her|him) !later|tomorrow|tonight|now|on|after|and|back|when|at|if|in|to|for',
    '(bin|emo|scholarship|charity|tattle|sweaty|stinky|spotty|greasy|psycho|temu|budget|chubby|wimp|{babyThings}) (boy|girl|kid|princess|queen|version|face)',
    '(you|your|she|he|her|his) .. [in|a|the|for] {babyThings}',
    '{rudePicture} $',
    '(does|did|is) (baby|diddums|someone (need|going to))',
    // Acted out, shown around, and told what to do.
    '(pic|pics|photo|video|edit|clip) of [..] (eating|crying|asleep|falling|sleeping|chewing|dancing|singing|as a)',
    '(sticker|meme|gif|quiz|poll|page|account|pics|video|clip|impression) [just] (of|about) [just|pics of] (you|your|her|him|his|how) !and|for|to|at',
    '(do|doing|did|does|copying|copied) (your|her|his) [little|crying] (voice|accent|walk|run|stutter|stammer|lisp|laugh|face|cry)',
    '(stop|quit) (breathing|existing|copying|following|hanging|posting|singing|begging) !it|me|that',
  ],
};
