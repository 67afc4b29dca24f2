import { pick } from '../adapter.ts';
import type { Product } from '../product.ts';

export const vueadvancedchat: Product = {
  id: 'vueadvancedchat',
  name: 'Vue Advanced Chat',
  adapters: [
    {
      id: 'vueadvancedchat',
      signature: ['vue-advanced-chat'],
      shadowHosts: ['vue-advanced-chat'],
      list: ['#messages-list'],
      row: ['.vac-message-wrapper'],
      text: ['.vac-message-card .vac-format-message-wrapper'],
      omit: ['.vac-reply-message'],
      author: [pick('.vac-text-username')],
      authorLeadsRun: true,
      own: ['.vac-message-current'],
      other: ['.vac-message-card'],
      time: [pick('.vac-text-timestamp')],
      rowId: 'id',
      composer: ['#roomTextarea'],
      title: [pick('.vac-room-header .vac-room-name')],
      conversation: [pick('.vac-room-header .vac-room-name')],
    },
  ],
  checked: '2026-11-28',
  notes:
    'H: a web component that many sites build their chats of; vue-advanced-chat 2.1.2 was run and its code read (2026-11-28). ' +
    'All of it stands in one shadow root. A row holds the line of the day above it, too, and the message it answers. Only ' +
    'groups name who wrote, once for a run.',
};
