import type { Pack } from '../../pack.ts';

export const asksContact: Pack = {
  kind: 'asksContact',
  phrases: [
    '(do you|you) [ever] give [out] your number',
    'give your number out',
    '(let|lets) me (call|phone|ring) you',
    '{whatIs} your (real|full|last|second|middle) name',
    'is your real name',
    'is that your real name',
    'your (real|full|last) name ?',
    '{whatIs} your (user|username|gamertag|gamer tag|psn|steam|roblox|epic|minecraft) [name|id|user|?]',
    '{whatIs} your [phone|cell|mobile|telephone|home|whatsapp|tele|snap|full] (number|cell|phone number|cell number|email|e mail|email address|handle|username|socials|snap|insta|snapchat|instagram|discord|skype|last name|real name|full name|@) !one|1|favorite|fav|for|of|in|plan',
    '{giveMe} your [phone|cell|mobile|home|whatsapp] (number|phone number|cell number|email|e mail|email address|address|addy|socials|snap|insta|snapchat|instagram|discord|skype|kik|contact|cell|@)',
    'i have your [phone|cell] number ?',
    '(have|get|got) your [phone|cell|mobile|telephone] (number|email|digits|phone number) [?|please|so|then]',
    'your [phone|cell|mobile] number ?',
    '(do you have|you got|you have|got) (a|your own|ur own|ur) (phone|cell|cellphone|cell phone|mobile|number)',
    '(have|got) a (cell|cellphone|mobile|phone|number|phone number) (i can|that i can|to call|to text|so i can|you can)',
    'what [phone] number can i (call|text|reach)',
    'can i (call|phone|ring) you !a|that|by',
    '(is|this) (your|ur) [cell|phone|home|mobile] number',
    'send [me] your number',
    '(exchange|swap|trade) (numbers|phone numbers|snaps|instas|emails|socials)',
    '{whatIs} your (facebook|myspace|fb)',
  ],
};
