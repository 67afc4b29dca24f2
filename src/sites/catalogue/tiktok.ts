import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';

export const tiktok = defineSite({
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['tiktok.com'],
  kind: 'social',
  traits: ['directMessages', 'group', 'strangers'],
  adapters: [
    {
      id: 'tiktok-messages',
      paths: ['/messages'],
      list: ['[class*="DivChatMain"]', 'main', 'body'],
      row: ['[data-e2e="chat-item"]', '[class*="DivChatItemWrapper"]'],
      text: ['[class*="DivTextContainer"]'],
      author: [pick('a[href*="/@"]', 'href', '/@([^/?]+)')],
      ownName: [pick('a[data-e2e="nav-profile"]', 'href', '/@([^/?]+)')],
      composer: ['[data-e2e="message-input-area"] [contenteditable]'],
      title: [pick('[data-e2e="chat-uniqueid"]', null, '^@?(.+)$'), pick('[data-e2e="chat-nickname"]')],
      conversation: [
        pick('[data-e2e="chat-uniqueid"]', null, '^@?(.+)$'),
        pick('[data-e2e="chat-nickname"]'),
      ],
    },
    {
      id: 'tiktok-live',
      list: ['[data-e2e="chat-room"]', '[class*="DivChatRoom"]', 'body'],
      row: ['[data-e2e="chat-message"]'],
      author: [pick('[data-e2e="message-owner-name"]')],
      omit: ['[data-e2e="message-owner-name"]'],
      composer: ['div[contenteditable="plaintext-only"]'],
      audience: 'group',
    },
  ],
  checked: '2026-11-20',
  notes:
    'No source names the list, only the rows, so the whole page serves as the list where its class is unknown. ' +
    'The handle is taken from the profile link: names shown can be changed at will. LIVE chat is in no fixed path.',
});
