import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const tiktok = defineSite({
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['tiktok.com'],
  kind: 'social',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
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

export const tiktokFacts = defineFacts({
  age: source('https://www.tiktok.com/legal/page/eea/terms-of-service/en', 'H'),
  help: {
    report: source('https://support.tiktok.com/en/safety-hc/report-a-problem', 'M'),
    block: source(
      'https://support.tiktok.com/en/using-tiktok/followers-and-following/blocking-the-users',
      'M',
    ),
    privacy: source(
      'https://support.tiktok.com/en/account-and-privacy/account-privacy-settings/privacy-and-safety-settings-for-users-under-age-18',
      'M',
    ),
  },
  traits: source('https://www.tiktok.com/legal/page/eea/terms-of-service/en', 'H'),
  checked: '2026-11-28',
  note: 'Terms for Europe, in a copy of June 2022: direct messages and live broadcasts from 16. Several guides say that live broadcasts are from 18 now.',
});
