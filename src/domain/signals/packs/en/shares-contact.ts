import type { Pack } from '../../pack.ts';

export const sharesContact: Pack = {
  kind: 'sharesContact',
  phrases: [
    'my [phone|cell|mobile|home|whatsapp|new] (number|phone number|cell number|email|e mail|email address|addy) (is|s|#)',
    'my (snap|snapchat|insta|instagram|discord|skype|kik|tiktok|username|handle|ig|whatsapp|telegram) (is|s|name|user|username|tag|id)',
    '(snap|insta|kik|discord|ig|telegram) (is|name is|user is|username is) !down|up|not|better|so|the|a|broken|working|dead|bad|good|banned|blocked|ok|fine|safer|easier|for|my|back|laggy|fun|where|how',
    '(heres|here is|this is) my (number|email|snap|insta|discord|address|phone|cell)',
    '(add|follow|find|friend) me (its|im|my name is|my user is|my username is|under|as)',
    '(its|im|i am) .. on (snap|snapchat|insta|instagram|discord|kik|tiktok|roblox|telegram|ig) !too|a lot|all|right|most|every|rn|now',
    'my (roblox|minecraft|steam|psn|xbox|epic|fortnite|twitch|facebook|fb|messenger|skype|wechat|viber|line|zoom|gmail|hotmail|yahoo|msn|aim|email|sc|gamertag|gamer tag|twitter|reddit) (is|s|name is|user is|username is|id is|name)',
    'my username [on|for] [{platform}] is',
    'my (home|house|street|postal|full) address is',
    'you can (call|text|email|message) me (at|on) #',
    'my (last|full|real) name is',
  ],
  unless: ['my number one|1', 'my email (address is not|isnt|doesnt)'],
};
