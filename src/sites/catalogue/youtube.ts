import { pick } from '../adapter.ts';
import { defineSite } from '../site.ts';

export const youtube = defineSite({
  id: 'youtube',
  name: 'YouTube',
  hosts: ['youtube.com'],
  kind: 'streaming',
  traits: ['group', 'strangers'],
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
