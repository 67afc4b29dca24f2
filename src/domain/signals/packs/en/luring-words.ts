import type { Language } from '../../pack.ts';

const list = (words: string): readonly string[] => words.split('|');

/** What luring is said with: whoever says it, and wherever they are from, these are the parts of it. */
export const luringWords: Language['lists'] = {
  /** Ways to ask somebody not to do something, from a command to the politest wish. */
  ratherNot: list(
    'dont|do not|dnt|dotn|never|better not|must not|mustnt|shouldnt|should not|wouldnt|would not|neednt|need not|no need to|not to|cant|cannot|can not|rather you didnt|rather you never|rather you dont|rather nobody|prefer you never|rather you not|rather you dont|prefer you didnt|prefer if you didnt|prefer you dont|wish you wouldnt|best not|best not to|wiser not to|safer not to|smarter not to|try not to|lets not|without|avoid|no point|you not',
  ),
  /** To pass something on, in one word or two. */
  tells: list(
    'tell|telling|told|mention|mentioned|mentions|mentioning|said|say|saying|show|showing|inform|informing|repeat|reveal|breathe|let slip|let on|spill|blab|confess|admit|bring up',
  ),
  /** What is passed on; may be left out. */
  ofUs: list(
    'it|this|that|them|these|anything|nothing|everything|a word|about me|about us|about it|about this|about our|of me|of us|of it|of this|me|us|our chats|our chat|our talks|my name|who i am|what we',
  ),
  /** Where secrets stay. */
  hushed: list(
    'between us|between you|between ourselves|between me|between we|between the two of us|between two people|in this chat|in our chat|in the chat|in dms|off the record|under your hat|under wraps|hush|hush hush|shtum|schtum|stum|low key|lowkey|on the dl|on the low|on the downlow|on the down low|on the quiet|on the sly|to ourselves|to yourself|just us|just ours|for us alone',
  ),
  /** To come to know, however it comes. */
  learns: list(
    'know|knows|knew|known|find out|finds out|found out|hear|hears|heard|see|sees|saw|notice|notices|noticed|learn|learns|learnt|suspect|suspects|catch on|catches on|catch us|catches us|be told|gets to know|get to know|get wind|gets wind|cotton on|twig|twigs|clock|clocks',
  ),
  notWhat: list(
    'level|menu|ingredient|boss|agent|service|base|sauce|recipe|garden|passage|door|room|santa|code|word|weapon|society|life|stash|admirer|identity|ending|mission|message|spot|tunnel|skin',
  ),
  /** What people say about how others would take it. */
  fuss: list(
    'wrong end of the stick|worry|go off|go off her head|go off his head|take your phone off|not like us|not like it|not like me|be cross|be furious|tell you off|have a go|only worry|panic|wrong idea|wrong impression|twist it|twist things|make it weird|make trouble|cause trouble|make a fuss|kick off|overreact|not understand|never understand|not get it|throw a fit|go ballistic|go spare|go mad|go mental|go nuts|go crazy|hit the roof|do their nut|do his nut|do her nut|blow up|ground you|freak|freak out|flip|flip out|lose it|have a cow|have a fit|stop us|ban you|scold you|beat you|take your phone|forbid it|spoil it|ruin it|be jealous|get jealous',
  ),
  /** Praise that is about the person. */
  praise: list(
    'beautiful|pretty|gorgeous|cute|stunning|handsome|lovely|adorable|attractive|hot|hott|fit|peng|buff|leng|bonny|bonnie|fine|sexy|mature|special|different|unique|rare|precious|charming|grown up|good looking|amazing|perfect|incredible|wonderful|sweet|talented|gifted|clever|intelligent|smart|wise|deep|irresistible|photogenic|one of a kind|out of this world|amazin|flawless|radiant|enchanting|delightful|easy to talk to|fun to talk to|good listener|great listener',
  ),
  best: list(
    'smartest|cutest|prettiest|nicest|kindest|sweetest|funniest|loveliest|coolest|cleverest|hottest|fittest|brightest|best looking|most beautiful|most gorgeous|most special|most amazing|most talented|most mature|most interesting|most wonderful|most intelligent|most perfect|most charming|prettiest little',
  ),
  someone: list(
    'person|girl|boy|kid|player|friend|human|student|member|lady|young lady|young man|soul|child|teen|teenager|princess|lad|lass|woman|chick|babe|guy|angel|flower|gamer|streamer|dancer|singer|artist|writer',
  ),
  features: list(
    'smile|eyes|voice|face|hair|laugh|lips|legs|skin|dimples|body|look|looks|figure|accent|freckles|selfie|selfies|pfp|dp|profile pic|profile picture|pic|pics|photo|photos|picture|pictures|curves|cheeks|nose|glow',
  ),
  wows: list('😍|🥰|😘|🔥|🥵|❤|💕|💖|🌹|👑'),
  /** What a contact calls a child to be close. */
  endearment: list(
    'princess|angel|sweetheart|babygirl|baby girl|babydoll|gorgeous|stunner|cutie|cutie pie|hottie|sexy|handsome|goddess|queen|pretty girl|beautiful girl|little princess|darling|jaan|my love|sweetie pie|sunshine|sweet girl|pretty lady|beautiful lady|my flower|little star|bubba|baby doll|doll face|honey bunny|hunny',
  ),
  /** Does something for a child that costs money. */
  treatsYou: list(
    'buy|get|give|send|gift|order|bring|shout|sort|mail|post|lend|find|pick up|grab|book|sponsor|treat|hook|transfer|slip|spot|bung|top up|pay',
  ),
  gave: list(
    'bought|ordered|saving up|saved up|picked up|brought|wrapped|posted|sent|got|reserved|gifted|made|purchased|found',
  ),
  /** What is carried for somebody else. */
  carried: list(
    'bag|bags|package|packages|parcel|parcels|box|stuff|packet|envelope|money|cash|something|delivery|deliveries|food|bits|things',
  ),
  /** Where one goes together. */
  outing: list(
    'beach|park|mall|cinema|movies|movie|bowling|swim|swimming|drive|long drive|ride|walk|lake|river|woods|shops|shopping|food|dinner|lunch|coffee|ice cream|mcdonalds|maccas|nandos|starbucks|arcade|town|picnic|camping|hike|hiking|date|fair|concert|gig|zoo|skating|fishing|motel|hotel|spin|cruise|somewhere|hill station|pizza|drinks',
  ),
  yourPlace: list(
    'bus stop|school|house|street|gate|door|stop|work|practice|training|club|place|road|flat|window|block|station|tuition|class|gym|town|city|college|corner|yard',
  ),
  /** Who could know, and is not to. */
  outsiders: list(
    'they|she|he|others|the others|other people|people|anyone|anybody|parents|mum|mom|dad|mummy|daddy|papa|mama|nan|gran|your mum|your mom|your dad|your parents|your folks|your family|your sister|your brother|your teacher|your teachers|your friends|your mates|the school|the teachers|grown ups|adults|the world|everyone else',
  ),
  /** To come to know of somebody's dealings, rather than to see a thing. */
  knowsOf: list(
    'know|find out|hear of|hear about|learn of|learn about|get wind|be told|catch us|suspect|know about|know of|be in on|know us|find us out|hear it',
  ),
  beauties: list(
    'stunner|beauty|goddess|angel|heartbreaker|heart breaker|cutie|hottie|sweetheart|knockout|doll|treasure|dreamgirl|dream girl|darling|princess|bombshell|delight|gem|diamond|ray of sunshine|little lady|little madam|real woman|proper woman',
  ),
  intoxicants: list(
    'drinks|booze|alcohol|beer|beers|vodka|cider|weed|vapes|vape|cigs|cigarettes|fags|smokes|bud|edibles|gear|pills|snus|elf bar|elf bars|lost mary|puff|joint|spliff|zoot',
  ),
  garment: list(
    'top|shirt|tshirt|t shirt|tee|dress|skirt|shorts|trousers|pants|jumper|blouse|jeans|vest|pyjamas|pajamas|pjs|leggings|clothes|towel|robe|uniform|bikini|swimsuit|nightie|underwear|knickers|undies|bra',
  ),
  stripped: list(
    'naked|undressed|unclothed|nothing on|no clothes on|without clothes|without your clothes|in your underwear|in just your underwear|in your undies',
  ),
};
