import type { Pack } from '../../pack.ts';

const IS = '(is|s|are|@|number is|its)';
const CONNECTS = '(is|s|name is|user is|username is|id is|name|user|username|tag|tag is|id|account is)';

/** What opens an account or pays: worth more to a stranger than any address. */
export const sharesCard: Pack = {
  kind: 'sharesContact',
  value: { always: 'card', strength: 5 },
  phrases: [
    '(my|my {parents}) [{parents}] [credit|debit|bank|visa] (card|card number|bank account|account number) [number] [is] #',
    'my [{parents}] [credit|debit|bank|visa] card [number] (is|ends in|details are|number) #',
    '(here|heres|here is|this is|used|got) [is] [my|the] {parents} [credit|debit|bank|visa] (card|card number|card details) !game',
    'my bank (details|account) (are|is) !empty|broke|frozen|closed|blocked|low|at|in|not|still|so',
    '(card number|account number|sort code|cvv|security code) [is] # .. #',
    'the three [digits|numbers] on the back (is|are) #',
    'expiry [date] [is] # .. (cvv|security code|#)',
  ],
};

export const sharesPassword: Pack = {
  kind: 'sharesContact',
  value: { always: 'password', strength: 4 },
  phrases: [
    'my [old|new|roblox|minecraft|email|insta|instagram|snap|steam|account|game|fortnite|epic] (password|pass|passcode|pw|pword|login|log in|pin|pin code) (is|s|are) !not|so|too|really|very|wrong|expired|broken|weak|strong|bad|safe|secret|long|gone|stolen|hacked|private|different|only|never|still|always|a|the|like|none|for|saved|already|on|in|working|correct|incorrect|invalid',
    '(heres|here is|here are|this is) my (password|pass|login|log in|login details|account details|pin|pw)',
    '(user|username|login|email) is .. (pass|password|pw) is',
    'you can (log in|login|sign in|log on|get on) (to|on|with|in|using|as) my (account|acc|password|login|pass|user)',
    'the (code|pin) (to|for|of) (my|our) (phone|house|front door|door|alarm|gate|bank|card|account|ipad|tablet) is',
    'my (phone|ipad|tablet) (code|passcode|pin) is',
    'the (verification|security|login) code (is|says|they sent is|i got is) #',
  ],
};

export const sharesPhone: Pack = {
  kind: 'sharesContact',
  value: { always: 'phone', strength: 3 },
  phrases: [
    `my [phone|cell|mobile|home|house|whatsapp|new|actual] (number|phone number|cell number|mobile number|no|num) ${IS} !one|1|one|not|blocked|same|the|private|secret|in|on|a`,
    'my [phone|cell|mobile|whatsapp] (number|phone number|cell number|mobile number|no) #',
    'my (phone|cell|mobile|landline|whatsapp) [is|s] # !%|percent|years|gb|months|bucks|dollars|days|times|pro|plus|max|x',
    '(heres|here is|this is) my (number|phone|cell|mobile|cell number|phone number|digits)',
    'mobile [no|number] is',
  ],
};

export const sharesEmail: Pack = {
  kind: 'sharesContact',
  value: { always: 'email', strength: 2 },
  phrases: [
    'my [school|new|home|personal|work|other] (email|e mail|email address|e mail address|gmail|hotmail|mail id|email id|addy) (is|s|@)',
    '(heres|here is|this is) my (email|e mail|email address|gmail)',
    '(email|e mail) me (at|on|@) !work|night|home|the|least|any|once',
  ],
};

export const sharesName: Pack = {
  kind: 'sharesContact',
  value: { always: 'name', strength: 1 },
  phrases: [
    'my (full|real|last|whole|actual|middle|second|family|legal) name (is|s)',
    'my (surname|last name) (is|s)',
  ],
};

export const sharesContact: Pack = {
  kind: 'sharesContact',
  value: { always: 'handle' },
  phrases: [
    `my (snap|snapchat|insta|instagram|discord|skype|kik|tiktok|username|handle|ig|whatsapp|telegram|roblox|minecraft|steam|psn|xbox|epic|fortnite|twitch|facebook|fb|messenger|wechat|viber|line|zoom|gmail|hotmail|yahoo|msn|aim|sc|gamertag|gamer tag|twitter|reddit|friend code) ${CONNECTS}`,
    '(snap|snapchat|insta|instagram|discord|skype|kik|ig|telegram) (is|name is|user is) [@] !allowed|so|the|not|down|better|dead|getting|a|an|broken|trash|annoying|weird|full|for|lagging|bad|good|great|cool|fun|stupid|boring|where|how|like|what|when|just|too|on|off|really|still|actually|my|your|being|going|only|always|blocked|banned|gone|old|ok|fine|easier|more|free|working',
    '(heres|here is|this is) my (snap|insta|discord|kik|telegram|snapchat|instagram|tiktok|ig|sc|username|gamertag|handle|skype|facebook|fb|socials|friend code)',
    '(add|follow|find|friend) me (its|im|my name is|my user is|my username is|under|as)',
    '(its|im|i am) .. on (snap|snapchat|insta|instagram|discord|kik|tiktok|roblox|telegram|ig) !too|a|all|right|most|every|rn|now',
    'my username [on|for] [{platform}] is',
  ],
  unless: ['my number one|1', 'my email (address is not|isnt|doesnt)'],
};
