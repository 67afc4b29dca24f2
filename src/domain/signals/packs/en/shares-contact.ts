import type { Pack } from '../../pack.ts';

const IS = '(is|s|are|@|number is|its)';
const CONNECTS =
  '(is|s|name is|user is|username is|id is|name|user|username|tag|tag is|id|account is|handle is)';
const APP =
  '(snap|snapchat|insta|instagram|discord|skype|kik|tiktok|tik tok|ig|whatsapp|telegram|roblox|minecraft|steam|psn|xbox|epic|fortnite|brawl stars|twitch|facebook|fb|messenger|wechat|viber|zoom|msn|sc|twitter|reddit|threads|switch|nintendo|chess site|youtube|bereal|wattpad|pinterest|vsco|tellonym|ngl|spotify)';
const ACCOUNT =
  '(username|user name|user|handle|gamertag|gamer tag|friend code|tag|screen name|nick|id|account|@)';
const OF_SOMEBODY =
  '(my|our|mums|moms|dads|papas|mummys|nans|parents|mothers|fathers|amma|her|his|the|{parents})';
const BANK = '(credit|debit|bank|visa|master)';
/** What is said of a password that does not give it away. */
const NO_PASSWORD =
  '!not|so|too|really|very|wrong|expired|broken|weak|strong|bad|safe|secret|long|gone|stolen|hacked|private|different|only|never|still|always|a|the|like|none|for|saved|already|on|in|working|correct|incorrect|invalid|required|needed|case|must|your|at|sent|being|now|doesnt|reset|changed|something';

/** What opens an account or pays: worth more to a stranger than any address. */
export const sharesCard: Pack = {
  kind: 'sharesContact',
  value: { always: 'card', strength: 5 },
  phrases: [
    '(card|account) [number|no] (says|is|has|reads|ends) #',
    '(exp|expiry|expires|cvv|cvc|sort code|security code) [date|is|it] #',
    '(pin|upi pin|passcode) [of|for|on] [my|the|her|his] [{parents}|phone|card|bank] (is|s|=) #',
    '(the|my|her|his|and|mums|dads) (pin|pins|pin code) [is|its] #',
    '(send|sent|sending|uploaded|took) ... (aadhaar|aadhar|passport|id card|birth certificate|student id|school id)',
    '(phone|text|message|email) [just] (got|says|said|came) [a|the] [code] [is|it] [says] # #',
    `${OF_SOMEBODY} [{parents}] [${BANK}] (card|card number|bank account|account number) [number|no] [is|its] #`,
    `${OF_SOMEBODY} [{parents}] card [number] (ends in|details are|number is)`,
    `(here|heres|here is|this is|used|got|have|ill use|i will use|took a picture of|took a photo of|sending) [is] [my|the] {parents} [${BANK}] (card|card number|card details) [here|details] !game|shop|for|said|from`,
    'my bank (details|account) (are|is) !empty|broke|frozen|closed|blocked|low|at|in|not|still|so|the|a',
    '(otp|one time password|verification code|security code|login code|reset code|confirmation code|2fa|2fa code|auth code) [is|they sent is|i got is|says|it says|its|came|was] [its] #',
    '(verification|otp) (came|code came) .. #',
    '(code|number) (they|it|that they|that) (sent|texted|gave) me [is|was|says|its] [its] #',
    '(sent|texted|gave) me [a|the] [# digit] code [it|its] [says|is|its] #',
    '(pin|pin code|passcode) [for|of|to] [the|my|mums|moms|dads] [card|bank|phone|account|door|house] [is] # # ',
  ],
};

export const sharesPassword: Pack = {
  kind: 'sharesContact',
  value: { always: 'password', strength: 4 },
  phrases: [
    `(and|the|its|my|mums|dads|ok|^|acc) (pass|pw|pword|pswd|password) [for it|for that] (is|s|=|its) ${NO_PASSWORD}`,
    '(user|username|login|email) is ... (pass|password|pw|pin) (is|s|its)',
    '(my|mums|moms|dads|our|his|her) [phone|mums|{platform}|wifi] (paypal|amazon|bank|apple id|icloud|netflix|google|wifi|phone|ipad|tablet|{platform}) (password|pw|pin|passcode|login|unlock|pattern|unlock code) (is|s|its|are)',
    '(my|our) (phone|tablet|ipad|laptop|screen|house|door|gate|alarm|locker) (unlock|pattern|unlock pattern|code|lock code|pin) (is|s|its)',
    `(my|our|mums|moms|dads|his|her) [old|new|main|{platform}|email|account|acc|game|wifi] [acc|account] (password|pass|passcode|pw|pword|login|log in|pin|pin code) [for|to] [my|this] [acc|account|{platform}|it|everything] (is|s|are) ${NO_PASSWORD}`,
    `^ [the|and|ok|yeah|so] (password|pw|pword) [for my acc|for my account] (is|s|=|its) ${NO_PASSWORD}`,
    '(heres|here is|here are|this is|heres my|take|use) [my|the] [{platform}] (password|pass|login|log in|login details|account details|pin|pw)',
    '(user|username|login|email) is .. (pass|password|pw)',
    '(safe word|code word|secret word|password) for (pickup|pick up|picking me up|collection) is',
    '(keypad|alarm|gate|door|lock|ipad|phone|tablet) [on|of|code|pin] [the|my|family] [is|s|ipad|phone] # #',
    'the (code|pin) (to|for|of) (my|our) (phone|house|front door|door|alarm|gate|bank|card|account|ipad|tablet) is',
  ],
};

export const sharesPhone: Pack = {
  kind: 'sharesContact',
  value: { always: 'phone', strength: 3 },
  phrases: [
    `my [phone|cell|mobile|home|house|whatsapp|new|actual|mums|moms|dads] (number|phone number|cell number|mobile number|no|num) ${IS} !one|1|not|blocked|same|the|private|secret|in|on|a|seven|lucky`,
    'my [phone|cell|mobile|whatsapp|mums|moms|dads] (number|phone number|cell number|mobile number|no) #',
    'my [home|house|mums|moms|dads] (phone|cell|mobile|landline|whatsapp) [is|s] # !%|percent|years|gb|months|bucks|dollars|days|times|pro|plus|max|x',
    '(heres|here is|this is|save|take) my [new] (number|phone|cell|mobile|cell number|phone number|digits) !one|1|dog|case',
    'mobile [no|number] is',
    '^ (phone|cell|mobile|nmbr|tel|number) (is|no) #',
    '(text|txt|ring|whatsapp|phone|message|msg|buzz) me on # !{measure}',
    'my [mums|moms|dads|papas] (number|phone number|no) is #',
  ],
  unless: ['(word|vote|stop|start|yes) to #'],
};

export const sharesEmail: Pack = {
  kind: 'sharesContact',
  value: { always: 'email', strength: 2 },
  phrases: [
    'my [school|new|home|personal|work|other] (email|e mail|gmail|hotmail|mail|addy) [address|adress|id|addy] (is|s|@) !full|not|down|broken|blocked|hacked|too|so|on|slow|bouncing',
  ],
};

/** First and last name: enough to be looked up. */
export const sharesName: Pack = {
  kind: 'sharesContact',
  value: { always: 'name', strength: 1 },
  phrases: [
    '(surname|middle name|maiden name|full name) (is|s|its)',
    '(my|^) [full|real|last|whole|actual|middle|second|family|legal|good] (full|real|last|whole|actual|second|family|legal|good) name (is|s) !not|a|the|so|too|secret|private|hard|weird|long|very|really',
    '(my|and|^) [and] (surname|surnames|last name|last names|family name) [is|s|its] (is|s|its|its spelt) !not|a|so|too|hard|weird|long',
    '^ (surname|full names|full name|last name) [is|s|?] !please|of|not|and|in|for|first|optional|your',
    '(look me up|find me|search me|search for me|google me) (under|as|its|im|my name|on|in) !sec|minute|then',
    '(thats|that is|this is) my (full|real|whole|actual|proper|legal) name',
  ],
};

export const sharesContact: Pack = {
  kind: 'sharesContact',
  value: { always: 'handle' },
  phrases: [
    '(my|its|mums|dads) ... (on|in) my (bio|profile)',
    'my (snapcode|snap code|qr code|qr|friend code) [is|s|in|on|here]',
    '(add|find|search|look up|follow|search up|text|message|dm) (me|my|mine) ... (everywhere|same name|same on|on everything|on all of|on there|same @|same user) ',
    'my (gamertags|usernames|user names|snaps|instas|handles|discords|tags|ids|tiktoks|psns|robloxs|emails) !the|a|not|too|so|down|been|gone',
    '(its|im|i am|under) ... on (the other one|the other app|there too|everything|every app|all of them|both)',
    `my [new|main|second|other] (${APP.slice(1, -1)}|username|handle|line|gmail|hotmail|yahoo|aim|gamertag|gamer tag|friend code) ${CONNECTS} !private|broken|lagging|dead|down|not|so|banned|hacked|gone|deleted|weird|bad|trash|full|too|really|messed|acting|being|slow|empty|on|off|boring|locked|a|the|in|better|public`,
    `my ${APP} [is|=] [@] ${ACCOUNT} [is|=|you are asking|its] !banned|private|locked`,
    `my (user|username|tag|handle|id|account|main|@|name) (on|for|in|is on) [the|my] ${APP} (is|s|=)`,
    '(snap|snapchat|insta|instagram|discord|skype|kik|ig|telegram) (is|name is|user is) [@] !allowed|so|the|not|down|better|dead|getting|a|an|broken|trash|annoying|weird|full|for|lagging|bad|good|great|cool|fun|stupid|boring|where|how|like|what|when|just|too|on|off|really|still|actually|my|your|being|going|only|always|blocked|banned|gone|old|ok|fine|easier|more|free|working|private|owned|made',
    `(add|follow|find|friend|reach|search) (me|my) [snap|insta|discord|on] [${APP}] [on] [${APP}] (its|im|my name is|my user is|my username is|under|as|@|is) !soon|well|a|the|an|u|you|friend|always|quick`,
    `(add|follow) (me on|my) ${APP} !please|pls|and|then|or|if|for|when|so|it|there|now|too|later|story|ok`,
    `search .. on ${APP} .. .. (me|mine|thats)`,
    `(its|im|i am) .. on ${APP} !that|have|has|too|a|all|right|most|every|rn|now|and|but|lol|with|if|when|talking|chatting|watching|playing|because|so`,
    `(under|same name as|named|called) .. on ${APP}`,
    `${APP} (name|user|username|id|gamertag|tag|handle|account) (is|=) !not|private|banned|taken|a|the|so|too`,
    `on ${APP} (as|under|its|im) !a|the|well|if|usual|soon`,
    `my [${APP}] changed .. (its|now its|new one is)`,
    `my ${APP} tag`,
  ],
  unless: [
    'my number one|1',
    'my email (address is not|isnt|doesnt)',
    '(dont|never|do not) (share|tell|give) .. (password|number|address|card)',
    'change your password',
    '(word|vote) to #',
  ],
};
