import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const youtube = defineSite({
  id: 'youtube',
  name: 'YouTube',
  hosts: ['youtube.com'],
  kind: 'streaming',
  traits: ['group', 'strangers'],
  statedAge: 13,
  adapters: [
    {
      id: 'youtube-live-chat',
      paths: ['/live_chat'],
      list: ['yt-live-chat-item-list-renderer #items'],
      row: ['yt-live-chat-text-message-renderer'],
      text: ['[id="message"]'],
      author: [pick('[id="author-name"]')],
      ownName: [pick('yt-live-chat-message-input-renderer [id="author-name"]')],
      rowId: 'id',
      composer: ['yt-live-chat-text-input-field-renderer #input'],
      audience: 'group',
    },
  ],
  checked: '2026-11-20',
  notes:
    'Ids come again in every row. Live chat is a frame of its own. Comments below videos are no chat and have no adapter.',
});

export const youtubeFacts = defineFacts({
  age: source('https://www.connectedchild.co.uk/help/understanding-apps', 'M'),
  help: {
    report: source('https://support.google.com/youtube/answer/2802027', 'M'),
    block: source('https://support.google.com/youtube/answer/9482361', 'M'),
    privacy: source('https://support.google.com/families/answer/7106787', 'H'),
  },
  traits: source('https://www.connectedchild.co.uk/help/understanding-apps', 'M'),
  checked: '2026-11-28',
  note: 'Under 13 with an account that a parent looks after. Its terms for Germany of 5 January 2022 name 16, and under 18 the permission of a parent.',
});
