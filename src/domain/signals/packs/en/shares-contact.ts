import type { Pack } from '../../pack.ts';

export const sharesContact: Pack = {
  kind: 'sharesContact',
  phrases: [
    'my [phone|cell|mobile|home|whatsapp|new] (number|phone number|cell number|email|e mail|email address|address|addy) [is|s|#]',
    'my (snap|snapchat|insta|instagram|discord|skype|kik|tiktok|username|handle|ig|whatsapp|telegram) (is|s|name|user|username|tag|id)',
    '(snap|snapchat|insta|instagram|discord|skype|kik|ig|telegram) (is|name is|user is) [@]',
    '(heres|here is|this is) my (number|email|snap|insta|discord|address|phone|cell)',
    '(call|text|reach) me (at|on) #',
    'my (last|full|real) name is',
  ],
  unless: ['my number one|1', 'my email (address is not|isnt|doesnt)'],
};
