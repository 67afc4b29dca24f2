import type { Pack } from '../../pack.ts';

/** What praises, or says nothing, after "like a". */
const PRAISE =
  'good|nice|great|amazing|lovely|cute|beautiful|pretty|gorgeous|angel|princess|queen|king|pro|professional|legend|boss|star|model|champion|cool|fun|lot|bit|girl|boy|man|guy|woman|person|smart|very|really|real|friend|plan|hero|god|kind|sweet|interesting|dream|wise|human|bot|movie|song|fan|big|better';
const LIKE_A = `like (a|an|someone|somebody|my|two) !${PRAISE}`;
/** What praises, or says nothing, after "your hair is". */
const FINE =
  '!good|nice|great|amazing|lovely|cute|beautiful|pretty|gorgeous|adorable|perfect|fine|cool|in|on|at|here|ready|not|with|the|better|done|safe|by|for|clean|outside|under|near|from|and|stunning|fire|well|to|awesome|brilliant|soft|back|over|my|your|doing|longer|so|really|very|all|always|that|saved';
const IS =
  '(is|are|was|were|has|have|looks|looked|look|sounds|sounded|smells|smell|s|r|makes|make|could|would|came|come|arrives|needs|need|said|gives|went|got|just|belongs|scared|hurt|broke|called)';

/** Fun made of somebody, without an unkind word. Friends do it, too: one alone says little. */
export const mockery: Pack = {
  kind: 'insult',
  value: { always: 4 },
  phrases: [
    `you !feel|mean|would|like|seem|also|know|felt|want|need|do|dont|i|really .. ${LIKE_A}`,
    `(your|^) [..] {mocked} .. ${LIKE_A}`,
    `your [whole] {mocked} ${IS} [so|really|very|all|always|just|that] ${FINE}`,
    `^ (those|that|the) {mocked} (${IS}|though|tho) [so|really|very|all|just] ${FINE}`,
    'your {unable} [still|even|must|actually|literally|just|only|probably|always] (cleans|drives|works|smells|drunk|packs|dresses|wears|shouted|begging|begs|crying|cant|looks|talks|picks|chose|chooses|wrote|cut|cuts|likes|comments|left|moved|pays|thinks|buys|hates|fat|broke|poor|old)',
    '(everyone|everybody) !who|is|loves|likes|misses|and|has|one|should|can|wants|but [..] [..] (you|your)',
    '(whole|entire|half the) {crowd} !is|off|trip|can|through|and|we|of|$',
    '{notOne} !is|will|likes|knows|hates|thinks|ever|can|but [..] [..] (you|your)',
    '^ [..] imagine (being (so|that|this|scared|jealous)|wearing|having (#|no|to)|thinking|posting|crying|still|losing|needing|bringing|getting|turning|showing) !a',
    '^ .. [not] even [my|the|your] [..] {unable} (could|can|would|wouldnt|wont|doesnt|dont|cant|knows|laughed|laughs|thinks|beats|beat|left|hates|remembers|got)',
    '{unable} .. (better|faster|harder|funnier|smarter|prettier|stronger) .. than (you|that|this|your)',
    '!i|we|im only .. (you|yes|your) [..] (because|when|so|as)',
    'only reason (you|your|anyone|people|we|they)',
    'no wonder [you|your|she|he|they] ({unable}|friends|ex|nobody|picks|sits|bullied|laughs|leaves|left|quit|moved|stinks|single)',
    '(#|zero) (friend|friends|like|likes|followers|views) .. (lol|haha|from|your|and|wow|bots|hahaha)',
    'why [are|is|do|does] (you|she|he) (even|always) !up|late|awake|here',
    '(why|whys|what|did (a|an|the|someone|your|you)) ... (in the dark|eyes closed|lose a bet|(on|do|cut|sit on|with) your {mocked})',
    '(get|got|find|found|buy|bought|from) [that|those|your|it] .. (in|at|a|of|from) [a|the] {dump}',
    '!love|loved|like the way (you|she|he) {moves}',
    'if i (looked|had|sounded|smelled|dressed|danced) [like|a] (that|your|you|{mocked})',
    '(lets|we|everyone|they|all) call (you|her|him) !later|tomorrow|tonight|now|on|after|and|back|when|at|if|in|to|for',
    '(she|he|you) .. (sits|eats|walks|sit|eat|walk) .. (alone|on (your|her|his) own|by (yourself|herself|himself))',
    '(sticker|stickers|meme|memes|gif|icon|quiz|poll|page|account|pics|video|clip|impression|impressions) [just] (of|about) [just|pics of] (you|your|her|him|his|how) !and|for|to|at',
    '(do|doing|did|does|copying|copied|mimicking) (your|her|his) [little|crying] (voice|accent|walk|run|stutter|stammer|lisp|laugh|face|cry)',
    '(bin|doughnut|emo|scholarship|charity|tattle|sweaty|stinky|spotty|greasy|snotty|crusty|psycho|temu|wish|budget|chubby|jelly|wimp|{babyThings}) (boy|girl|kid|princess|queen|version|face)',
    '(you|your|she|he|her|his) .. [in|a|the|for] {babyThings}',
    '(baby|diddums|wittle|princess|somebody|someone) (need|needs|wants|going to|gonna|hurt|having) [a|his|her|your] (mummy|mommy|bottle|nap|cuddle|tissue|tantrum|feelings|cry|tell|{babyThings})',
    '(you|maybe|^|should) [should|just|please|go|maybe] (try|use|buy|need|find) [a|some|your] (soap|deodorant|hairbrush|toothbrush|mouthwash|comb|shampoo|mirror)',
    '(your|you|house|she|he|smells) [still|always|of] (smell|smells|stink|stinks|reek|reeks) (of|so|bad|like|funny) !good|nice|lovely|amazing|flowers',
    '(go|get|crawl) back (to|in|into|under) [your|the|a] [old|little|own] ({dump}|year #|reception|hole|rock|bridge|planet|mummy|mommy)',
    '(you|she|he|^|lol|bro) (cant|couldnt) even {moves}',
    'who dressed you',
    'caption this',
  ],
};
